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
  return new Set(labels.map(labelKey).filter((label) => label !== '')).size
}

/** One word for a room or table, however it was typed: "c4" is the room that others call "C4". */
export function labelKey(label: string): string {
  return label.trim().toLowerCase()
}
