import type { Language } from '../../../shared/board/model.ts'
import type { Observed } from '../../../shared/grouping/observed.ts'
import type { Suggestion } from '../../../shared/grouping/suggest.ts'

/** What the worker is asked. */
export type Question = { readonly language: Language } & (
  | { readonly ask: 'groups'; readonly notes: readonly Observed[] }
  | {
      readonly ask: 'like'
      readonly these: readonly Observed[]
      readonly candidates: readonly Observed[]
      readonly most: number
    }
)

/** What it answers. */
export interface Answer {
  /** Groups, or one list of notes in the order of nearness. */
  readonly found: readonly Suggestion[]
  /** Whether the table of words that the language has could not be had: only shared words counted. */
  readonly wordsMissing: boolean
}
