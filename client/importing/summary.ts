import { SUBJECTS, type Subject } from '../../shared/board/model.ts'
import type { ImportProblem, Observation } from '../../shared/import/observations.ts'

/** What observations are about, and where they were made, in numbers. */
export interface Summary {
  readonly about: readonly { readonly about: Subject | null; readonly count: number }[]
  readonly rooms: readonly { readonly room: string; readonly count: number }[]
}

/** Counts observations by subject (those that occur, none last) and by room (in order of name). */
export function summaryOf(observations: readonly Observation[]): Summary {
  const rooms = new Map<string, number>()
  for (const { room } of observations) {
    if (room !== '') rooms.set(room, (rooms.get(room) ?? 0) + 1)
  }
  return {
    about: [...SUBJECTS, null]
      .map((about) => ({
        about,
        count: observations.filter((observation) => observation.about === about).length,
      }))
      .filter(({ count }) => count > 0),
    rooms: [...rooms]
      .map(([room, count]) => ({ room, count }))
      .sort((a, b) => a.room.localeCompare(b.room, undefined, { numeric: true })),
  }
}

/** One kind of problem with the rows it was met in. */
export interface Gathered {
  readonly first: ImportProblem
  readonly rows: readonly number[]
}

/** Problems of the same kind and value as one, with all their rows, in the order they were met. */
export function gathered(problems: readonly ImportProblem[]): readonly Gathered[] {
  const held = new Map<string, { first: ImportProblem; rows: number[] }>()
  for (const problem of problems) {
    const { row, ...rest } = { row: null, ...problem }
    // How long a note is differs from row to row; the sentence names the limit.
    const key = JSON.stringify({ ...rest, length: undefined })
    const same = held.get(key) ?? { first: problem, rows: [] }
    if (row !== null) same.rows.push(row)
    held.set(key, same)
  }
  return [...held.values()]
}
