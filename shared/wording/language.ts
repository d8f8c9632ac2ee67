import type { Family } from './families.ts'
import type { NameWords } from './names.ts'
import type { Rule } from './rule.ts'
import type { SpeechWords } from './speech.ts'

/** Everything the help knows of a language. It is data; what is done with it is in hints.ts. */
export interface WordingLanguage {
  /** What is asked back, a family: a question or one short request. */
  readonly prompts: Readonly<Record<Family, string>>
  readonly rules: readonly Rule[]
  readonly speech: SpeechWords
  readonly names: NameWords
  /** Numbers as words, and what else says how many of how many. */
  readonly numbers: string
  /** What says for how long, until when or in which group something was counted. */
  readonly measures: string
}
