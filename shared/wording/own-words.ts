import { FAMILIES, type Family, type Hint } from './families.ts'

/** A word or phrase that a network asks about besides; `*` at its end stands for any ending. */
interface ExtraWord {
  readonly word: string
  readonly family: Family
}

/** What a network made of the word lists. */
export interface OwnWords {
  /** Families that are not asked about. */
  readonly off: readonly Family[]
  /** Words that are fine here. */
  readonly allowed: readonly string[]
  readonly extra: readonly ExtraWord[]
}

/** The lists as they come. */
export const NO_OWN_WORDS: OwnWords = { off: [], allowed: [], extra: [] }

/** How many words a network may name of its own, and how long one may be. */
export const MOST_OWN_WORDS = 200
const LONGEST_OWN_WORD = 60

/** Own words from wherever they stand; what can't be read is left out. */
export function readOwnWords(stored: unknown): OwnWords {
  const { off, allowed, extra } = fieldsOf(stored)
  return {
    off: FAMILIES.filter((family) => listOf(off).includes(family)),
    allowed: [...new Set(listOf(allowed).flatMap(readWord))].slice(0, MOST_OWN_WORDS),
    extra: listOf(extra)
      .flatMap((item): readonly ExtraWord[] => {
        const { word, family } = fieldsOf(item)
        const known = FAMILIES.find((one) => one === family)
        return known === undefined
          ? []
          : readWord(word).map((read) => ({ word: read, family: known }))
      })
      .slice(0, MOST_OWN_WORDS),
  }
}

/**
 * Stored own words as they may leave the board: without those that a network asks about as names, as
 * nobody is named in a record. The rest stays as it is, read or not.
 */
export function namelessWords(stored: unknown): unknown {
  const { extra, ...rest } = fieldsOf(stored)
  if (!Array.isArray(extra)) return stored
  return { extra: extra.filter((item) => !isName(fieldsOf(item))), ...rest }
}

function isName({ family }: Readonly<Record<string, unknown>>): boolean {
  return family === 'identity'
}

/** Words as a person lists them, parted by commas or line ends. */
export function readWords(typed: string): readonly string[] {
  return [...new Set(typed.split(/[,\n]/).flatMap(readWord))]
}

/** Words asked about besides, with those that were typed; a word is of the family it got last. */
export function withExtraWords(
  extra: OwnWords['extra'],
  typed: string,
  family: Family,
): OwnWords['extra'] {
  const words = readWords(typed)
  const others = extra.filter(({ word }) => !words.includes(word))
  return [...others, ...words.map((word) => ({ word, family }))]
}

/** What stands now with what one person changed: another's changes of the meantime stay. */
export function mergedOwnWords(before: OwnWords, after: OwnWords, now: OwnWords): OwnWords {
  const merged = <T>(
    name: (item: T) => string,
    was: readonly T[],
    is: readonly T[],
    held: readonly T[],
  ) => {
    const known = new Set(was.map(name))
    const kept = new Set(is.map(name))
    const added = is.filter((item) => !known.has(name(item)))
    const names = new Set(added.map(name))
    const stays = (item: T): boolean =>
      !names.has(name(item)) && (kept.has(name(item)) || !known.has(name(item)))
    return [...held.filter(stays), ...added]
  }
  const itself = (word: string): string => word
  // Of another family a word is another one.
  const extra = merged<ExtraWord>(
    ({ word, family }) => `${family} ${word}`,
    before.extra,
    after.extra,
    now.extra,
  )
  return {
    off: merged<Family>(itself, before.off, after.off, now.off),
    allowed: merged(itself, before.allowed, after.allowed, now.allowed),
    extra: [...new Map(extra.map((item) => [item.word, item])).values()],
  }
}

/** Where a network's own words stand in a text. */
export function ownHints(text: string, { extra }: OwnWords): readonly Hint[] {
  return extra.flatMap(({ word, family }) => {
    const found = [...text.matchAll(patternOf(word))]
    return found.map((hit) => ({ family, start: hit.index, end: hit.index + hit[0].length }))
  })
}

/** The hints that a network wants. A word that is fine is also fine as a part of a longer hint. */
export function withOwnWords(
  found: readonly Hint[],
  text: string,
  { off, allowed }: OwnWords,
): readonly Hint[] {
  const fine = allowed.map(patternOf)
  return found.filter(({ family, start, end }) => {
    if (off.includes(family)) return false
    return !fine.some((pattern) => text.slice(start, end).search(pattern) >= 0)
  })
}

function patternOf(word: string): RegExp {
  const isOpen = word.endsWith('*')
  const literal = (isOpen ? word.slice(0, -1) : word)
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/\\-/g, '-')
    .replace(/ +/g, '\\s+')
  return new RegExp(
    `(?<![\\p{L}\\p{N}_])${literal}${isOpen ? '\\p{L}*' : ''}(?![\\p{L}\\p{N}_])`,
    'giu',
  )
}

function readWord(value: unknown): readonly string[] {
  if (typeof value !== 'string') return []
  const word = value.replaceAll('’', "'").replace(/\s+/g, ' ').trim().slice(0, LONGEST_OWN_WORD)
  return word.replaceAll('*', '') === '' ? [] : [word]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
