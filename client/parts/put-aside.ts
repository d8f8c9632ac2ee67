import { remember, remembered } from '../platform.ts'

/** What a note is called that isn't on the board yet. */
export const UNWRITTEN = 'unwritten'

/** So many notes of a round are remembered: the last whose hints were put aside. */
const MOST = 300

type PutAside = readonly (readonly [note: string, words: readonly string[]])[]

/** The words of a note about which this device's person isn't asked again. */
export function putAsideOf(board: string, note: string): readonly string[] {
  return read(board).find(([known]) => known === note)?.[1] ?? []
}

/** Remembers that a person doesn't want to be asked about these words of a note. */
export function putAside(board: string, note: string, words: readonly string[]): void {
  const all = new Set([...putAsideOf(board, note), ...words])
  write(board, [[note, [...all]], ...without(board, note)])
}

/** Gives what was put aside while a note was written to the notes that came of it. */
export function keepPutAside(board: string, notes: readonly string[]): void {
  const words = putAsideOf(board, UNWRITTEN)
  if (words.length === 0) return
  write(board, [...notes.map((note) => [note, words] as const), ...without(board, UNWRITTEN)])
}

function without(board: string, note: string): PutAside {
  return read(board).filter(([known]) => known !== note)
}

function write(board: string, all: PutAside): void {
  remember(`wording:${board}`, all.slice(0, MOST))
}

function read(board: string): PutAside {
  const stored = remembered(`wording:${board}`)
  return Array.isArray(stored) ? stored.filter(isPutAside) : []
}

function isPutAside(item: unknown): item is PutAside[number] {
  return Array.isArray(item) && typeof item[0] === 'string' && Array.isArray(item[1])
}
