import { common } from './common.ts'
import { noteMenu } from './note-menu.ts'
import { outline } from './outline.ts'
import { round } from './round.ts'

/** Every sentence of the screen, in English. */
export const en = {
  ...common,
  ...noteMenu,
  ...outline,
  ...round,
} as const
