import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { newId } from '../../server/access/ids.ts'
import { updateFrame } from '../../server/rooms/frames.ts'
import { LiveBoard } from '../../server/rooms/live-board.ts'
import type { Peer } from '../../server/rooms/peer.ts'
import { Registry } from '../../server/rooms/registry.ts'
import type { Store } from '../../server/store/store.ts'
import { NO_METER } from '../../server/watch/meter.ts'
import type { Role } from '../../shared/access.ts'
import { seedBoard } from '../../shared/board/seed.ts'
import { type BoardState, encodeAck, encodeState } from '../../shared/wire/messages.ts'
import { ABOUT } from '../support/make-round.ts'
import { openStore } from '../support/open-store.ts'
import { stamp } from '../support/stamp.ts'
import { tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

/** A real store on a disk that can be stopped, or be full for a while. */
interface SlowDisk {
  readonly store: Store
  /** Appends that wait to be let through. */
  readonly waiting: (() => void)[]
  failing: number
}

async function withDisk(
  test: (disk: SlowDisk, board: string, registry: Registry, faults: string[]) => Promise<void>,
): Promise<void> {
  await using folder = await tempFolder()
  await using store = await openStore(join(folder.path, 'test.db'))
  const board = newId()
  await store.makeBoard({ board, code: '234567', keys: [], state: seedBoard(ABOUT, []) })
  const disk: SlowDisk = {
    store: {
      ...store,
      append: async (id, update) => {
        await new Promise<void>((go) => disk.waiting.push(go))
        if (disk.failing > 0) {
          disk.failing--
          throw new Error('The disk is full.')
        }
        return store.append(id, update)
      },
    },
    waiting: [],
    failing: 0,
  }
  const faults: string[] = []
  await using registry = new Registry({
    store: disk.store,
    meter: NO_METER,
    stamp,
    fault: (what) => faults.push(what),
  })
  await test(disk, board, registry, faults)
}

function aPeer(role: Role = 'participant'): Peer & { readonly sent: Uint8Array[] } {
  const sent: Uint8Array[] = []
  const send = (frame: Uint8Array): void => void sent.push(frame)
  return {
    role,
    isOurs: false,
    secret: null,
    backlog: 0,
    sent,
    send,
    refuse: () => {},
    close: () => {},
    prove: () => {},
  }
}

function anUpdate(key: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('votes').set(key, new Y.Map())
  return Y.encodeStateAsUpdate(doc)
}

async function stateOf(store: Store, board: string): Promise<BoardState> {
  const log = await store.load(board)
  if (log === null) throw new Error('no board')
  return { snapshot: log.snapshot, tail: log.tail.map(({ update }) => update) }
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

it('[S1 S2] nothing is acked, passed on or shown to a newcomer before the commit returns', async () => {
  await withDisk(async (disk, board, registry) => {
    const hold = await registry.hold(board)
    if (hold === null) throw new Error('no room')
    const { room } = hold
    const [writer, reader, newcomer] = [aPeer(), aPeer('viewer'), aPeer()]
    for (const peer of [writer, reader]) {
      room.join(peer)
      room.answerStep1(peer, new Uint8Array([0]))
    }
    await breath()
    await room.settled()
    const before = reader.sent.length
    const update = anUpdate('first')

    room.write(writer, update, 'update')
    room.acknowledge(writer, 1)
    await breath()
    room.join(newcomer)
    room.answerStep1(newcomer, new Uint8Array([0]))
    const title = room.read(({ roots }) => roots.votes.has('first'))
    await until(() => disk.waiting.length > 0)
    await breath()
    expect(disk.waiting.length).toBe(1)
    expect(reader.sent.length).toBe(before)
    expect(newcomer.sent).toEqual([])
    expect(writer.sent).not.toContainEqual(encodeAck(1))
    expect((await disk.store.load(board))?.tail.length).toBe(1)

    disk.waiting.shift()?.()
    expect(await title).toBe(true)
    await room.settled()
    expect((await disk.store.load(board))?.tail.length).toBe(2)
    expect(reader.sent.slice(before)).toEqual([updateFrame(update)])
    expect(writer.sent).toContainEqual(encodeAck(1))
    expect(newcomer.sent.length).toBe(2)
    hold.release()
  })
})

it('what comes during a commit is one commit and one frame of its own', async () => {
  await withDisk(async (disk, board, registry) => {
    const hold = await registry.hold(board)
    if (hold === null) throw new Error('no room')
    const { room } = hold
    const reader = aPeer('viewer')
    room.join(reader)
    room.answerStep1(reader, new Uint8Array([0]))
    await breath()
    await room.settled()
    const before = reader.sent.length
    room.write(aPeer(), anUpdate('first'), 'update')
    await until(() => disk.waiting.length === 1)
    for (let index = 0; index < 50; index++) room.write(aPeer(), anUpdate(`${index}`), 'update')
    disk.waiting.shift()?.()
    await until(() => disk.waiting.length === 1)
    disk.waiting.shift()?.()
    await room.settled()
    expect(reader.sent.length - before).toBe(2)
    expect((await disk.store.load(board))?.tail.length).toBe(3)
    hold.release()
  })
})

it('[S13] while the disk takes nothing, one who comes with nothing gets what is on it, and no more', async () => {
  await withDisk(async (disk, board, registry) => {
    const hold = await registry.hold(board)
    if (hold === null) throw new Error('no room')
    const { room } = hold
    room.write(aPeer(), anUpdate('waits'), 'update')
    await until(() => disk.waiting.length === 1)
    const newcomer = { ...aPeer(), isOurs: true }
    room.join(newcomer)
    room.answerStep1(newcomer, new Uint8Array([0]))
    expect(newcomer.sent).toEqual([encodeState(await stateOf(disk.store, board))])
    disk.waiting.shift()?.()
    // And follows from there.
    await until(() => newcomer.sent.length > 1)
    hold.release()
  })
})

it('[S13] while the disk takes nothing, what weighs nothing does not pile up either', async () => {
  await withDisk(async (disk, board, registry) => {
    const hold = await registry.hold(board)
    if (hold === null) throw new Error('no room')
    const { room } = hold
    room.write(aPeer(), anUpdate('waits'), 'update')
    await until(() => disk.waiting.length === 1)
    let isSentAway = false
    const writer: Peer = {
      ...aPeer(),
      close() {
        isSentAway = true
      },
    }
    for (let count = 0; count < 50_000 && !isSentAway; count++) {
      room.write(writer, new Uint8Array(), 'update')
    }
    expect(isSentAway).toBe(true)
    disk.waiting.shift()?.()
    await room.settled()
    hold.release()
  })
})

it('a commit that fails is tried again, and promises nothing meanwhile', async () => {
  await withDisk(async (disk, board, registry, faults) => {
    const hold = await registry.hold(board)
    if (hold === null) throw new Error('no room')
    const { room } = hold
    const writer = aPeer()
    room.join(writer)
    await room.settled()
    disk.failing = 2
    room.write(writer, anUpdate('first'), 'update')
    room.acknowledge(writer, 1)
    for (let times = 0; times < 3; times++) {
      while (disk.waiting.length === 0) await breath()
      expect(writer.sent).not.toContainEqual(encodeAck(1))
      disk.waiting.shift()?.()
    }
    await room.settled()
    expect(faults).toEqual(Array(2).fill('commit failed, trying again'))
    expect(writer.sent).toContainEqual(encodeAck(1))
    expect((await disk.store.load(board))?.tail.length).toBe(2)
    hold.release()
  })
})

it('a room that has to let go of what it could not commit leaves no hole in the log', async () => {
  await withDisk(async (disk, board, registry) => {
    const hold = await registry.hold(board)
    if (hold === null) throw new Error('no room')
    const { room } = hold
    const doc = new Y.Doc()
    const writer = aPeer()
    doc.on('update', (update: Uint8Array) => room.write(writer, update, 'update'))
    disk.failing = 1
    doc.getMap('votes').set('first', 1)
    await breath()
    // The disk is back by the time the next one would be committed, but the room is over.
    doc.getMap('votes').set('second', 2)
    const over = registry[Symbol.asyncDispose]()
    const letThrough = setInterval(() => disk.waiting.shift()?.(), 5)
    await over
    clearInterval(letThrough)
    const live = new LiveBoard(await stateOf(disk.store, board))
    expect(live.isWhole).toBe(true)
  })
})

it('a log with a hole still opens, and heals when a device brings what was missing', async () => {
  await withDisk(async (disk, board, registry, faults) => {
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    doc.getMap('votes').set('first', 1)
    doc.getMap('votes').set('second', 2)
    const stored = disk.store.append(board, updates[1] as Uint8Array)
    await until(() => disk.waiting.length === 1)
    disk.waiting.shift()?.()
    await stored
    const hold = await registry.hold(board)
    if (hold === null) throw new Error('no room')
    const reading = () => hold.room.read(({ roots }) => [...roots.votes.keys()])
    expect(await reading()).toEqual([])
    expect(faults).toEqual(['the log has a hole'])
    hold.room.write(aPeer(), Y.encodeStateAsUpdate(doc), 'step2')
    await until(() => disk.waiting.length === 1)
    disk.waiting.shift()?.()
    expect(await reading()).toEqual(['first', 'second'])
    expect(new LiveBoard(await stateOf(disk.store, board)).isWhole).toBe(true)
  })
})
