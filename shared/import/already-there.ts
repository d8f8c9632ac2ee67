import type { Note } from '../board/model.ts'
import type { Observation } from './observations.ts'

type Compared = Pick<Observation, 'text' | 'room'>

/** What makes two observations the same when a file is imported again: its words and its room. */
export function importKey({ text, room }: Compared): string {
  return JSON.stringify([plain(text), plain(room)])
}

export interface Recognised {
  readonly fresh: readonly Observation[]
  /** Already on the board: the same file, or part of it, was imported before. */
  readonly known: readonly Observation[]
  /** How many of the fresh ones repeat another of them. They are kept: two people may see the same. */
  readonly repeated: number
}

/**
 * Tells what is new on a board from what was imported before. A note that stands on the board
 * once accounts for one such row of the file, so that a repeated row is not taken for known.
 */
export function alreadyThere(
  notes: Iterable<Pick<Note, 'text' | 'room'>>,
  observations: readonly Observation[],
): Recognised {
  const standing = new Map<string, number>()
  for (const note of notes) count(standing, importKey(note), 1)
  const fresh: Observation[] = []
  const known: Observation[] = []
  for (const observation of observations) {
    const key = importKey(observation)
    if ((standing.get(key) ?? 0) > 0) {
      count(standing, key, -1)
      known.push(observation)
    } else {
      fresh.push(observation)
    }
  }
  return { fresh, known, repeated: fresh.length - new Set(fresh.map(importKey)).size }
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
