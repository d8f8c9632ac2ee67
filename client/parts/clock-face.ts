/** Minutes and seconds that are left; below zero it counts on with a minus sign. */
export function clockFace(leftMs: number): string {
  const seconds = Math.ceil(Math.abs(leftMs) / 1_000)
  const over = leftMs < 0 && seconds > 0
  const face = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return over ? `−${face}` : face
}
