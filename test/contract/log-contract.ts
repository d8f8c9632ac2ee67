import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { newId } from '../../server/access/ids.ts'
import { makeKey } from '../../server/access/keys.ts'
import type { Store, StoredLog } from '../../server/store/store.ts'
import { doings, logOfDoings } from '../support/made-log.ts'
import { aBoard, bytes, docOf, type MakePlace } from './place.ts'

const RUNS = 40

/** What every store does with logs: compaction, and updates that can't be read. */
export function logContract(makePlace: MakePlace): void {
  it('[S9] whatever people did, a compacted board is the same document', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const seed = randomInt(2 ** 31)
    console.info(`compactions from seed ${seed}`)
    const same = fc.asyncProperty(doings, fc.nat(100), async (done, percent) => {
      const updates = logOfDoings(done).tail.map(({ update }) => update)
      const board = await boardWith(store, updates.slice(0, 1))
      const half = 1 + Math.floor((updates.length * percent) / 100)
      for (const update of updates.slice(1, half)) await store.append(board, update)
      await store.compact(board)
      for (const update of updates.slice(half)) await store.append(board, update)
      const expected = encoded(await store.load(board))
      await store.compact(board)
      const log = await store.load(board)
      expect(log?.tail).toEqual([])
      expect(encoded(log)).toEqual(expected)
      expect(encoded(log)).toEqual(encoded(whole(updates)))
    })
    await fc.assert(same, { seed, numRuns: RUNS })
  })

  it('counts on after a compaction, and compacts nothing twice', async () => {
    await using place = await makePlace()
    const board = aBoard(makeKey())
    {
      await using store = await place.open()
      await store.makeBoard(board)
      for (const update of writing(9)) await store.append(board.board, update)
      expect(await store.compact(board.board)).toBe('compacted')
      expect(await store.compact(board.board)).toBe('nothing')
      expect(await store.load(board.board)).toMatchObject({ seq: 10, tail: [] })
    }
    await using store = await place.open()
    expect(await store.append(board.board, writing(1)[0] as Uint8Array)).toBe(11)
    const log = await store.load(board.board)
    expect(log?.seq).toBe(11)
    expect(log?.tail.map(({ seq }) => seq)).toEqual([11])
    expect(await store.compact(newId())).toBe('nothing')
  })

  it('keeps what comes during a compaction', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const updates = writing(400)
    const board = await boardWith(store, updates.slice(0, 300))
    const compacting = store.compact(board)
    for (const update of updates.slice(300)) await store.append(board, update)
    expect(await compacting).toBe('compacted')
    expect(await store.compact(board)).toBe('compacted')
    expect(encoded(await store.load(board))).toEqual(encoded(whole(updates)))
  })

  it('compacts a board once, however many ask at a time', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const board = await boardWith(store, writing(50))
    const both = await Promise.all([store.compact(board), store.compact(board)])
    expect(both).toEqual(['compacted', 'compacted'])
    expect(await store.points(board)).toEqual([])
  })

  it('gives a long log whole, also while it is compacted', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const updates = writing(5_000)
    const board = await boardWith(store, updates.slice(0, 1))
    await Promise.all(updates.slice(1).map((update) => store.append(board, update)))
    expect((await store.load(board))?.tail.map(({ seq }) => seq)).toEqual(
      updates.map((_, at) => at + 1),
    )
    const expected = encoded(whole(updates))
    const compacting = store.compact(board)
    let loads = 0
    for (let isOver = false; !isOver; loads++) {
      const log = await store.load(board)
      expect(encoded(log)).toEqual(expected)
      isOver = log?.tail.length === 0
    }
    expect(await compacting).toBe('compacted')
    expect(loads).toBeGreaterThan(1)
  })

  it('keeps the last five snapshots that were replaced as restore points', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const updates = writing(8)
    const board = await boardWith(store, updates.slice(0, 1))
    for (const update of updates.slice(1)) {
      await store.compact(board)
      await store.append(board, update)
    }
    const points = await store.points(board)
    expect(points.map(({ kind }) => kind)).toEqual(Array(5).fill('kept'))
    const sizes = []
    for (const { id } of points) {
      const doc = new Y.Doc()
      Y.applyUpdateV2(doc, (await store.point(board, id))?.state as Uint8Array)
      sizes.push(doc.getMap('notes').size)
    }
    expect(sizes).toEqual([6, 5, 4, 3, 2])
  })

  it('does not compact a log with a hole, until what was missing comes', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const [first, missing, last] = writing(3) as [Uint8Array, Uint8Array, Uint8Array]
    const board = await boardWith(store, [first, last])
    expect(await store.compact(board)).toBe('nothing')
    expect(place.faults).toEqual([])
    expect((await store.load(board))?.tail.length).toBe(2)
    await store.append(board, missing)
    expect(await store.compact(board)).toBe('compacted')
    expect(encoded(await store.load(board))).toEqual(encoded(whole([first, missing, last])))
  })

  it('[S14] leaves a log alone that can’t be read, and serves the rest when that is set aside', async () => {
    await using place = await makePlace()
    const updates = writing(3)
    const { board, ...made } = aBoard(makeKey())
    {
      await using store = await place.open()
      await store.makeBoard({ ...made, board, state: updates[0] as Uint8Array })
      const poison = await store.append(board, new Uint8Array([255, 1, 7]))
      for (const update of updates.slice(1)) await store.append(board, update)
      expect(await store.compact(board)).toBe('nothing')
      expect(place.faults).toEqual(['compaction failed'])
      expect((await store.load(board))?.tail.length).toBe(4)

      await store.quarantine(board, poison, 'It can’t be read.')
      await store.quarantine(board, 99, 'There is no such update.')
      expect(await store.quarantined()).toBe(1)
      expect(encoded(await store.load(board))).toEqual(encoded(whole(updates)))
    }
    await using store = await place.open()
    expect(await store.quarantined()).toBe(1)
    expect(await store.compact(board)).toBe('compacted')
    expect(encoded(await store.load(board))).toEqual(encoded(whole(updates)))
  })

  it('gives the number of what was set aside to nothing else', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const board = await boardWith(store, writing(1))
    const last = await store.append(board, new Uint8Array([255]))
    await store.quarantine(board, last, 'It can’t be read.')
    expect(await store.append(board, writing(1)[0] as Uint8Array)).toBe(last + 1)
  })
}

/** Updates of one device, each of which builds on the one before. */
function writing(count: number): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  for (let index = 0; index < count; index++) doc.getMap('notes').set(`${index}`, `Note ${index}`)
  return updates
}

async function boardWith(store: Store, updates: readonly Uint8Array[]): Promise<string> {
  const [state = Y.encodeStateAsUpdate(new Y.Doc()), ...rest] = updates
  const { board, ...made } = aBoard(makeKey())
  await store.makeBoard({ board, ...made, state })
  for (const update of rest) await store.append(board, update)
  return board
}

function whole(updates: readonly Uint8Array[]): StoredLog {
  const tail = updates.map((update, index) => ({ seq: index + 1, update }))
  return { seq: tail.length, snapshot: null, tail }
}

/** Everything a document holds, what was deleted included. */
function encoded(log: StoredLog | null): readonly number[] {
  if (log === null) throw new Error('There is no such board.')
  return bytes(Y.encodeStateAsUpdate(docOf(log)))
}
