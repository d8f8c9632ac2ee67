import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { presenceFrame } from '../../server/rooms/frames.ts'
import { openSqlite } from '../../server/store/sqlite.ts'
import { NO_METER } from '../../server/watch/meter.ts'
import { ROLES, type Role } from '../../shared/access.ts'
import { openBoard, ROOTS } from '../../shared/board/doc.ts'
import { setLocked } from '../../shared/stage/stage.ts'
import { craft } from '../support/crafted.ts'
import { apiOf, makeRound } from '../support/make-round.ts'
import { connectPlain } from '../support/plain-client.ts'
import { connectRaw, type RawClient } from '../support/raw-client.ts'
import { startServer, tempFolder } from '../support/start-server.ts'

const ALL_ROOTS = [...ROOTS, 'secrets'] as const
type AnyRoot = (typeof ALL_ROOTS)[number]

/** Nobody's id, and one of a device that is on the board. */
const NOBODY = 4711

interface Scene {
  readonly writer: RawClient
  readonly root: AnyRoot
  /** The id of a facilitator who is there, and where their own work goes on. */
  readonly other: { readonly client: number; readonly clock: number }
}

/** Ways to write. Those that are `never` taken aren't, whoever tries. */
const ACTS: readonly (readonly [string, 'by role' | 'never', (scene: Scene) => void])[] = [
  ['inserts', 'by role', ({ writer, root }) => void writer.doc.getMap(root).set('fresh', 'x')],
  ['overwrites', 'by role', ({ writer, root }) => void writer.doc.getMap(root).set('there', 'x')],
  ['deletes', 'by role', ({ writer, root }) => writer.doc.getMap(root).delete('there')],
  [
    'edits within',
    'by role',
    ({ writer, root }) => {
      const entry = writer.doc.getMap(root).get('there')
      if (entry instanceof Y.Map) (entry.get('text') as Y.Text).insert(3, 'x')
      else writer.doc.getMap(root).set('there', new Y.Map([['text', new Y.Text('x')]]))
    },
  ],
  [
    'inserts under an id of nobody',
    'by role',
    ({ writer, root }) => {
      const piece = { root, key: 'fresh', values: ['x'] }
      const update = craft([{ client: NOBODY, clock: 0, pieces: [piece] }])
      Y.applyUpdate(writer.doc, update, 'server')
      writer.sendUpdate(update)
    },
  ],
  [
    'inserts under the id of one who is there',
    'never',
    ({ writer, root, other }) =>
      writer.sendUpdate(craft([{ ...other, pieces: [{ root, key: 'fresh', text: 'x' }] }])),
  ],
  [
    'hides it behind what the other wrote',
    'never',
    ({ writer, root, other }) =>
      writer.sendUpdate(
        craft([
          {
            client: other.client,
            clock: other.clock - 1,
            pieces: [{ root, key: 'fresh', values: ['known', 'new'] }],
          },
        ]),
      ),
  ],
  [
    'hides it as nothing beside a vote',
    'never',
    ({ writer, root }) =>
      writer.sendUpdate(
        craft([
          {
            client: NOBODY,
            clock: 0,
            pieces: [
              { root: 'votes', key: 'device', text: 'x' },
              { root, key: 'there', text: '' },
            ],
          },
        ]),
      ),
  ],
  [
    'leaves a gap',
    'never',
    ({ writer, root }) =>
      writer.sendUpdate(
        craft([{ client: NOBODY, clock: 5, pieces: [{ root, key: 'fresh', text: 'x' }] }]),
      ),
  ],
]

function mayWrite(role: Role, root: AnyRoot): boolean {
  switch (root) {
    case 'secrets':
      return false
    case 'about':
    case 'stage':
      return role === 'facilitator'
    default:
      return role !== 'viewer'
  }
}

/** Everything on a board, root by root. */
function all(doc: Y.Doc): Record<string, unknown> {
  return Object.fromEntries(ALL_ROOTS.map((root) => [root, doc.getMap(root).toJSON()]))
}

