import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openBoard } from '../../shared/board/doc.ts'
import { addNote } from '../../shared/board/notes.ts'
import { goToStep } from '../../shared/stage/stage.ts'
import type { MadeBoard } from '../../shared/wire/api.ts'
import { apiOf, makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectRaw, type RawClient } from '../support/raw-client.ts'
import { startServer, tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('[S2] what builds on something unknown is not acked before the gap is filled', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using client = await connectRaw(server.url, board, keys.participant)
  const updates: Uint8Array[] = []
  const offline = new Y.Doc()
  offline.on('update', (update: Uint8Array) => updates.push(update))
  offline.getMap('notes').set('one', new Y.Map())
  offline.getMap('notes').set('two', new Y.Map())
  const [first, second] = updates as [Uint8Array, Uint8Array]

  Y.applyUpdate(client.doc, second, 'server')
  client.sendUpdate(second)
  const asked = client.askAck()
  // Twice: the server asks for what is missing, and the device's answer lacks it as well.
  await client.answered()
  await client.answered()
  expect(client.acks()).not.toContain(asked)
  // A change that stands by itself doesn't fill the gap.
  client.board.roots.votes.set('device000001', 1)
  const later = client.askAck()
  await client.answered()
  await client.answered()
  expect(client.acks()).not.toContain(later)

  Y.applyUpdate(client.doc, first, 'server')
  client.sendStep2(Y.encodeStateAsUpdate(client.doc))
  await until(() => client.acks().includes(later))
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect([...fresh.board.roots.notes.keys()].sort()).toEqual(['one', 'two'])
  await client.flushed()
})

it('[S2] an update above its limit is not acked until the same content came as a whole answer', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using client = await connectRaw(server.url, board, keys.participant)
  client.board.roots.notes.set('large0000001', new Y.Text('x'.repeat(1_100_000)))
  const asked = client.askAck()
  await client.answered()
  expect(client.nacks()).toEqual(['too-large'])
  expect(client.acks()).not.toContain(asked)
  client.sendStep2(Y.encodeStateAsUpdate(client.doc))
  await until(() => client.acks().includes(asked))
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect(fresh.board.roots.notes.has('large0000001')).toBe(true)
})

it('[S2] one who comes with work is asked for it before its own question is answered', async () => {
  await using folder = await tempFolder()
  const rounds: MadeBoard[] = []
  {
    await using server = await startServer({ dataDir: folder.path })
    for (let count = 0; count < 12; count++) rounds.push(await makeRound(server.url))
  }
  // Of boards that nobody has opened yet: whether the device or the board is there first varies.
  await using server = await startServer({ dataDir: folder.path })
  for (const { board, keys } of rounds) {
    const doc = new Y.Doc()
    addNote(openBoard(doc), aNote('Written without a server'), 1)
    await using client = await connectRaw(server.url, board, keys.participant, { doc })
    const steps = client.heard.flatMap((said) => (said.of === 'sync' ? [said.step] : []))
    expect(steps.slice(0, 2)).toEqual([0, 1])
  }
})

const HOPELESS: readonly (readonly [string, 'viewer' | 'participant', (at: RawClient) => void])[] =
  [
    ['viewer', 'viewer', ({ board }) => void addNote(board, aNote('By the projector'), 1)],
    ['not-allowed', 'participant', ({ board }) => void goToStep(board, 'group')],
    ['closed', 'participant', ({ board }) => void addNote(board, aNote('Too late'), 1)],
  ]

for (const [reason, role, write] of HOPELESS) {
  it(`[S2] what is refused as ${reason} is never acked`, async () => {
    await using server = await startServer()
    const { board, keys } = await makeRound(server.url)
    if (reason === 'closed') await apiOf(server.url).close(board, keys.facilitator)
    await using client = await connectRaw(server.url, board, keys[role])
    const before = client.acks()
    write(client)
    client.askAck()
    await client.answered()
    client.sendStep2(Y.encodeStateAsUpdate(new Y.Doc()))
    client.askAck()
    await client.answered()
    expect(client.nacks()).toContain(reason)
    expect(client.acks()).toEqual(before)
  })
}
