import { remember, remembered } from '../platform.ts'

/** What a note is called that isn't on the board yet, by where it is written. */
export const UNWRITTEN = { inLine: 'unwritten-line', onPaper: 'unwritten-paper' } as const
type Unwritten = (typeof UNWRITTEN)[keyof typeof UNWRITTEN]

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
export function keepPutAside(board: string, draft: Unwritten, notes: readonly string[]): void {
  const words = putAsideOf(board, draft)
  if (words.length === 0) return
  write(board, [...notes.map((note) => [note, words] as const), ...without(board, draft)])
}

/** A note that came to nothing takes with it what was put aside: the next is another note. */
export function forgetUnwritten(board: string, note: string): void {
  const isUnwritten = Object.values<string>(UNWRITTEN).includes(note)
  if (isUnwritten && putAsideOf(board, note).length > 0) write(board, without(board, note))
}

/** What of a key says whether it puts a question aside. */
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>

/** Whether a key is the one that puts the question aside wherever notes are written. */
export function isPutAsideKey({ key, altKey, ctrlKey, metaKey, isComposing }: Pressed): boolean {
  return key === 'Enter' && altKey && !ctrlKey && !metaKey && !isComposing
}

/**
 * What a key puts aside of what is asked: Alt+Enter all of it, and Esc too. Where Esc ends the
 * writing it was most often pressed for that, so it puts aside only what the pointer is on.
 */
export function putAsideByKey(
  asked: readonly string[],
  pressed: Pressed,
  { endsWriting, isPointedAt }: { readonly endsWriting: boolean; readonly isPointedAt: boolean },
): readonly string[] {
  if (isPutAsideKey(pressed)) return asked
  if (pressed.key !== 'Escape' || pressed.isComposing) return []
  return endsWriting && !isPointedAt ? [] : asked
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
