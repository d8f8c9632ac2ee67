import { readdirSync, rmSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { newId } from '../access/ids.ts'
import type { Store } from '../store/store.ts'
import { type AskWho, callerOf, requireKeeper } from './caller.ts'
import { HttpProblem } from './errors.ts'

export interface BackupPorts {
  readonly store: Store
  readonly who: AskWho
  readonly dataDir: string
}

/** A copy that was being made when the server was killed. */
const LEFT = /^backup-[\w-]+\.tmp/

/**
 * `GET /api/backup`, for the keeper: everything as one SQLite file, as it is at one moment. The copy
 * is made beside the data, since it is as large, and loses its name as soon as it is open: whatever
 * becomes of the reader, nothing stays behind.
 */
export function serveBackup(app: FastifyInstance, { store, who, dataDir }: BackupPorts): void {
  for (const name of readdirSync(dataDir)) if (LEFT.test(name)) rmSync(join(dataDir, name))
  let isBusy = false

  app.get('/api/backup', async (request, reply) => {
    requireKeeper(await callerOf(request, who))
    if (isBusy) {
      throw new HttpProblem('too-many-tries', 'A backup is being made. Try again when it is done.')
    }
    isBusy = true
    const copy = await openCopy().catch((error) => {
      isBusy = false
      throw error
    })
    const stream = copy.handle.createReadStream()
    stream.on('close', () => {
      isBusy = false
    })
    reply.raw.on('close', () => stream.destroy())
    if (reply.raw.destroyed) stream.destroy()
    return reply
      .type('application/vnd.sqlite3')
      .header('content-length', copy.bytes)
      .header('content-disposition', 'attachment; filename="throughline-backup.db"')
      .header('cache-control', 'no-store')
      .send(stream)
  })

  async function openCopy() {
    const file = join(dataDir, `backup-${newId()}.tmp`)
    try {
      await store.backup(file)
      const handle = await open(file)
      return { handle, bytes: (await handle.stat()).size }
    } finally {
      await rm(file, { force: true })
    }
  }
}
