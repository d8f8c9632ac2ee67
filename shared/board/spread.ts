import type { Note } from './model.ts'

/** From how many rooms and tables notes come: how many, never which. */
export interface Spread {
  readonly rooms: number
  readonly tables: number
}

/** Counts the rooms and tables that notes name; one that names none counts for none. */
export function spreadOf(notes: readonly Pick<Note, 'room' | 'team'>[]): Spread {
  return {
    rooms: countOf(notes.map(({ room }) => room)),
    tables: countOf(notes.map(({ team }) => team)),
  }
}

function countOf(labels: readonly string[]): number {
  return new Set(labels.filter((label) => label !== '')).size
}
