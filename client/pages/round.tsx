export function RoundPage(_props: { readonly boardId: string }) {
  return null
}
