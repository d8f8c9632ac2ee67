import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { toMarkdown } from '../../shared/export/markdown.ts'
import { isId } from '../../shared/ids.ts'
import { fileName } from '../../shared/record/file-name.ts'
import { openRecord } from '../../shared/record/open.ts'
import { canonicalJson } from '../../shared/record/seal.ts'
import type { ShelfEntry } from '../../shared/wire/api.ts'
import type { Store, StoredRecord } from '../store/store.ts'
import { type AskWho, callerOf, memberOf, requireKeeper } from './caller.ts'
import { shelfEntryOf } from './close-round.ts'
import { HttpProblem, readBody } from './errors.ts'
import { takesRecords } from './large-body.ts'
import { requireRecord } from './new-board.ts'

const querySchema = z.object({
  q: z.string().max(200).optional(),
  school: z.string().max(200).optional(),
})

/** The shelf: records of finished rounds, and their files. */
export function serveRecords(
  app: FastifyInstance,
  { store, who }: { readonly store: Store; readonly who: AskWho },
): void {
  app.get('/api/records', async (request) => {
    requireKeeper(await callerOf(request, who))
    const { q, school } = readBody(querySchema, request.query)
    const shelved = await store.shelf()
    const records = shelved
      .filter(({ entry }) => matches(entry, q, school))
      .map(({ entry, closes }) => ({ ...entry, closes }))
    return { records }
  })

  app.post('/api/records', takesRecords(who), async (request, reply) => {
    const record = requireRecord(request.body)
    const json = canonicalJson(record)
    const outcome = await store.file({ entry: shelfEntryOf(record), board: null, json })
    if (outcome === 'id-taken') {
      throw new HttpProblem(
        'record-broken',
        'Another record with this id is on the shelf already. One of the two was changed.',
      )
    }
    return reply.code(201).send({ id: record.id })
  })

  app.get<{ Params: { file: string } }>('/api/records/:file', async (request, reply) => {
    const [, id, form] = /^([A-Za-z0-9_-]+)(?:\.(json|md))?$/.exec(request.params.file) ?? []
    const stored = isId(id) ? await store.record(id) : null
    if (stored === null) throw new HttpProblem('no-record')
    await requireReader(request, stored)
    return form === 'md' ? sendMarkdown(reply, stored) : sendJson(reply, stored)
  })

  async function requireReader(request: FastifyRequest, { board }: StoredRecord): Promise<void> {
    const caller = await callerOf(request, who)
    if (caller.is === 'member' && board !== null) memberOf(caller, board, 'viewer')
    else requireKeeper(caller)
  }
}

function sendJson(reply: FastifyReply, { entry, json }: StoredRecord): FastifyReply {
  return reply
    .header('content-disposition', toKeep(entry, 'json'))
    .type('application/json; charset=utf-8')
    .send(json)
}

function sendMarkdown(reply: FastifyReply, { entry, json }: StoredRecord): FastifyReply {
  const opened = openRecord(json)
  if (!opened.ok) throw new HttpProblem(`record-${opened.why}`)
  return reply
    .header('content-disposition', toKeep(entry, 'md'))
    .type('text/markdown; charset=utf-8')
    .send(toMarkdown(opened.record))
}

function matches(entry: ShelfEntry, q: string | undefined, school: string | undefined): boolean {
  const words = `${entry.title} ${entry.school} ${entry.network} ${entry.date}`.toLowerCase()
  return (
    (school === undefined || entry.school.toLowerCase() === school.toLowerCase()) &&
    (q ?? '')
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word))
  )
}

/** A file to keep, under the record's name; old programs get it in the letters they know. */
function toKeep(entry: ShelfEntry, form: 'json' | 'md'): string {
  const name = fileName(entry, form)
  const known = name.replace(/[^a-z0-9.-]/g, '').replace(/^[-.]+/, '')
  return `attachment; filename="${known}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
