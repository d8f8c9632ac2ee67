import type { Language, Theory } from '../board/model.ts'
import { labelKey } from '../board/spread.ts'
import type { Evidence } from '../board/trace.ts'
import { WORDINGS, wordsIn } from './wordings.ts'

// The criteria of a theory of action as questions (DOMAIN.md 4.2). What the words or the evidence can
// answer is computed; the rest is for people, who say that they looked at it. Nothing is refused,
// counted or praised: a question is there, or it needn't be asked.

/** In the order in which they are asked. The names stand in documents: they are never changed. */
const QUESTIONS = [
  'halves',
  'theory',
  'act',
  'cause',
  'wrong',
  'rooms',
  'nobody',
  'control',
  'open',
] as const
export type QuestionName = (typeof QUESTIONS)[number]

/** Why a question is asked: what was found, or that only people can answer it. */
type Reason =
  | 'no-words'
  | 'no-action'
  | 'no-then'
  | 'plan-words'
  | 'vague'
  | 'means'
  | 'inner'
  | 'results'
  | 'no-disproof'
  | 'certain'
  | 'no-evidence'
  | 'room-not-said'
  | 'one-room'
  | 'named'
  | 'room-named'
  | 'outside'
  | 'final'
  | 'for-people'

export type Question =
  /** The words or the evidence answer it. */
  | { readonly name: QuestionName; readonly is: 'answered' }
  | {
      readonly name: QuestionName
      readonly is: 'asked'
      readonly why: Reason
      /** What in the words it is about, as written; may be none. */
      readonly words: readonly string[]
      /** Whether people say that they looked at it. */
      readonly looked: boolean
    }

/** What the questions are asked of. */
export interface Asked {
  readonly theory: Theory
  readonly evidence: readonly Evidence[]
  readonly language: Language
  /** The room codes of the round: one in a theory would point at a class and its teacher. */
  readonly rooms: readonly string[]
  /** What in a text names somebody, as written. */
  readonly namesIn: (text: string) => readonly string[]
}

/** All questions to a theory, in order. */
export function questionsTo(asked: Asked): readonly Question[] {
  return QUESTIONS.map((name) => {
    const found = FIND[name](asked)
    if (found === null) return { name, is: 'answered' }
    const [why, words = []] = found
    return { name, is: 'asked', why, words, looked: asked.theory.looked[name] === true }
  })
}

/** Why a question is to be asked and which words it is about; null where it needn't be. */
type Find = (asked: Asked) => readonly [why: Reason, words?: readonly string[]] | null

const FIND: Readonly<Record<QuestionName, Find>> = {
  halves({ theory }) {
    const [action, then] = [isSaid(theory.action), isSaid(theory.then)]
    if (!action && !then) return ['no-words']
    if (!action) return ['no-action']
    return then ? null : ['no-then']
  },

  theory({ theory, language }) {
    const words = wordsIn(theory.action, WORDINGS[language].plan)
    return words.length > 0 ? ['plan-words', words] : null
  },

  act({ theory, language }) {
    const { means, vague, inner } = WORDINGS[language]
    if (!isSaid(theory.action)) return ['no-action']
    for (const [why, family] of [
      ['means', means],
      ['vague', vague],
      ['inner', inner],
    ] as const) {
      const words = wordsIn(theory.action, family)
      if (words.length > 0) return [why, words]
    }
    return null
  },

  cause({ theory, language }) {
    const words = wordsIn(theory.then, WORDINGS[language].results)
    return words.length > 0 ? ['results', words] : ['for-people']
  },

  wrong({ theory, language }) {
    const effects = [theory.then, ...theory.links, theory.soThat].join('\n')
    const words = wordsIn(effects, WORDINGS[language].certain)
    if (words.length > 0) return ['certain', words]
    return isSaid(theory.disprovedBy) ? null : ['no-disproof']
  },

  rooms({ evidence }) {
    if (evidence.length === 0) return ['no-evidence']
    const notes = evidence
      .filter(({ stance }) => stance === 'supports')
      .flatMap((piece) => (piece.of === 'note' ? [piece.note] : piece.notes))
    if (notes.length === 0) return ['no-evidence']
    const rooms = new Set(notes.map(({ room }) => labelKey(room)).filter((room) => room !== ''))
    if (rooms.size === 0) return ['room-not-said']
    return rooms.size === 1 ? ['one-room'] : null
  },

  nobody({ theory, rooms, namesIn }) {
    const said = saidIn(theory)
    const names = said.flatMap(namesIn)
    if (names.length > 0) return ['named', names]
    const named = said.flatMap((text) => rooms.filter((room) => isNamedIn(room, text)))
    return named.length > 0 ? ['room-named', [...new Set(named)]] : null
  },

  control({ theory, language }) {
    const words = wordsIn(theory.action, WORDINGS[language].outside)
    return words.length > 0 ? ['outside', words] : ['for-people']
  },

  open({ theory, language }) {
    const words = wordsIn(saidIn(theory).join('\n'), WORDINGS[language].final)
    return words.length > 0 ? ['final', words] : ['for-people']
  },
}

/** Every clause of a theory. */
function saidIn(theory: Theory): readonly string[] {
  const { action, then, links, soThat, assumption, disprovedBy } = theory
  return [action, then, ...links, soThat, assumption, disprovedBy]
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}

/** Whether a room's code stands in a text as a word of its own; a bare number may count anything. */
function isNamedIn(room: string, text: string): boolean {
  const code = labelKey(room)
  if (code === '' || !/\p{L}/u.test(code) || !/\d/.test(code)) return false
  const plain = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}
