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

/** What it answers: groups, or one list of notes in the order of nearness. */
export type Answer = readonly Suggestion[]
