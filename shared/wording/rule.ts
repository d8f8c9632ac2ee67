import type { Family } from './families.ts'

/**
 * Words of one family and where they mean something else. Every text here is a list of words and
 * phrases parted by commas or line ends, whatever their case. A hyphen may be written as such, as a
 * space or not at all; an apostrophe may be missing; `*` stands for any ending; the rest is as in a
 * regular expression.
 */
export interface Rule {
  readonly family: Family
  readonly say: string
  /** Not when one of these stands directly before it. */
  readonly notAfter?: string
  /** Not when one of these follows directly. */
  readonly notBefore?: string
  /** Only when one of these stands directly before it. */
  readonly onlyAfter?: string
  /** Only when one of these follows directly. */
  readonly onlyBefore?: string
  /** Not when one of these is in the same sentence. */
  readonly notNear?: string
  /** Only when one of these is in the same sentence. */
  readonly onlyNear?: string
  /** Only where a sentence begins. */
  readonly atStart?: boolean
  /** Not where a number says how many, or (a count of nothing) in what time or group. */
  readonly unless?: 'counted' | 'measured'
  /** Written with capitals wherever it stands, so that they don't make it a name or a title. */
  readonly cased?: boolean
}

/** A list of words and phrases as the inside of a regular expression. */
export function alternatives(list: string): string {
  return (
    list
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      // Of several that begin alike the longest is meant.
      .sort((a, b) => b.length - a.length)
      .map((entry) =>
        entry
          .replace(/ +/g, '\\s+')
          .replaceAll('-', '[-\\s]?')
          .replaceAll("'", "'?")
          .replaceAll('*', "[\\p{L}']*"),
      )
      .join('|')
  )
}

/**
 * The letters that rules know, for the inside of a class. They look at a text in small letters, and
 * at Latin ones alone: classes of all the world's letters, whatever their case, take a browser
 * seconds to prepare in such numbers.
 */
export const LATIN = 'a-zß-öø-ɏ'
const LETTER = `[${LATIN}0-9_]`

function small(list: string): string {
  return alternatives(list)
    .toLowerCase()
    .replaceAll('[\\p{l}', `[${LATIN}`)
    .replaceAll('\\p{l}', `[${LATIN}]`)
}

/** A text in small letters, as long as before. */
export function lowered(text: string): string {
  const low = text.toLowerCase()
  if (low.length === text.length) return low
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('')
}

/** Finds such words and phrases wherever they stand whole in a text in small letters. */
export function wholeWords(list: string, flags = 'g'): RegExp {
  return new RegExp(`(?<!${LETTER}|[${LATIN}]'|[@#])(?:${small(list)})(?!${LETTER})`, flags)
}

const NOTHING = /(?!)/

/** Whether a text in small letters ends with one of these. */
export function endingWith(list: string | undefined): RegExp {
  if (list === undefined) return NOTHING
  return new RegExp(`(?:^|[^${LATIN}0-9_'])(?:${small(list)})[\\s-]*$`)
}

/** Whether a text in small letters begins with one of these. */
export function beginningWith(list: string | undefined): RegExp {
  if (list === undefined) return NOTHING
  return new RegExp(`^[\\s-]*(?:${small(list)})(?!${LETTER})`)
}

/** Whether one of these stands anywhere in a text in small letters. */
export function holding(list: string | undefined): RegExp {
  return list === undefined ? NOTHING : wholeWords(list, '')
}
