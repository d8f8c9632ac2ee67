/** Minutes and seconds that are left; below zero it counts on with a minus sign. */
export function clockFace(leftMs: number): string {
  const left = Math.ceil(leftMs / 1_000)
  const seconds = Math.abs(left)
  const face = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return left < 0 ? `−${face}` : face
}
