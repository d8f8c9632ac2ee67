import type { Language } from '../board/model.ts'

/**
 * The ten theories of action of Hopkins, four of the whole school and six of the teacher, as they
 * stand in boards and records in whatever language a round is held.
 */
export const STRAND_TITLES = {
  expectations: 'Prioritising high expectations and authentic relationships',
  enquiry: 'Emphasising enquiry-focused teaching',
  teachingProtocols: 'Adopting consistent teaching protocols',
  learningProtocols: 'Adopting consistent learning protocols',
  intentions: 'Harnessing learning intentions, narrative and pace',
  tasks: 'Setting challenging learning tasks',
  questions: 'Framing higher order questions',
  feedback: 'Connecting feedback and data',
  assessment: 'Committing to assessment for learning',
  groups: 'Implementing cooperative group structures',
} as const

export type StrandName = keyof typeof STRAND_TITLES

/** What they are called in each language: on the screen, and in documents. */
export const STRAND_WORDS: Readonly<Record<Language, Readonly<Record<StrandName, string>>>> = {
  en: STRAND_TITLES,
  sv: {
    expectations: 'Sätta höga förväntningar och äkta relationer främst',
    enquiry: 'Betona undersökande undervisning',
    teachingProtocols: 'Ha gemensamma rutiner för undervisning',
    learningProtocols: 'Ha gemensamma rutiner för lärande',
    intentions: 'Ta vara på lärandemål, berättelse och tempo',
    tasks: 'Ge utmanande uppgifter',
    questions: 'Ställa frågor som kräver tänkande',
    feedback: 'Koppla återkoppling till underlag',
    assessment: 'Satsa på bedömning för lärande',
    groups: 'Genomföra samarbete i grupper',
  },
}

type Messages = Readonly<Record<`strand.${StrandName}`, string>>

/** The same as sentences of the screen. */
export function strandMessages(language: Language): Messages {
  const named = Object.entries(STRAND_WORDS[language]).map(([name, words]) => [
    `strand.${name}`,
    words,
  ])
  return Object.fromEntries(named) as Messages
}
