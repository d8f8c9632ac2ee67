import { signHints } from './emoji.ts'
import type { Hint } from './families.ts'
import type { WordingLanguage } from './language.ts'
import { namesOf } from './names.ts'
import { type OwnWords, ownHints, withOwnWords } from './own-words.ts'
import {
  beginningWith,
  endingWith,
  holding,
  LATIN,
  lowered,
  type Rule,
  wholeWords,
} from './rule.ts'
import { speechOf } from './speech.ts'

/** Finds what a facilitator would ask about in a note. It never throws, whatever the text. */
export type FindHints = (text: string, own?: OwnWords) => readonly Hint[]

/** A note as the rules look at it. */
interface Reading {
  /** Without speech; as long as the note. */
  readonly heard: string
  /** The same in small letters. */
  readonly low: string
  /** Where each sentence ends. */
  readonly ends: readonly number[]
}

type Find = (reading: Reading) => readonly Hint[]

/** How far around a word is looked for what stands directly beside it, in code units. */
const BESIDE = 60

/** The hints of a language. Making them is costly, asking them is not: keep what this returns. */
export function hintsOf(language: WordingLanguage): FindHints {
  const speech = speechOf(language.speech)
  const names = namesOf(language.names)
  const counted = countedIn(language)
  const subjects = new Set(language.names.notPeople.trim().split(/\s+/))
  const rules = language.rules.map((rule) => finding(rule, counted, subjects))
  return (text, own) => {
    const plain = evened(text)
    const heard = speech.without(plain)
    const reading = { heard, low: lowered(heard), ends: sentenceEnds(heard) }
    const found = [
      ...names.in(plain, heard),
      ...signHints(heard),
      ...rules.flatMap((find) => find(reading)),
    ]
    if (own === undefined) return inOrder(found)
    return inOrder(withOwnWords([...found, ...ownHints(heard, own)], plain, own))
  }
}

/** The same text with one sign for each apostrophe and blank, as long as before. */
function evened(text: string): string {
  return text
    .replace(/[’ʼ´`](?=\p{L})/gu, (sign, at: number) =>
      /\p{L}/u.test(text.charAt(at - 1)) ? "'" : sign,
    )
    .replace(/[^\S\n]/gu, ' ')
}

/** Hints from the first to the last; of those that overlap the longest. */
function inOrder(found: readonly Hint[]): readonly Hint[] {
  const kept: Hint[] = []
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const hint of byLength) {
    if (kept.every(({ start, end }) => hint.end <= start || end <= hint.start)) kept.push(hint)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function finding(rule: Rule, counted: Counted, subjects: ReadonlySet<string>): Find {
  const say = wholeWords(rule.say)
  const notAfter = endingWith(rule.notAfter)
  const notBefore = beginningWith(rule.notBefore)
  const onlyAfter = rule.onlyAfter === undefined ? null : endingWith(rule.onlyAfter)
  const onlyBefore = rule.onlyBefore === undefined ? null : beginningWith(rule.onlyBefore)
  const notNear = holding(rule.notNear)
  const onlyNear = rule.onlyNear === undefined ? null : holding(rule.onlyNear)
  return ({ heard, low, ends }) => {
    const found: Hint[] = []
    for (const hit of low.matchAll(say)) {
      const start = hit.index
      const end = start + hit[0].length
      const before = low.slice(Math.max(0, start - BESIDE), start)
      const behind = low.slice(end, end + BESIDE)
      if (notAfter.test(before) || notBefore.test(behind)) continue
      // Half of a compound is another word: "knew-cards".
      if (/^[-–]\p{L}/u.test(behind) && !/^-(?:looking|ish|sounding|seeming)/u.test(behind))
        continue
      if (onlyAfter?.test(before) === false || onlyBefore?.test(behind) === false) continue
      if (rule.cased !== true && isOfAName(heard, start, end, subjects)) continue
      if (
        rule.atStart === true &&
        (heard.slice(start - 3, start).includes('¤') ||
          !isStart(heard.slice(Math.max(0, start - BESIDE), start)))
      )
        continue
      const sentence = sentenceAround(low, ends, start)
      if (notNear.test(sentence) || onlyNear?.test(sentence) === false) continue
      if (rule.unless === 'counted' && counted.beside(before, behind)) continue
      if (rule.unless === 'measured' && counted.measured(sentence)) continue
      found.push({ family: rule.family, start, end })
    }
    return found
  }
}

/**
 * Whether a word's capital makes it a part of a name or title: Good Friday, the Great Fire. Some
 * words have a capital in every sentence: in "Excellent Maths lesson" the first word is a verdict.
 */
function isOfAName(
  heard: string,
  start: number,
  end: number,
  subjects: ReadonlySet<string>,
): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(heard.slice(start, start + 2))) return false
  const isBegun = !isStart(heard.slice(Math.max(0, start - BESIDE), start))
  if (isBegun) return true
  const next = /^[\s-](?<word>\p{Lu}\p{Ll}{2,})/u.exec(heard.slice(end, end + BESIDE))?.groups?.word
  return next !== undefined && !subjects.has(next)
}

/** Whether a sentence begins here, perhaps behind a room's code. */
function isStart(before: string): boolean {
  return /(?:^|[.:;!?()"\n¤–—•>=*-])\s*(?:\p{Lu}{0,2}\d{1,3}\p{L}?[\s,:]{1,3})?$/u.test(before)
}

function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(/[.!?;](?=\s|$)|\n/gu)].map(({ index }) => index)
}

function sentenceAround(text: string, ends: readonly number[], at: number): string {
  const next = ends.find((end) => end >= at) ?? text.length
  const last = ends.findLast((end) => end < at) ?? -1
  return text.slice(last + 1, next)
}

interface Counted {
  /** Whether a number beside a word says how many. */
  readonly beside: (before: string, behind: string) => boolean
  /** Whether a sentence says how many, in what time or in which group. */
  readonly measured: (sentence: string) => boolean
}

function countedIn({ numbers, measures }: WordingLanguage): Counted {
  const number = `(?:\\d{1,5}(?![\\d:.]|\\s?(?:min|sec|s\\b|h\\b|m\\b|%))|${wordsOf(numbers)})`
  const behindIt = new RegExp(
    `^(?:\\s(?!by|at|until|till|kl|in|for|i|på|page|sid|question|fråg|uppgift|number|line|rad|slide|bild|task|step|steg|chapter|kap|bord|table|sal|room|row|grupp|group)[${LATIN}']{1,12}){0,3}[\\s(]{1,2}(?:=\\s?)?${number}(?![${LATIN}])|^[^.;!?\\n(]{0,30}\\([^)\\n]{0,20}\\d|^[^.;!?\\n(]{0,30}[,:–-]\\s?\\d{1,3}\\s(?:of|av)\\s(?:de\\s|the\\s)?\\d|^(?:\\s[${LATIN}']{1,12}){1,4}\\s(?:of|med|på|om)\\s${number}(?![${LATIN}])`,
  )
  const beforeIt = new RegExp(
    `(?<![${LATIN}])${number}\\s(?:[${LATIN}]{1,12}\\s){0,2}$|\\d\\s?[,:(–-]\\s?$`,
  )
  const measure = holding(measures)
  return {
    beside: (before, behind) => behindIt.test(behind) || beforeIt.test(before),
    measured: (sentence) => measure.test(sentence),
  }
}

function wordsOf(list: string): string {
  return list.trim().split(/\s+/).join('|')
}
