export function RecordPage(_props: { readonly recordId: string }) {
  return null
}
