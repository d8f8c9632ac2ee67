import type { Box } from '../layout/geometry.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Things off to the side count as so much farther away than those straight ahead. */
const ASIDE = 2.5

/**
 * The nearest thing in a direction; null when there is none. From wherever a thing can be reached,
 * an arrow back leads to its neighbourhood again.
 */
export function neighbourOf(
  from: Box,
  others: Iterable<readonly [string, Box]>,
  direction: Direction,
): string | null {
  const [x, y] = [from.x + from.w / 2, from.y + from.h / 2]
  let best: string | null = null
  let least = Infinity
  for (const [id, box] of others) {
    const dx = box.x + box.w / 2 - x
    const dy = box.y + box.h / 2 - y
    const [ahead, aside] = way(dx, dy, direction)
    if (ahead <= 0 || Math.abs(aside) > ahead * 3) continue
    const far = ahead + Math.abs(aside) * ASIDE
    if (far < least) {
      least = far
      best = id
    }
  }
  return best
}

/** How far something lies ahead and how far aside. */
function way(dx: number, dy: number, direction: Direction): readonly [number, number] {
  switch (direction) {
    case 'left':
      return [-dx, dy]
    case 'right':
      return [dx, dy]
    case 'up':
      return [-dy, dx]
    case 'down':
      return [dy, dx]
  }
}
