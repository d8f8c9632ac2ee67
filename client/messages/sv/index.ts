import type { en } from '../en/index.ts'
import { common } from './common.ts'
import { noteMenu } from './note-menu.ts'
import { outline } from './outline.ts'
import { round } from './round.ts'

/** Every sentence of the screen, in Swedish: the type makes it complete. */
export const sv: Readonly<Record<keyof typeof en, string>> = {
  ...common,
  ...noteMenu,
  ...outline,
  ...round,
}
