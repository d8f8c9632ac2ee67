export function ProjectorPage(_props: { readonly boardId: string }) {
  return null
}
