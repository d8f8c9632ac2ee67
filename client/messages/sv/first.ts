import { common } from './common.ts'
import { later } from './later.ts'
import { noteMenu } from './note-menu.ts'
import { round } from './round.ts'
import { writing } from './writing.ts'

/** What a board says before anything else is loaded, in Swedish. */
export const first = {
  ...common,
  ...later,
  ...noteMenu,
  ...round,
  ...writing,
} as const
