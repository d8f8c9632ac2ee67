import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup, type DatabaseSync } from 'node:sqlite'

/** Pages of one step: between two of them commits get their turn. */
const STEP = 256

/**
 * Copies the database as it is at the end of the copying, commits meanwhile included. The file is
 * there whole and on disk, or not at all: it is written beside and takes its name last.
 */
export async function backUp(db: DatabaseSync, file: string): Promise<void> {
  const beside = `${file}.part`
  try {
    await rm(beside, { force: true })
    await backup(db, beside, { rate: STEP })
    await sync(beside)
    await rename(beside, file)
    await sync(dirname(file))
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function sync(path: string): Promise<void> {
  await using handle = await open(path)
  await handle.sync()
}
