import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { readRunning } from '../running-file.ts'
import { openStore } from '../server.ts'
import { checkCopy } from '../store/check-copy.ts'
import { copyFromServer } from './from-server.ts'
import { BackupRefused } from './refusal.ts'

export interface MadeBackup {
  readonly bytes: number
  readonly boards: number
}

/**
 * Copies everything into `file`: asks the server that has the data, opens them itself where none
 * has. The copy is written beside, checked, and takes its name last. Throws what a `BackupRefused`
 * or the disk says.
 */
export async function makeBackup(
  config: Config,
  file: string,
  { force }: { readonly force: boolean },
): Promise<MadeBackup> {
  if (existsSync(file) && !force) {
    throw new BackupRefused(`${file} is there already. Choose another name, or add --force.`)
  }
  const part = `${file}.part`
  try {
    await rm(part, { force: true })
    const running = readRunning(config.dataDir)
    if (running === null || !(await copyFromServer(running, config, part))) {
      await copyFromFolder(config.dataDir, part)
    }
    const copy = checkCopy(part)
    if (copy.is === 'broken') {
      throw new BackupRefused(`The copy is not good: ${copy.why}. Nothing was saved.`)
    }
    const bytes = await sync(part)
    await rename(part, file)
    return { bytes, boards: copy.boards }
  } finally {
    await rm(part, { force: true })
  }
}

async function copyFromFolder(dataDir: string, file: string): Promise<void> {
  // Opening would make new ones.
  if (!existsSync(join(dataDir, 'throughline.db'))) {
    throw new BackupRefused(
      `There are no data in ${dataDir}. Set DATA_DIR as it is for the server.`,
    )
  }
  try {
    await using store = await openStore(dataDir)
    await store.backup(file)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'DATA_IN_USE') throw error
    throw new BackupRefused(
      `Something has the data in ${dataDir} and does not answer. Is a server starting or stopping? Try again in a moment.`,
    )
  }
}

async function sync(file: string): Promise<number> {
  await using handle = await open(file)
  // It holds what people wrote: for its owner alone, like the data.
  await handle.chmod(0o600)
  await handle.sync()
  return (await handle.stat()).size
}
