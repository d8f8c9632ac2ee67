export function ShelfPage() {
  return null
}
