import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Peer } from '../../server/rooms/peer.ts'
import { Room } from '../../server/rooms/room.ts'
import { NO_METER } from '../../server/watch/meter.ts'
import { seedBoard } from '../../shared/board/seed.ts'
import { readBoard } from '../../shared/board/view.ts'
import { ABOUT, makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { stamp } from '../support/stamp.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

const LETTERS = 100_000

it('[S10] one who stops reading gets the board in one piece when it reads again, and holds up nobody', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  await using witness = await connectRaw(server.url, board, keys.viewer)
  await using slow = await connectRaw(server.url, board, keys.viewer)
  const text = new Y.Text()
  writer.board.roots.notes.set('long00000001', text as never)
  await writer.flushed()
  await until(() => slow.board.roots.notes.has('long00000001'))

  slow.socket.pause()
  const strokes = 120
  for (let stroke = 0; stroke < strokes; stroke++) {
    // Written over and over: what the board holds stays small, what passes by does not.
    writer.doc.transact(() => {
      text.delete(0, text.length)
      text.insert(0, `${stroke} ${'x'.repeat(LETTERS)}`)
    })
    await writer.flushed()
  }
  const last = text.toString()
  const read = (doc: Y.Doc) => String(doc.getMap('notes').get('long00000001'))
  await until(() => read(witness.doc) === last)
  const framesBefore = slow.heard.length
  slow.socket.resume()
  await until(() => read(slow.doc) === last)
  // What the network and the first mebibyte held, and the rest as one answer.
  expect(slow.heard.length - framesBefore).toBeLessThan(strokes)
  expect(readBoard(slow.board)).toEqual(readBoard(witness.board))
  await slow.flushed()
})

it('[S10] what a room has for one who does not read is bounded, and a second question adds nothing', async () => {
  const sent: Uint8Array[] = []
  let backlog = 0
  const closed: number[] = []
  const peer: Peer = {
    role: 'viewer',
    isOurs: false,
    secret: null,
    get backlog() {
      return backlog
    },
    send(frame) {
      sent.push(frame)
      backlog += frame.length
    },
    refuse: () => {},
    close: (code) => closed.push(code),
    prove: () => {},
  }
  const writer: Peer = { ...peer, role: 'participant', backlog: 0, send: () => {} }
  await using room = roomOf(seedBoard(ABOUT, []))
  for (const guest of [peer, writer]) {
    room.join(guest)
    room.answerStep1(guest, new Uint8Array([0]))
  }
  // They are asked what they have, too.
  await until(() => sent.length === 2)
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => room.write(writer, update, 'update'))
  const votes = doc.getMap('votes')
  for (let stroke = 0; stroke < 300; stroke++) {
    votes.set('device000001', 'x'.repeat(50_000))
    await room.settled()
    if (stroke % 10 === 0) room.answerStep1(peer, new Uint8Array([0]))
  }
  expect(backlog).toBeLessThan(2_000_000)
  const before = sent.length
  backlog = 0
  await until(() => sent.length > before)
  expect(sent.length).toBe(before + 1)
  const fresh = new Y.Doc()
  Y.applyUpdate(fresh, stateIn(sent.at(-1) as Uint8Array))
  expect(fresh.getMap('votes').get('device000001')).toBe(votes.get('device000001'))
  expect(closed).toEqual([])
})

it('[S10] of many questions in a moment one is answered', async () => {
  const sent: Uint8Array[] = []
  const peer: Peer = {
    role: 'viewer',
    isOurs: false,
    secret: null,
    backlog: 0,
    send: (frame) => sent.push(frame),
    refuse: () => {},
    close: () => {},
    prove: () => {},
  }
  await using room = roomOf(seedBoard(ABOUT, []))
  room.join(peer)
  await until(() => sent.length === 1)
  for (let clock = 0; clock < 500; clock++) {
    room.answerStep1(peer, Y.encodeStateVector(new Map([[1, clock]])))
  }
  await room.settled()
  expect(sent.length).toBe(2)
})

function roomOf(state: Uint8Array): Room {
  const store = {
    append: async () => 1,
    load: async () => null,
    notePeople: async () => {},
    compact: async () => 'nothing' as const,
    quarantine: async () => {},
    addPoint: async () => {},
  }
  const log = { seq: 1, snapshot: null, tail: [{ seq: 1, update: state }] }
  return new Room('board0000001', log, { store, meter: NO_METER, stamp, fault: () => {} })
}

/** The update in a frame of y-websocket's sync messages. */
function stateIn(frame: Uint8Array): Uint8Array {
  let at = 2
  while ((frame[at] as number) & 0x80) at++
  return frame.subarray(at + 1)
}
