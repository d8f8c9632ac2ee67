import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../server/backup/main.ts', import.meta.url))
const LAUNCHER = fileURLToPath(new URL('../../server/backup.mjs', import.meta.url))

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Runs the backup as a person does, with these settings and words. */
export async function runBackup(
  settings: Readonly<Record<string, string>>,
  words: readonly string[],
  { launcher = false }: { launcher?: boolean } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [launcher ? LAUNCHER : PROGRAM, ...words], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (piece: Buffer): void => {
    said += piece
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const [code] = await once(child, 'close')
  return { code, said }
}
