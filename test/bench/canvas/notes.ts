import { seededRandom } from '../../support/random.ts'
import { words } from '../sync/people/words.ts'

/** How wide a note is on every board, and how high on the others' (board units). */
export const NOTE = 200
/** What is left free between notes. */
export const GAP = 24
const PITCH = NOTE + GAP
const WORDS = 12
/** How many notes a sheet of a mixed board has. */
const SHEET_NOTES = 8

/** A note as every board is given it. */
interface GridNote {
  readonly text: string
  readonly at: readonly [x: number, y: number]
}

/** A grid of notes. */
export interface Grid {
  readonly notes: readonly GridNote[]
  readonly width: number
  readonly height: number
  /** The middle of a place without notes, three by three wide. */
  readonly clearing: readonly [x: number, y: number]
}

/** Notes of twelve words that people wrote, in a grid of the screen's shape: the same for a seed. */
export function gridOf(count: number, seed: number): Grid {
  const random = seededRandom(seed)
  const vocabulary = Array.from({ length: 200 }, (_, index) => words(index).split(/\s+/)).flat()
  const text = (): string =>
    Array.from({ length: WORDS }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(
      ' ',
    )
  const columns = Math.ceil(Math.sqrt((count + 9) * 1.6))
  const rows = Math.ceil((count + 9) / columns)
  // Left of the middle: out of sight at 100 % there, in sight when the whole board is.
  const column = Math.max(1, Math.floor(columns / 2) - 5)
  const row = Math.floor(rows / 2)
  const notes: GridNote[] = []
  for (let cell = 0; notes.length < count; cell++) {
    const [x, y] = [cell % columns, Math.floor(cell / columns)]
    if (Math.abs(x - column) <= 1 && Math.abs(y - row) <= 1) continue
    notes.push({ text: text(), at: [x * PITCH, y * PITCH] })
  }
  return {
    notes,
    width: columns * PITCH,
    height: rows * PITCH,
    clearing: [column * PITCH + NOTE / 2, row * PITCH + NOTE / 2],
  }
}

/** What lies in patterns on a mixed board: texts, some to a sheet. */
export function sheetsOf(count: number, seed: number): readonly (readonly string[])[] {
  const texts = gridOf(count, seed + 1).notes.map(({ text }) => text)
  return Array.from({ length: Math.ceil(count / SHEET_NOTES) }, (_, sheet) =>
    texts.slice(sheet * SHEET_NOTES, (sheet + 1) * SHEET_NOTES),
  )
}