const STANDINGS = ['open', 'locked', 'closed'] as const

interface Case {
  readonly board: string
  readonly title: string
  readonly expected: Record<string, unknown>
}

/** One writer tries one act at one root of a fresh board; tells what the board must hold after. */
async function attempt(
  url: string,
  [role, standing, root, [what, taken, act]]: readonly [
    Role,
    (typeof STANDINGS)[number],
    AnyRoot,
    (typeof ACTS)[number],
  ],
): Promise<Case> {
  const { board, keys } = await makeRound(url)
  await using other = await connectRaw(url, board, keys.facilitator, { secret: 'of the other' })
  other.socket.send(presenceFrame([{ client: other.doc.clientID, clock: 1, state: '{}' }]))
  other.doc.transact(() => {
    for (const name of ROOTS) {
      other.doc.getMap(name).set('there', new Y.Map([['text', new Y.Text('as it was')]]))
    }
  })
  if (standing === 'locked') setLocked(other.board, true)
  await other.flushed()
  if (standing === 'closed') await apiOf(url).close(board, keys.facilitator)

  await using writer = await connectRaw(url, board, keys[role])
  await writer.answered()
  const before = all(writer.doc)
  const client = other.doc.clientID
  act({ writer, root, other: { client, clock: Y.getState(other.doc.store, client) } })
  await Promise.race([writer.answered(), writer.closed])
  // What one writes is in one's own document at once.
  const wanted = all(writer.doc)

  const mayNow = standing === 'open' || (standing === 'locked' && role === 'facilitator')
  const isTaken = taken === 'by role' && mayNow && mayWrite(role, root)
  const expected = isTaken ? wanted : before
  const title = `${standing}: a ${role} ${what} at ${root}`
  using seen = connectPlain(url, board, keys.viewer)
  await seen.synced()
  expect(all(seen.doc), title).toEqual(expected)
  await other.answered()
  expect(all(other.doc), title).toEqual(expected)
  return { board, title, expected }
}

for (const role of ROLES) {
  for (const standing of STANDINGS) {
    it(`[S3] what a ${role} may write on a board that is ${standing}: every root, every way`, {
      timeout: 240_000,
    }, async () => {
      await using folder = await tempFolder()
      const cases: Case[] = []
      {
        await using server = await startServer({ dataDir: folder.path, joinsPerMinute: 100_000 })
        for (const root of ALL_ROOTS) {
          const tried = ACTS.map((act) => attempt(server.url, [role, standing, root, act]))
          cases.push(...(await Promise.all(tried)))
        }
        server.hurry()
      }
      // And so it lies on the disk.
      await using store = await openSqlite(join(folder.path, 'throughline.db'), {
        meter: NO_METER,
        fault: (what) => expect.unreachable(what),
      })
      for (const { board, title, expected } of cases) {
        const log = await store.load(board)
        const doc = new Y.Doc()
        openBoard(doc)
        if (log?.snapshot) Y.applyUpdateV2(doc, log.snapshot)
        for (const { update } of log?.tail ?? []) Y.applyUpdate(doc, update)
        expect(all(doc), title).toEqual(expected)
      }
      expect(cases).toHaveLength(ALL_ROOTS.length * ACTS.length)
    })
  }
}

it('[A1] a key that was replaced opens nothing, on a board or beside it', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const elsewhere = await makeRound(server.url)
  const participant = await connectRaw(server.url, board, keys.participant)
  const { key } = await apiOf(server.url).renewKey(board, keys.facilitator, 'participant')
  expect(await participant.closed).toBe(4401)
  for (const wrong of [keys.participant, elsewhere.keys.participant, elsewhere.keys.facilitator]) {
    using client = connectPlain(server.url, board, wrong)
    expect(await client.refused()).toBe(4401)
    expect(client.doc.store.clients.size).toBe(0)
  }
  await using again = await connectRaw(server.url, board, key)
  again.doc.getMap('votes').set('device', 'here')
  await again.flushed()
})
