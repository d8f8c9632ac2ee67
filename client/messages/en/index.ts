import { common } from './common.ts'
import { noteMenu } from './note-menu.ts'

/** Every sentence of the screen, in English. */
export const en = { ...common, ...noteMenu } as const
