import { open, realpath, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup, type DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '../access/ids.ts'

/** Pages of one step: between two of them commits get their turn, after a millisecond or two. */
const STEP = 128

/**
 * Copies the database as it is at the end of the copying, commits meanwhile included. The file is
 * there whole and on disk, or not at all: it is written beside and takes its name last.
 */
export async function backUp(db: DatabaseSync, file: string): Promise<void> {
  if ((await realpath(file).catch(() => null)) === db.location()) {
    throw new Error('A backup can’t take the place of the data itself.')
  }
  // A name of its own: of two backups at a time neither may take the other's half for its whole.
  const beside = `${file}.${newId()}.part`
  try {
    await copyPatiently(db, beside)
    await rename(beside, file)
    await using folder = await open(dirname(file))
    await folder.sync()
  } catch (error) {
    await rm(beside, { force: true })
    await rm(`${beside}-journal`, { force: true })
    throw error
  }
}

/** Node gives up when the very first step meets a commit that is under way; the next one may not. */
const TRIES = 5
const PAUSE_MS = 20

async function copyPatiently(db: DatabaseSync, file: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await copy(db, file)
      return
    } catch (error) {
      if (tries === TRIES) throw error
      await pause(PAUSE_MS)
    }
  }
}

/**
 * SQLite syncs the copy in its last step, and nobody can commit during that. So that little is left
 * by then, it is synced all the way: 3 ms instead of 50 with 60 MB.
 */
async function copy(db: DatabaseSync, file: string): Promise<void> {
  await using handle = await open(file, 'w')
  let syncing: Promise<unknown> | null = null
  let failure: unknown = null
  const progress = (): void => {
    syncing ??= handle
      .datasync()
      .catch((error: unknown) => {
        failure = error
      })
      .finally(() => {
        syncing = null
      })
  }
  await backup(db, file, { rate: STEP, progress })
  await syncing
  await handle.sync()
  if (failure !== null) throw failure
}
