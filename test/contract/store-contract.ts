import { describe, expect, it } from 'vitest'
import { makeCode } from '../../server/access/codes.ts'
import { newId } from '../../server/access/ids.ts'
import { hashKey, makeKey } from '../../server/access/keys.ts'
import { logContract } from './log-contract.ts'
import { aBoard, aRecord, bytes, type MakePlace } from './place.ts'
import { pointsContract } from './points-contract.ts'

/** What every store has to do; run for each implementation. */
export function storeContract(name: string, makePlace: MakePlace): void {
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

    it('opens a closed board again and leaves its record on the shelf', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const board = aBoard(makeKey())
      await store.makeBoard(board)
      const record = aRecord(board.board, 5)
      await store.close({ board: board.board, update: new Uint8Array([9]), record })
      await store.reopen({ board: board.board, update: new Uint8Array([7]) })
      expect(await store.board(board.board)).toMatchObject({ recordId: null })
      expect((await store.load(board.board))?.tail.map(({ update }) => bytes(update))).toEqual([
        bytes(board.state),
        [9],
        [7],
      ])
      expect(await store.record(record.entry.id)).toEqual(record)
    })

    it('gives a role a new key and the board a new code; what was there opens nothing', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const [old, other, fresh] = [makeKey(), makeKey(), makeKey()]
      const board = aBoard(old)
      await store.makeBoard(board)
      await store.addKey({ hash: hashKey(other), board: board.board, role: 'viewer' })
      const key = { hash: hashKey(fresh), board: board.board, role: 'facilitator' } as const
      const code = makeCode()
      const issue = { board: board.board, role: 'facilitator', key, code } as const
      expect(await store.reissue(issue)).toBe('done')
      expect(await store.key(hashKey(old))).toBeNull()
      expect(await store.key(hashKey(fresh))).toMatchObject({ role: 'facilitator' })
      expect(await store.key(hashKey(other))).toMatchObject({ role: 'viewer' })
      expect(await store.boardByCode(board.code)).toBeNull()
      expect(await store.boardByCode(code)).toMatchObject({ board: board.board })
    })

    it('changes neither keys nor code where the new code is another board’s', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const [old, fresh] = [makeKey(), makeKey()]
      const [board, other] = [aBoard(old), aBoard(makeKey())]
      for (const each of [board, other]) await store.makeBoard(each)
      const key = { hash: hashKey(fresh), board: board.board, role: 'facilitator' } as const
      const issue = { board: board.board, role: 'facilitator', key } as const
      expect(await store.reissue({ ...issue, code: other.code })).toBe('code-taken')
      expect(await store.key(hashKey(old))).not.toBeNull()
      expect(await store.key(hashKey(fresh))).toBeNull()
      expect(await store.reissue({ ...issue, code: null })).toBe('done')
      expect(await store.boardByCode(board.code)).toMatchObject({ board: board.board })
    })

    it('says that it is healthy, and what is free', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const health = await store.health()
      expect(health.ok).toBe(true)
      expect(health.freeBytes).toBeGreaterThan(0)
    })

    it('keeps of bytes only those it was given, wherever they lie', async () => {
      await using place = await makePlace()
      await using store = await place.open()
      const board = aBoard(makeKey())
      const large = new Uint8Array(1_000).fill(7)
      await store.makeBoard({ ...board, state: large.subarray(10, 12) })
      await store.append(board.board, large.subarray(10, 13))
      expect(large.length).toBe(1_000)
      expect((await store.load(board.board))?.tail.map(({ update }) => bytes(update))).toEqual([
        [7, 7],
        [7, 7, 7],
      ])
    })

    it('takes what was handed in before it was closed, and nothing after', async () => {
      await using place = await makePlace()
      const board = aBoard(makeKey())
      const store = await place.open()
      await store.makeBoard(board)
      // The first is under way when the others come, and they wait when the store is closed.
      const handedIn = [store.append(board.board, new Uint8Array([0]))]
      for (let turns = 0; turns < 5; turns++) await Promise.resolve()
      for (let at = 1; at < 20; at++) {
        handedIn.push(store.append(board.board, new Uint8Array([at])))
      }
      await store[Symbol.asyncDispose]()
      expect(await Promise.all(handedIn)).toEqual(handedIn.map((_, at) => at + 2))
      await expect(store.append(board.board, new Uint8Array([99]))).rejects.toThrow()
      await using again = await place.open()
      expect((await again.load(board.board))?.tail.length).toBe(21)
    })

    logContract(makePlace)
    pointsContract(makePlace)
  })
}
