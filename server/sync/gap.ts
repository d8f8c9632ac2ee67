import type { Piece } from './pieces.ts'

/**
 * New pieces between two that stand beside each other in the document (or in a piece that something
 * is put into), in the order that Yjs gives them. What stands there leads a line by `next`.
 */
export interface Gap {
  next: Piece | null
}

/**
 * Puts a piece where Yjs would put it (its `Item.integrate`), and says how many others it went through
 * on the way; null when it went into the midst of one, as only a crafted piece does.
 *
 * @param after a new piece it is put behind, or the gap it is put at the beginning of.
 */
export function putInOrder(piece: Piece, after: Gap): number | null {
  // Most stand alone in their gap.
  if (after.next === null) {
    piece.next = null
    after.next = piece
    return 0
  }
  let left: Gap = after
  let steps = 0
  const passed = new Set<Piece>()
  const conflicting = new Set<Piece>()
  for (let at: Piece | null = after.next; at !== null; at = at.next) {
    if (at.client === piece.rightClient && holds(at, piece.rightClock)) {
      if (at.clock !== piece.rightClock) return null
      break
    }
    passed.add(at)
    conflicting.add(at)
    const { origin } = at
    if (at.originClient === piece.originClient && at.originClock === piece.originClock) {
      if (at.client < piece.client) {
        left = at
        conflicting.clear()
      } else if (at.rightClient === piece.rightClient && at.rightClock === piece.rightClock) break
    } else if (origin !== null && passed.has(origin as Piece)) {
      if (!conflicting.has(origin as Piece)) {
        left = at
        conflicting.clear()
      }
    } else break
    steps++
  }
  piece.next = left.next
  left.next = piece
  return steps
}

function holds({ clock, length }: Piece, moment: number): boolean {
  return moment >= clock && moment < clock + length
}
