import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../config.ts'
import type { Running } from '../running-file.ts'
import { BackupRefused } from './refusal.ts'

/** Has a running server make the copy and writes it to `file`; false: nobody answers there. */
export async function copyFromServer(
  { url }: Running,
  config: Config,
  file: string,
): Promise<boolean> {
  let answer: Response
  try {
    answer = await fetch(`${url}/api/backup`, {
      headers: { authorization: `Bearer ${keeperKey(config)}` },
    })
  } catch (error) {
    if (error instanceof BackupRefused) throw error
    return false
  }
  if (answer.ok && answer.body !== null) {
    try {
      await pipeline(Readable.fromWeb(answer.body), createWriteStream(file, { mode: 0o600 }))
    } catch (error) {
      // The disk's errors have a code; the line's has none.
      if ((error as { code?: unknown }).code !== undefined) throw error
      throw new BackupRefused('The server stopped while it sent the copy. Try again.')
    }
    return true
  }
  throw new BackupRefused(refusalOf(answer.status, url))
}

/** The key the server was started with: the command can't make a new one. */
function keeperKey({ keeperKey: given, dataDir }: Config): string {
  if (given !== null) return given
  const file = join(dataDir, 'keeper.key')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  throw new BackupRefused(`The keeper's key is needed. Set KEEPER_KEY as it is for the server.`)
}

function refusalOf(status: number, url: string): string {
  switch (status) {
    case 401:
    case 403:
      return `The server at ${url} does not take this keeper's key. Set KEEPER_KEY as it is for the server.`
    case 429:
      return 'Another backup is being made. Try again when it is done.'
    default:
      return `The server at ${url} could not make the copy (${status}); its log says why.`
  }
}
