import { statfs } from 'node:fs/promises'
import type { StoreHealth } from './store.ts'

/** A disk that has not written within this is not well (ms). */
const PATIENCE = 1_000

/** How the disk is under a folder, seen by one write to it. */
export async function healthOf(folder: string, write: () => Promise<void>): Promise<StoreHealth> {
  const asked = performance.now()
  const [ok, free] = await Promise.all([within(write()), statfs(folder).catch(() => null)])
  const freeBytes = free === null ? null : free.bavail * free.bsize
  return { ok, lagMs: performance.now() - asked, freeBytes }
}

function within(writing: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), PATIENCE)
    const say = (ok: boolean): void => {
      clearTimeout(late)
      resolve(ok)
    }
    writing.then(
      () => say(true),
      () => say(false),
    )
  })
}
