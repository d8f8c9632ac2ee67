import { first } from './first.ts'
import { more } from './more.ts'

/** Every sentence of the screen, in English. */
export const en = { ...first, ...more } as const
