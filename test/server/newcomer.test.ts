import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { addNote } from '../../shared/board/notes.ts'
import { readBoard } from '../../shared/board/view.ts'
import { makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer, tempFolder } from '../support/start-server.ts'

it('[S11] one who has nothing gets the same board from memory, from disk, and as a plain client', async () => {
  await using folder = await tempFolder()
  let round: Awaited<ReturnType<typeof makeRound>>
  let board: ReturnType<typeof readBoard>
  {
    await using server = await startServer({ dataDir: folder.path })
    round = await makeRound(server.url)
    await using writer = await connectRaw(server.url, round.board, round.keys.participant)
    for (let count = 0; count < 200; count++) addNote(writer.board, aNote(`Note ${count}`), count)
    writer.board.roots.notes.delete([...writer.board.roots.notes.keys()][7] as string)
    await writer.flushed()
    board = readBoard(writer.board)
    await using warm = await connectRaw(server.url, round.board, round.keys.viewer)
    expect(warm.heard.some(({ of }) => of === 'state')).toBe(true)
    expect(readBoard(warm.board)).toEqual(board)
  }
  await using server = await startServer({ dataDir: folder.path })
  await using cold = await connectRaw(server.url, round.board, round.keys.viewer)
  expect(cold.heard.some(({ of }) => of === 'state')).toBe(true)
  expect(readBoard(cold.board)).toEqual(board)
  using plain = connectPlain(server.url, round.board, round.keys.viewer)
  await plain.synced()
  expect(readBoard(plain.board)).toEqual(board)
  // It knows the whole: nothing of it comes again.
  expect(Y.encodeStateAsUpdate(cold.doc)).toEqual(Y.encodeStateAsUpdate(plain.doc))
  // And it follows.
  await using writer = await connectRaw(server.url, round.board, round.keys.participant)
  addNote(writer.board, aNote('One more'), 1)
  await writer.flushed()
  await cold.flushed()
  expect(readBoard(cold.board).notes.size).toBe(board.notes.size + 1)
})

it('[S14] an update on disk that can’t be read is set aside; the rest is served, and written on', async () => {
  await using folder = await tempFolder()
  let round: Awaited<ReturnType<typeof makeRound>>
  {
    await using server = await startServer({ dataDir: folder.path })
    round = await makeRound(server.url)
    await using writer = await connectRaw(server.url, round.board, round.keys.participant)
    addNote(writer.board, aNote('Before'), 1)
    await writer.flushed()
  }
  const file = join(folder.path, 'throughline.db')
  using db = new DatabaseSync(file)
  const { seq } = db.prepare('SELECT max(seq) AS seq FROM log').get() as { seq: number }
  db.prepare('INSERT INTO log (board, seq, bytes) VALUES (?, ?, ?)').run(
    round.board,
    seq + 1,
    new Uint8Array([1, 255, 255, 255]),
  )
  db.close()
  await using server = await startServer({ dataDir: folder.path })
  using first = connectPlain(server.url, round.board, round.keys.participant)
  await first.synced()
  addNote(first.board, aNote('After'), 2)
  await using second = await connectRaw(server.url, round.board, round.keys.viewer)
  const texts = [...readBoard(second.board).notes.values()].map(({ text }) => text)
  expect(texts.sort()).toEqual(['After', 'Before'])
})
