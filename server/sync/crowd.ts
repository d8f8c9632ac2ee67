import type { Piece } from './pieces.ts'

/** Steps that putting one update in order may take: about a second of everybody's time. */
const MOST_STEPS = 4_000_000

/**
 * Counts the pieces of a list that stand at one spot without having seen each other. Yjs compares
 * each of them with all the others there, so that 20,000 in a quarter of a megabyte take minutes.
 * Who writes alone puts each piece before the last one at its spot; a room adds a few that don't.
 */
export class Crowd {
  readonly #pieces: number
  readonly #spots = new Map<string, { client: number; clock: number; unseen: number }>()

  constructor(pieces: number) {
    this.#pieces = pieces
  }

  /** Takes note of a new piece. Throws when putting it in order would take too long. */
  add(piece: Piece): void {
    // So few can't crowd, and most updates are small.
    if (this.#pieces * this.#pieces <= MOST_STEPS || piece.under !== null) return
    const { client, clock, rightClient, rightClock } = piece
    const name = spotOf(piece)
    const spot = this.#spots.get(name)
    if (spot === undefined) {
      this.#spots.set(name, { client, clock, unseen: 0 })
      return
    }
    if (rightClient !== spot.client || rightClock !== spot.clock) spot.unseen++
    if (spot.unseen * this.#pieces > MOST_STEPS) throw new Error('It crowds one spot.')
    spot.client = client
    spot.clock = clock
  }
}

function spotOf({ originClient, originClock, parentClient, parentClock, place }: Piece): string {
  if (originClient >= 0) return `${originClient}:${originClock}`
  if (parentClient >= 0) return `in ${parentClient}:${parentClock}`
  return `at ${place?.root} ${place?.key}`
}
