import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { setAbout } from '../../shared/board/about.ts'
import { addNote, deleteNotes } from '../../shared/board/notes.ts'
import { readBoard } from '../../shared/board/view.ts'
import { goToStep, setLocked } from '../../shared/stage/stage.ts'
import { apiOf, makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { connectRaw, type RawClient } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

const SMUGGLED: readonly (readonly [string, (client: RawClient) => void])[] = [
  ['goes to another step', ({ board }) => void goToStep(board, 'group')],
  ['writes what the round is about', ({ board }) => setAbout(board, { title: 'Mine' })],
  ['deletes what the round is about', ({ board }) => board.roots.about.delete('school')],
  ['adds to the stage', ({ board }) => void board.roots.stage.set('locked', true)],
  ['opens a root that no board has', ({ doc }) => void doc.getMap('secrets').set('a', 1)],
  [
    'hides it among notes',
    ({ doc, board }) =>
      doc.transact(() => {
        addNote(board, aNote('Innocent'), 1)
        goToStep(board, 'group')
      }),
  ],
]

for (const [what, write] of SMUGGLED) {
  it(`[S3] a participant who ${what} is told no, and nothing of it is taken`, async () => {
    await using server = await startServer()
    const { board, keys } = await makeRound(server.url)
    await using facilitator = await connectRaw(server.url, board, keys.facilitator)
    const before = Y.encodeStateAsUpdate(facilitator.doc)
    await using participant = await connectRaw(server.url, board, keys.participant)
    write(participant)
    await participant.answered()
    expect(participant.nacks()).toEqual(['not-allowed'])
    await facilitator.flushed()
    expect(Y.encodeStateAsUpdate(facilitator.doc)).toEqual(before)
    await using fresh = await connectRaw(server.url, board, keys.viewer)
    expect(Y.encodeStateAsUpdate(fresh.doc)).toEqual(before)
  })
}

it('a facilitator moves the room, and everybody sees it', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using facilitator = await connectRaw(server.url, board, keys.facilitator)
  using projector = connectPlain(server.url, board, keys.viewer)
  await projector.synced()
  goToStep(facilitator.board, 'group')
  await until(() => readBoard(projector.board).stage.step === 'group')
  expect(facilitator.nacks()).toEqual([])
})

it('[S3] nobody closes a round by writing, nor opens one again', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using facilitator = await connectRaw(server.url, board, keys.facilitator)
  facilitator.board.roots.stage.set('closed', { at: 1, recordId: 'x' })
  await facilitator.answered()
  expect(facilitator.nacks()).toEqual(['not-allowed'])

  await apiOf(server.url).close(board, keys.facilitator)
  await using again = await connectRaw(server.url, board, keys.facilitator)
  again.board.roots.stage.delete('closed')
  await again.answered()
  expect(again.nacks()).toEqual(['closed'])
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect(readBoard(fresh.board).stage.closed).not.toBeNull()
})

it("a viewer's write is refused by name, and sending back what is known is no offence", async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using viewer = await connectRaw(server.url, board, keys.viewer)
  viewer.sendUpdate(Y.encodeStateAsUpdate(viewer.doc))
  await viewer.flushed()
  expect(viewer.nacks()).toEqual([])
  addNote(viewer.board, aNote('By the projector'), 1)
  await viewer.answered()
  expect(viewer.nacks()).toEqual(['viewer'])
  expect(viewer.socket.readyState).toBe(viewer.socket.OPEN)
})

