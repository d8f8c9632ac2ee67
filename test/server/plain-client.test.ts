import { expect, it } from 'vitest'
import { newId } from '../../server/access/ids.ts'
import { addNote } from '../../shared/board/notes.ts'
import { readBoard } from '../../shared/board/view.ts'
import { makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('[S5] an unmodified y-websocket provider reads the set-up and writes a note that others see', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  using writer = connectPlain(server.url, board, keys.participant)
  using reader = connectPlain(server.url, board, keys.viewer)
  await Promise.all([writer.synced(), reader.synced()])
  expect(readBoard(writer.board).about.school).toBe('Lindängen School')

  const note = aNote('Most students copied from the slide.')
  expect(addNote(writer.board, note, 1)).toMatchObject({ ok: true })
  await until(() => reader.board.roots.notes.has(note.id))
  expect(readBoard(reader.board).notes.get(note.id)?.text).toBe(note.text)
  expect(writer.provider.wsconnected && reader.provider.wsconnected).toBe(true)
})

it('[S3] what a viewer writes reaches nobody and is not on disk, and the viewer goes on reading', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  using viewer = connectPlain(server.url, board, keys.viewer)
  using writer = connectPlain(server.url, board, keys.participant)
  await Promise.all([viewer.synced(), writer.synced()])

  const smuggled = aNote('By the projector')
  addNote(viewer.board, smuggled, 1)
  const honest = aNote('By a person')
  addNote(writer.board, honest, 2)
  await until(() => viewer.board.roots.notes.has(honest.id))
  const later = aNote('And one more')
  addNote(writer.board, later, 3)
  await until(() => viewer.board.roots.notes.has(later.id))

  using fresh = connectPlain(server.url, board, keys.participant)
  await fresh.synced()
  expect([...fresh.board.roots.notes.keys()].sort()).toEqual([honest.id, later.id].sort())
  expect(writer.board.roots.notes.has(smuggled.id)).toBe(false)
})

it('[A1] turns away who has no key, an unknown key, or the key of another board with 4401', async () => {
  await using server = await startServer()
  const here = await makeRound(server.url)
  const there = await makeRound(server.url)
  for (const key of [null, 'A'.repeat(32), 'short', there.keys.facilitator, server.keeper]) {
    using client = connectPlain(server.url, here.board, key)
    expect(await client.refused()).toBe(4401)
    expect(client.board.roots.about.size).toBe(0)
  }
})

it('[A1] turns away who asks for a board that is not there with 4404', async () => {
  await using server = await startServer()
  const { keys } = await makeRound(server.url)
  for (const board of [newId(), 'no-board', 'a%20b', '..%2F..%2Fetc']) {
    using client = connectPlain(server.url, board, keys.facilitator)
    expect(await client.refused()).toBe(4404)
  }
})

it('shows who is there, and takes them away when they leave', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  using one = connectPlain(server.url, board, keys.participant)
  await one.synced()
  one.provider.awareness.setLocalState({ name: 'one' })
  const { clientID } = one.doc
  {
    using two = connectPlain(server.url, board, keys.participant)
    two.provider.awareness.setLocalState({ name: 'two' })
    await until(() => two.provider.awareness.getStates().get(clientID)?.name === 'one')
    await until(() => one.provider.awareness.getStates().get(two.doc.clientID)?.name === 'two')
    two.provider.ws?.close()
    two.provider.shouldConnect = false
  }
  await until(() => one.provider.awareness.getStates().size === 1)
  expect(one.provider.awareness.getStates().get(clientID)).toEqual({ name: 'one' })
})
