import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { makeCode } from '../../server/access/codes.ts'
import { newId } from '../../server/access/ids.ts'
import { hashKey, makeKey } from '../../server/access/keys.ts'
import type { BoardToMake, Store, StoredRecord } from '../../server/store/store.ts'

/** A place where a store keeps its data: opened, closed and opened again in a test. */
export interface StorePlace extends AsyncDisposable {
  open(): Promise<Store>
}

/** What every store has to do; run for each implementation. */
export function storeContract(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(name, () => {
    it('gives back a board with its keys, code and first state', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const key = makeKey()
      const board = aBoard(key)
      expect(await store.makeBoard(board)).toBe('made')
      const stored = { board: board.board, code: board.code, people: 0, recordId: null }
      expect(await store.board(board.board)).toEqual(stored)
      expect(await store.boardByCode(board.code)).toEqual(stored)
      const known = await store.key(hashKey(key))
      expect(known).toMatchObject({ board: board.board, role: 'facilitator' })
      expect(bytes(known?.hash)).toEqual(bytes(hashKey(key)))
      expect((await store.load(board.board))?.tail.map(({ update }) => bytes(update))).toEqual([
        bytes(board.state),
      ])
    })

    it('knows nothing of what was never made', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      expect(await store.board(newId())).toBeNull()
      expect(await store.boardByCode(makeCode())).toBeNull()
      expect(await store.key(hashKey(makeKey()))).toBeNull()
      expect(await store.load(newId())).toBeNull()
      expect(await store.record(newId())).toBeNull()
      expect(await store.shelf()).toEqual([])
    })

    it('makes nothing of a board whose code is taken', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const first = aBoard(makeKey())
      await store.makeBoard(first)
      const key = makeKey()
      const second = { ...aBoard(key), code: first.code }
      expect(await store.makeBoard(second)).toBe('code-taken')
      expect(await store.board(second.board)).toBeNull()
      expect(await store.key(hashKey(key))).toBeNull()
    })

    it('keeps the updates of each board in the order they came, however many come at once', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const boards = [aBoard(makeKey()), aBoard(makeKey())]
      for (const board of boards) await store.makeBoard(board)
      const updates = Array.from({ length: 50 }, (_, index) => new Uint8Array([index]))
      const seqs = await Promise.all(
        updates.flatMap((update) => boards.map(({ board }) => store.append(board, update))),
      )
      expect(seqs.filter((_, index) => index % 2 === 0)).toEqual(updates.map((_, at) => at + 2))
      for (const { board, state } of boards) {
        expect((await store.load(board))?.tail.map(({ update }) => bytes(update))).toEqual(
          [state, ...updates].map(bytes),
        )
      }
    })

    it('still has everything after it was closed and opened', async () => {
      await using place = await makePlace()
      const key = makeKey()
      const board = aBoard(key)
      {
        await using store = await place.open()
        await store.makeBoard(board)
        await store.append(board.board, new Uint8Array([1, 2, 3]))
        await store.notePeople(board.board, 7)
      }
      await using store = await place.open()
      expect((await store.load(board.board))?.tail.map(({ update }) => bytes(update))).toEqual([
        bytes(board.state),
        [1, 2, 3],
      ])
      expect(await store.board(board.board)).toMatchObject({ people: 7 })
      expect(await store.key(hashKey(key))).not.toBeNull()
    })

    it('remembers the most people, not the last number', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const board = aBoard(makeKey())
      await store.makeBoard(board)
      for (const people of [3, 9, 4]) await store.notePeople(board.board, people)
      expect(await store.board(board.board)).toMatchObject({ people: 9 })
    })

    it('closes a board and files its record together', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const board = aBoard(makeKey())
      await store.makeBoard(board)
      const record = aRecord(board.board, 5)
      await store.close({ board: board.board, update: new Uint8Array([9]), record })
      expect(await store.board(board.board)).toMatchObject({ recordId: record.entry.id })
      expect(await store.record(record.entry.id)).toEqual(record)
      expect((await store.load(board.board))?.tail.length).toBe(2)
      expect(await store.shelf()).toEqual([{ entry: record.entry, closes: board.board }])
      await store.reopen({ board: board.board, update: new Uint8Array([8]) })
      expect(await store.shelf()).toEqual([{ entry: record.entry, closes: null }])
    })

    it('says of a restore point how much stood on the board, where that is known', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const { board, ...made } = aBoard(makeKey())
      await store.makeBoard({ board, ...made })
      const older = { id: newId(), board, kind: 'asked', name: 'Before lunch', at: 1 } as const
      const newer = { ...older, id: newId(), at: 2, holds: { notes: 7, patterns: 2, theories: 1 } }
      for (const point of [older, newer]) await store.addPoint(point, new Uint8Array([1]))
      expect(await store.points(board)).toEqual([newer, older])
    })

    it('neither closes nor files when one of the two fails', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const board = aBoard(makeKey())
      await store.makeBoard(board)
      const record = aRecord(board.board, 5)
      await store.file(record)
      const other = { ...record, json: '{"other":true}' }
      await expect(
        store.close({ board: board.board, update: new Uint8Array([9]), record: other }),
      ).rejects.toThrow()
      expect(await store.board(board.board)).toMatchObject({ recordId: null })
      expect((await store.load(board.board))?.tail.length).toBe(1)
      expect(await store.record(record.entry.id)).toEqual(record)
    })

    it('files the same record twice as once, and another one with its id not at all', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const record = aRecord(null, 5)
      expect(await store.file(record)).toBe('filed')
      expect(await store.file(record)).toBe('filed')
      expect(await store.file({ ...record, json: '{}' })).toBe('id-taken')
      expect(await store.shelf()).toEqual([{ entry: record.entry, closes: null }])
    })

    it('shows the shelf newest first', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const records = [aRecord(null, 2), aRecord(null, 3), aRecord(null, 1)]
      for (const record of records) await store.file(record)
      expect((await store.shelf()).map(({ entry }) => entry.closedAt)).toEqual([3, 2, 1])
    })

    it('says that it is healthy', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      expect(await store.isHealthy()).toBe(true)
    })
  })
}

function aBoard(key: string): BoardToMake {
  const board = newId()
  const keys = [{ hash: hashKey(key), board, role: 'facilitator' as const }]
  const doc = new Y.Doc()
  doc.getMap('about').set('title', board)
  return { board, code: makeCode(), keys, state: Y.encodeStateAsUpdate(doc) }
}

function aRecord(board: string | null, closedAt: number): StoredRecord {
  const id = newId()
  const about = { title: 'Round', school: 'Åsö', date: '2026-11-03', network: '' }
  const entry = { id, ...about, closedAt, patterns: 1, theories: 2, notes: 3 }
  return { entry, board, json: `{"id":"${id}","school":"Åsö"}` }
}

/** Drivers give blobs as different kinds of array; what counts is what is in them. */
function bytes(blob: Uint8Array | undefined): readonly number[] {
  return [...(blob ?? [])]
}
