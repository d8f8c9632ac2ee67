import type { Hint } from './families.ts'
import { beginningWith, endingWith, holding, lowered, wholeWords } from './rule.ts'

/** How people are named in a language. */
export interface NameWords {
  /** First names as pupils and teachers bear them, parted by blanks or line ends. */
  readonly first: string
  /** What a first name ends in besides when something is that person's. */
  readonly genitive: string
  /** First names that are words as well: names only in the middle of a sentence or before an act. */
  readonly alsoWords: string
  /** Titles before a name, as they are written. */
  readonly titles: string
  /** After these a capital begins somebody's name: "next to", "told". */
  readonly beforePeople: string
  /** What only people do, behind their name. */
  readonly acts: string
  /** Words with a capital that name nobody here. */
  readonly notPeople: string
  /** Before a name: it is in a book, or borne by somebody known. */
  readonly beforeKnown: string
  /** Behind a name: a street, a school, a king's number, the other half of somebody known. */
  readonly afterKnown: string
  /** Names with a title from books, plays and history. */
  readonly known: string
  /** Where one of these stands in the note, a name in a quotation is one from a text. */
  readonly texts: string
}

const HANDLE =
  /(?<![\p{L}\p{N}_.])@(?=[\p{N}_.]{0,6}\p{L}[\p{L}_.])[\p{L}\p{N}_.-]{2,40}|[\w.+-]{1,64}@[\w-]{2,40}\.[\w.]{2,20}/giu
const CAPITAL =
  /(?<![\p{L}\p{N}_@#])\p{Lu}[\p{Ll}]+(?:[-']\p{Lu}\p{Ll}+)?(?!\p{L}|\p{N}|['’](?:t|ll|ve|re|d|m)(?!\p{L}))/gu

export interface Names {
  /** Who is named in a note. `heard` is the note without speech: as long, and silent there. */
  in(text: string, heard: string): readonly Hint[]
}

/** Finds people's names in a language. */
export function namesOf(words: NameWords): Names {
  const first = new Set(words.first.trim().split(/\s+/))
  const alsoWords = new Set(words.alsoWords.trim().split(/\s+/))
  const notPeople = new Set(words.notPeople.trim().split(/\s+/))
  const titled = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.titles.trim().split(/\s+/).join('|')})\\.?\\s(?:(?:al|de|van|von|El|O'|Mc|Mac)[\\s-]?)?\\p{Lu}(?:\\p{L}+(?:[-']\\p{L}+)?|\\.?)(?!\\p{L})`,
    'gu',
  )
  const beforePeople = endingWith(words.beforePeople)
  const acts = beginningWith(words.acts)
  const beforeKnown = endingWith(words.beforeKnown)
  const afterKnown = beginningWith(words.afterKnown)
  const known = wholeWords(words.known, '')
  const texts = holding(words.texts)

  /** Whether a word with a capital at this place is a person's name. */
  function isPerson(word: string, at: number, text: string, heard: string): boolean {
    const before = text.slice(Math.max(0, at - 60), at)
    const behind = text.slice(at + word.length, at + word.length + 40).replace(/^['’]s\b/u, '')
    const isQuoted = heard.charAt(at) !== word.charAt(0)
    if (beforeKnown.test(lowered(before)) || afterKnown.test(lowered(behind))) return false
    if (isQuoted && texts.test(lowered(text)) && !isCalled(before, behind)) return false
    // In the middle of what was said somebody is talked about: more often out of a book than a class.
    if (isQuoted && /[\p{L}\d]\s$/u.test(before) && /^\s\p{L}/u.test(behind)) return false
    if (isQuoted && notPeople.has(word)) return false
    const inside = isInside(before)
    const bare =
      words.genitive !== '' && word.endsWith(words.genitive)
        ? word.slice(0, -words.genitive.length)
        : word
    if ([word, bare, word.split('-')[0] ?? ''].some((one) => first.has(one))) return true
    if (alsoWords.has(word) || alsoWords.has(bare)) {
      return isQuoted
        ? isCalled(before, behind)
        : acts.test(lowered(behind)) || (inside && !/^\s\p{Lu}/u.test(behind))
    }
    if (isQuoted || !inside || notPeople.has(word) || /^[\s-]\p{Lu}/u.test(behind)) return false
    return word.length > 2 && beforePeople.test(lowered(before))
  }

  return {
    in(text, heard) {
      const found: Hint[] = []
      const add = (start: number, length: number): void => {
        found.push({ family: 'identity', start, end: start + length })
      }
      for (const hit of text.matchAll(HANDLE)) {
        if (!notPeople.has(hit[0].slice(1).toLowerCase())) add(hit.index, hit[0].length)
      }
      const inBooks: (readonly [start: number, end: number])[] = []
      for (const hit of text.matchAll(titled)) {
        if (known.test(lowered(hit[0]))) inBooks.push([hit.index, hit.index + hit[0].length])
        const before = text.slice(Math.max(0, hit.index - 60), hit.index)
        if (!known.test(lowered(hit[0])) && !beforeKnown.test(lowered(before)))
          add(hit.index, hit[0].length)
      }
      for (const hit of text.matchAll(CAPITAL)) {
        if (inBooks.some(([start, end]) => start <= hit.index && hit.index < end)) continue
        if (isPerson(hit[0], hit.index, text, heard)) add(hit.index, hit[0].length)
      }
      return found
    },
  }
}

/** Whether somebody is spoken to by the name between these. */
function isCalled(before: string, behind: string): boolean {
  return /,\s?$|["“”'‘’«»:]\s?$|[-–—]\s?$/u.test(before) || /^,/u.test(behind)
    ? /^\s?[,.!?"“”'‘’«»:–—-]/u.test(behind) || /,\s?$/u.test(before)
    : false
}

/** Whether a sentence is under way here, so that a capital is more than its beginning. */
function isInside(before: string): boolean {
  return /[\p{Ll}\p{N},;)]\s$|\s[\p{Lu}]{1,2}\s$/u.test(before)
}
