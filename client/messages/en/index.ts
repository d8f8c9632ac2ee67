import { common } from './common.ts'

/** Every sentence of the screen, in English. */
export const en = { ...common } as const
