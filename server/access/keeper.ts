import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isKey } from '../../shared/access.ts'
import { makeKey } from './keys.ts'

/** The keeper's key: made at the first start, kept in the data folder for its owner alone. */
export function keeperKeyIn(dataDir: string): string {
  const file = join(dataDir, 'keeper.key')
  mkdirSync(dataDir, { recursive: true })
  try {
    // `wx` makes the file or fails: two first starts at once agree on one key.
    writeFileSync(file, `${makeKey()}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const key = readFileSync(file, 'utf8').trim()
  if (isKey(key)) return key
  throw new Error(`${file} does not hold a key. Remove it, and a new one is made.`)
}
