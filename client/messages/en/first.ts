import { common } from './common.ts'
import { drafts } from './drafts.ts'
import { later } from './later.ts'
import { noteMenu } from './note-menu.ts'
import { round } from './round.ts'
import { writing } from './writing.ts'

/** What a board says before anything else is loaded, in English. */
export const first = {
  ...common,
  ...drafts,
  ...later,
  ...noteMenu,
  ...round,
  ...writing,
} as const
