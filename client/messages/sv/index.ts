import type { en } from '../en/index.ts'
import { first } from './first.ts'
import { more } from './more.ts'

/** Every sentence of the screen, in Swedish: the type makes it complete. */
export const sv: Readonly<Record<keyof typeof en, string>> = { ...first, ...more }
