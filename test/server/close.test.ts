import { expect, it } from 'vitest'
import { newId } from '../../server/access/ids.ts'
import { addNote } from '../../shared/board/notes.ts'
import { packBoard } from '../../shared/board/pack.ts'
import { addPattern, joinPattern } from '../../shared/board/patterns.ts'
import { readBoard } from '../../shared/board/view.ts'
import { toMarkdown } from '../../shared/export/markdown.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { openRecord } from '../../shared/record/open.ts'
import { canonicalJson, sealOf } from '../../shared/record/seal.ts'
import { goldRound, roundFromGold } from '../support/make-board.ts'
import { apiOf, makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { problemOf } from '../support/problem-of.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('[S4] closing freezes the board for all, gives the record, and a second close gives the same', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys, code } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  using projector = connectPlain(server.url, board, keys.viewer)
  const note = aNote('Four of six groups waited for the teacher.')
  addNote(writer.board, note, 1)
  await writer.flushed()

  const record = (await api.close(board, keys.facilitator)) as RoundRecord
  expect(openRecord(record).ok).toBe(true)
  expect(record.notes.map(({ text }) => text)).toEqual([note.text])
  expect(record.people).toBe(1)
  expect(await api.close(board, keys.facilitator)).toEqual(record)
  await until(() => readBoard(projector.board).stage.closed?.recordId === record.id)

  addNote(writer.board, aNote('Too late'), 2)
  await writer.answered()
  expect(writer.nacks()).toEqual(['closed'])
  await using fresh = await connectRaw(server.url, board, keys.participant)
  expect(fresh.board.roots.notes.size).toBe(1)

  expect(await problemOf(api.join(code))).toBe('closed')
  const info = await api.boardInfo(board, keys.viewer)
  expect(info.code).toBeNull()
  expect(info.closed?.recordId).toBe(record.id)
})

it('[S4] the keeper reopens a round: it is written on, and closing again makes another record', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys, code } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  const [before, after] = [aNote('Before'), aNote('After')]
  addNote(writer.board, before, 1)
  await writer.flushed()
  const first = (await api.close(board, keys.facilitator)) as RoundRecord
  const shelf = async () =>
    (await api.shelf(server.keeper)).records.map(({ id, closes }) => [id, closes])
  expect(await shelf()).toEqual([[first.id, board]])

  await api.reopen(board, server.keeper)
  await until(() => readBoard(writer.board).stage.closed === null)
  expect((await api.boardInfo(board, keys.viewer)).closed).toBeNull()
  expect(await api.join(code)).toMatchObject({ board })
  expect(await shelf()).toEqual([[first.id, null]])
  expect(await api.record(first.id, keys.viewer)).toEqual(first)
  await using fresh = await connectRaw(server.url, board, keys.participant)
  addNote(fresh.board, after, 2)
  await fresh.flushed()

  const second = (await api.close(board, keys.facilitator)) as RoundRecord
  expect(second.id).not.toBe(first.id)
  expect(second.notes.map(({ id }) => id)).toEqual([before.id, after.id])
  expect(await shelf()).toEqual([
    [second.id, board],
    [first.id, null],
  ])
})

it('only the keeper reopens; an open round stays as it is', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await api.reopen(board, server.keeper)
  expect((await api.boardInfo(board, keys.viewer)).closed).toBeNull()
  await api.close(board, keys.facilitator)
  for (const key of [keys.facilitator, keys.participant, keys.viewer]) {
    expect(await problemOf(api.reopen(board, key))).toBe('not-allowed')
  }
  expect(await problemOf(api.reopen(board, 'A'.repeat(32)))).toBe('wrong-key')
  expect(await problemOf(api.reopen(newId(), server.keeper))).toBe('no-board')
  expect((await api.boardInfo(board, keys.viewer)).closed).not.toBeNull()
})

it('what was written before the close is in the record, however close it came', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  const closing = apiOf(server.url).close(board, keys.facilitator)
  for (let index = 0; index < 200; index++) addNote(writer.board, aNote(`Note ${index}`), index)
  await writer.answered()
  const record = (await closing) as RoundRecord
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect(record.notes.map(({ id }) => id).sort()).toEqual(
    [...fresh.board.roots.notes.keys()].sort(),
  )
})

it('a record opens as a round with everything that stood on the board', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  const note = aNote('Questions were asked and answered by the teacher.')
  addNote(writer.board, note, 1)
  addPattern(writer.board, { id: 'patt00000001', at: [0, 0], notes: [] }, 2)
  joinPattern(writer.board, note.id, 'patt00000001', 'none')
  await writer.flushed()
  const record = await api.close(board, keys.facilitator)

  const again = await api.makeBoard({ record }, null)
  await using reader = await connectRaw(server.url, again.board, again.keys.facilitator)
  const before = readBoard(writer.board)
  expect(readBoard(reader.board)).toEqual({ ...before, stage: { ...before.stage, closed: null } })
  addNote(reader.board, aNote('And on it goes'), 3)
  await reader.flushed()
  expect(reader.nacks()).toEqual([])
})