it('a participant may send back everything, stage included, with new work in between', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using facilitator = await connectRaw(server.url, board, keys.facilitator)
  goToStep(facilitator.board, 'group')
  await facilitator.flushed()
  await using participant = await connectRaw(server.url, board, keys.participant)
  const first = aNote('First')
  addNote(participant.board, first, 1)
  await participant.flushed()
  deleteNotes(participant.board, [first.id])

  // As after a day offline: one message with all the device ever held, and one thing more.
  const offline = new Y.Doc()
  Y.applyUpdate(offline, Y.encodeStateAsUpdate(participant.doc))
  offline.getMap('votes').set('device000001', new Y.Map([['target000001', 1]]))
  participant.sendUpdate(Y.encodeStateAsUpdate(offline))
  await participant.flushed()
  expect(participant.nacks()).toEqual([])
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect(readBoard(fresh.board).votes.get('device000001')).toEqual({ target000001: 1 })
})

it('a plain participant who touched the stage is closed with 4403', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  using plain = connectPlain(server.url, board, keys.participant)
  await plain.synced()
  goToStep(plain.board, 'group')
  expect(await plain.refused()).toBe(4403)
})

it('an update that builds on something unknown is asked for again, and then taken', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using participant = await connectRaw(server.url, board, keys.participant)
  const updates: Uint8Array[] = []
  const offline = new Y.Doc()
  Y.applyUpdate(offline, Y.encodeStateAsUpdate(participant.doc))
  offline.on('update', (update: Uint8Array) => updates.push(update))
  offline.getMap('notes').set('one', new Y.Map())
  offline.getMap('notes').set('two', new Y.Map())
  const [first, second] = updates as [Uint8Array, Uint8Array]

  participant.sendUpdate(second)
  await participant.answered()
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect(fresh.doc.getMap('notes').size).toBe(0)
  // Asked by step1, the device answers with all it has.
  Y.applyUpdate(participant.doc, first, 'server')
  Y.applyUpdate(participant.doc, second, 'server')
  participant.sendUpdate(Y.encodeStateAsUpdate(participant.doc))
  await participant.flushed()
  await until(() => fresh.doc.getMap('notes').size === 2)
  expect(participant.nacks()).toEqual([])
})

it('an update above its limit is refused by name; a plain client is closed with 4413', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using ours = await connectRaw(server.url, board, keys.participant)
  ours.board.roots.notes.set('large0000001', new Y.Text('x'.repeat(1_100_000)))
  await ours.answered()
  expect(ours.nacks()).toEqual(['too-large'])
  using plain = connectPlain(server.url, board, keys.participant)
  await plain.synced()
  plain.board.roots.notes.set('large0000002', new Y.Text('x'.repeat(1_100_000)))
  expect(await plain.refused()).toBe(4413)
})

it('while the board is locked only the facilitator writes, and what was refused is taken later', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using facilitator = await connectRaw(server.url, board, keys.facilitator)
  await using participant = await connectRaw(server.url, board, keys.participant)
  setLocked(facilitator.board, true)
  await facilitator.flushed()
  const early = aNote('Too early')
  addNote(participant.board, early, 1)
  const asked = participant.askAck()
  await participant.answered()
  expect(participant.nacks()).toEqual(['locked'])
  const own = aNote("The facilitator's")
  addNote(facilitator.board, own, 2)
  setLocked(facilitator.board, false)
  await facilitator.flushed()
  expect(facilitator.nacks()).toEqual([])
  expect(facilitator.board.roots.notes.has(early.id)).toBe(false)
  participant.sendStep2(Y.encodeStateAsUpdate(participant.doc))
  await until(() => participant.acks().includes(asked))
  await until(() => facilitator.board.roots.notes.has(early.id))
})

it('much from a viewer is not looked through: no offence as an answer, refused as a change', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using viewer = await connectRaw(server.url, board, keys.viewer)
  // Bytes that would end the socket of one whose writing is read.
  const noise = new Uint8Array(100_000).fill(255)
  viewer.sendStep2(noise)
  await viewer.answered()
  expect(viewer.nacks()).toEqual([])
  viewer.sendUpdate(noise)
  const asked = viewer.askAck()
  await viewer.answered()
  expect(viewer.nacks()).toEqual(['viewer'])
  expect(viewer.acks()).not.toContain(asked)
})
