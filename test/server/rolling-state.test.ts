import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { RollingState } from '../../server/rooms/rolling-state.ts'
import { readBoard } from '../../shared/board/view.ts'
import { encodeState } from '../../shared/wire/messages.ts'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'

const MEBIBYTE = 1_048_576
const row = (seq: number, bytes: number) => ({ seq, update: new Uint8Array(bytes).fill(seq) })

it('[S11] what came since the last snapshot is let go of when it is much, and there again with the next', () => {
  const rolling = new RollingState({ snapshot: new Uint8Array([7]), tail: [row(1, 10)], seq: 1 })
  for (let seq = 2; seq <= 4; seq++) rolling.add(seq, row(seq, MEBIBYTE).update)
  expect(rolling.isWhole).toBe(true)
  expect(rolling.bytes).toBe(1 + 10 + 3 * MEBIBYTE)
  for (let seq = 5; seq <= 7; seq++) rolling.add(seq, row(seq, MEBIBYTE).update)
  expect(rolling.isWhole).toBe(false)
  expect(rolling.bytes).toBeLessThanOrEqual(3 * MEBIBYTE)
  expect(rolling.seq).toBe(7)

  // A snapshot that was begun before they were let go of lacks some of them.
  rolling.restart({ snapshot: new Uint8Array([8]), tail: [], seq: 4 })
  expect(rolling.isWhole).toBe(false)
  expect(rolling.seq).toBe(7)
  const next = { snapshot: new Uint8Array([9]), tail: [row(6, 20)], seq: 6 }
  rolling.restart(next)
  const tail = [row(6, 20).update, row(7, MEBIBYTE).update]
  expect(rolling.isWhole).toBe(true)
  expect(rolling.frame()).toEqual(encodeState({ snapshot: next.snapshot, tail }))
  expect(rolling.seq).toBe(7)
})

it('[S11] one who comes with nothing gets the same board where much came since the last snapshot', async () => {
  await using server = await startServer({ messagesPerSecond: 10_000 })
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  const votes = writer.board.roots.votes as Y.Map<unknown>
  for (let count = 0; count < 50; count++) {
    votes.set('device000001', `${count} ${'x'.repeat(100_000)}`)
    await writer.flushed()
  }
  await using newcomer = await connectRaw(server.url, board, keys.viewer)
  expect(readBoard(newcomer.board)).toEqual(readBoard(writer.board))
  expect(newcomer.bytes()).toBeLessThan(1_000_000)
  votes.set('device000002', 1)
  await writer.flushed()
  await using another = await connectRaw(server.url, board, keys.viewer)
  expect(Y.encodeStateVector(another.doc)).toEqual(Y.encodeStateVector(writer.doc))
})