it('[R4] a whole round goes into its record and comes back the same', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { csv, gold } = goldRound('fenwater-lane-primary')
  const { board: whole } = roundFromGold(csv, gold)
  const { board, keys } = await makeRound(server.url)
  const first = (await api.close(board, keys.facilitator)) as RoundRecord
  const packed = Buffer.from(packBoard(whole)).toString('base64')
  const { seal: _, ...unsealed } = { ...first, board: packed }
  const made = await api.makeBoard({ record: { ...unsealed, seal: sealOf(unsealed) } }, null)
  const record = (await api.close(made.board, made.keys.facilitator)) as RoundRecord
  expect(openRecord(record).ok).toBe(true)
  expect(record.notes.length).toBe(whole.roots.notes.size)
  expect(record.theories.length).toBe(gold.theories.length)
  expect(record.board).toBe(packed)
})

it('the record is served as the exact bytes that were sealed', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const record = (await apiOf(server.url).close(board, keys.facilitator)) as RoundRecord
  for (const path of [record.id, `${record.id}.json`]) {
    for (const key of [server.keeper, keys.viewer]) {
      const answer = await fetch(`${server.url}/api/records/${path}`, {
        headers: { authorization: `Bearer ${key}` },
      })
      expect(answer.status).toBe(200)
      const disposition = answer.headers.get('content-disposition')
      expect(disposition).toContain('filename="lindangen-school-2026-11-03.json"')
      expect(disposition).toContain("filename*=UTF-8''lindangen-school-2026-11-03.json")
      const text = await answer.text()
      expect(text).toBe(canonicalJson(record))
      expect(openRecord(text).ok).toBe(true)
    }
  }
})

it('the record is served in words, under the same name', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const record = (await apiOf(server.url).close(board, keys.facilitator)) as RoundRecord
  const answer = await fetch(`${server.url}/api/records/${record.id}.md`, {
    headers: { authorization: `Bearer ${keys.participant}` },
  })
  expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toContain('lindangen-school-2026-11-03.md')
  expect(await answer.text()).toBe(toMarkdown(record))
})

it('[R3] a broken, newer, boardless or foreign file makes no round and says why', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  const record = (await api.close(board, keys.facilitator)) as RoundRecord
  const reseal = (changed: Omit<RoundRecord, 'seal'>) => ({ ...changed, seal: sealOf(changed) })
  const { seal: _, ...unsealed } = record
  const files: readonly (readonly [unknown, string])[] = [
    [{ ...record, people: 400 }, 'record-broken'],
    [{ ...record, version: 2 }, 'record-newer'],
    [{ hello: 'world' }, 'record-unreadable'],
    [null, 'record-unreadable'],
    [reseal({ ...unsealed, board: null }), 'record-unreadable'],
    [
      reseal({ ...unsealed, board: Buffer.from('no board at all').toString('base64') }),
      'record-unreadable',
    ],
  ]
  for (const [file, problem] of files) {
    expect(await problemOf(api.makeBoard({ record: file }, null))).toBe(problem)
    const shelved = await api.shelf(server.keeper)
    expect(shelved.records.length).toBe(1)
  }
})

it('only a facilitator closes', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  expect(await problemOf(api.close(board, keys.participant))).toBe('not-allowed')
  expect(await problemOf(api.close(board, keys.viewer))).toBe('not-allowed')
  expect((await api.boardInfo(board, keys.viewer)).closed).toBeNull()
})

it('the shelf shows records newest first, finds them, and takes files from elsewhere once', async () => {
  await using server = await startServer()
  await using elsewhere = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  const own = (await api.close(board, keys.facilitator)) as RoundRecord
  const other = await makeRound(elsewhere.url)
  const brought = (await apiOf(elsewhere.url).close(
    other.board,
    other.keys.facilitator,
  )) as RoundRecord

  for (let times = 0; times < 2; times++) {
    expect(await api.fileRecord(brought, server.keeper)).toEqual({ id: brought.id })
  }
  const ids = (await api.shelf(server.keeper)).records.map(({ id }) => id)
  expect([...ids].sort()).toEqual([own.id, brought.id].sort())
  const found = async (query: string): Promise<number> => {
    const answer = await fetch(`${server.url}/api/records?${query}`, {
      headers: { authorization: `Bearer ${server.keeper}` },
    })
    return ((await answer.json()) as { records: unknown[] }).records.length
  }
  expect(await found('q=lind%C3%A4ngen+north')).toBe(2)
  expect(await found('q=elsewhere')).toBe(0)
  expect(await found('school=Other')).toBe(0)

  expect(await problemOf(api.fileRecord({ ...brought, people: 9 }, server.keeper))).toBe(
    'record-broken',
  )
  expect(await problemOf(api.fileRecord(brought, keys.facilitator))).toBe('not-allowed')
  for (const key of [keys.facilitator, keys.viewer]) {
    expect(await problemOf(api.shelf(key))).toBe('not-allowed')
    expect(await problemOf(api.record(brought.id, key))).toBe('not-allowed')
  }
  expect(await problemOf(api.shelf('A'.repeat(32)))).toBe('wrong-key')
})
