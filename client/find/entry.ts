import { folded, wordsOf } from '../parts/words.ts'

/** Keys that are pressed together: a key by what it types or is called, and what is held with it. */
export interface Keys {
  readonly key: string
  /** Ctrl, or ⌘ on Apple's keyboards. */
  readonly control: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** Something that can be done, or gone to, from the palette. */
export interface Entry {
  readonly id: string
  readonly name: string
  /** The heading it stands under. */
  readonly group: string
  readonly keys: readonly Keys[]
  readonly run: () => void
}

export interface EntryGroup {
  readonly value: string
  readonly items: readonly Entry[]
}

/** How well a sought word fits: as the beginning of a word, within one, by some of its letters. */
const BEGINS = 4
const WITHIN = 2
const SCATTERED = 1

/**
 * The entries that have every word that is sought, in any order and not always whole, by heading:
 * the best first, and the heading with the best of all. Nothing sought finds all, as they stand.
 */
export function fitting(entries: readonly Entry[], sought: string): readonly EntryGroup[] {
  const words = wordsOf(sought)
  const scored = entries.flatMap((entry) => {
    const score = scoreOf(entry, words)
    return score === null ? [] : [{ entry, score }]
  })
  if (words.length > 0) scored.sort((a, b) => b.score - a.score)
  return grouped(scored.map(({ entry }) => entry))
}

/** Entries under their headings, in the order given. */
export function grouped(entries: readonly Entry[]): readonly EntryGroup[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.group)
    if (group === undefined) groups.set(entry.group, [entry])
    else group.push(entry)
  }
  return [...groups].map(([value, items]) => ({ value, items }))
}

/** Null when a word doesn't fit at all. Of equal ones the shorter name is meant. */
function scoreOf({ name, group }: Entry, words: readonly string[]): number | null {
  const held = wordsOf(name)
  const beside = folded(group)
  let score = 0
  for (const word of words) {
    const best = Math.max(...held.map((one) => fitOf(one, word)), beside.includes(word) ? 0.5 : 0)
    if (best === 0) return null
    score += best
  }
  return score - held.length / 100
}

function fitOf(held: string, word: string): number {
  if (held.startsWith(word)) return BEGINS
  if (held.includes(word)) return WITHIN
  return word.length > 2 && held[0] === word[0] && isScattered(held, word) ? SCATTERED : 0
}

/** Whether the letters of a word stand in another one, in their order. */
function isScattered(held: string, word: string): boolean {
  let at = 0
  for (const letter of word) {
    at = held.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
