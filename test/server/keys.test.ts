import { expect, it } from 'vitest'
import type { Role } from '../../shared/access.ts'
import { addNote } from '../../shared/board/notes.ts'
import { setLocked } from '../../shared/stage/stage.ts'
import { CLOSE } from '../../shared/wire/close-codes.ts'
import { apiOf, makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { problemOf } from '../support/problem-of.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

const OTHERS = { viewer: 'participant', participant: 'viewer', facilitator: 'viewer' } as const

for (const role of ['viewer', 'participant', 'facilitator'] as const satisfies readonly Role[]) {
  it(`[A4] a new ${role} link ends every one there was, at once, and no other role's`, async () => {
    await using server = await startServer()
    const api = apiOf(server.url)
    const { board, keys } = await makeRound(server.url)
    const second = await api.issueKey(board, keys.facilitator, role)
    await using holder = await connectRaw(server.url, board, keys[role])
    using plain = connectPlain(server.url, board, second.key)
    await plain.synced()
    const other = OTHERS[role]
    await using bystander = await connectRaw(server.url, board, keys[other])

    const renewed = await api.renewKey(board, keys.facilitator, role)
    expect(renewed.role).toBe(role)
    expect(await holder.closed).toBe(CLOSE.keyUnknown)
    expect(await plain.refused()).toBe(CLOSE.keyUnknown)
    for (const gone of [keys[role], second.key]) {
      expect(await problemOf(api.boardInfo(board, gone))).toBe('wrong-key')
      await using late = await connectRaw(server.url, board, gone, { hello: false })
      expect(await late.closed).toBe(CLOSE.keyUnknown)
    }

    expect(await api.boardInfo(board, renewed.key)).toMatchObject({ board, role })
    await using again = await connectRaw(server.url, board, renewed.key)
    await again.flushed()
    await bystander.flushed()
    expect(await api.boardInfo(board, keys[other])).toMatchObject({ role: other })
  })
}

it('[A4] links are renewed on a locked board and in a closed round too, and open no more than before', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await using lead = await connectRaw(server.url, board, keys.facilitator)
  setLocked(lead.board, true)
  await lead.flushed()
  const locked = await api.renewKey(board, keys.facilitator, 'participant')
  await using waiting = await connectRaw(server.url, board, locked.key)
  addNote(waiting.board, aNote('Too early'), 1)
  await until(() => waiting.nacks().length > 0)
  expect(waiting.nacks()).toEqual(['locked'])

  await api.close(board, keys.facilitator)
  const closed = await api.renewKey(board, keys.facilitator, 'participant')
  expect(await waiting.closed).toBe(CLOSE.keyUnknown)
  await using late = await connectRaw(server.url, board, closed.key)
  addNote(late.board, aNote('Too late'), 1)
  await until(() => late.nacks().length > 0)
  expect(late.nacks()).toEqual(['closed'])
  await using fresh = await connectRaw(server.url, board, closed.key)
  expect(fresh.board.roots.notes.size).toBe(0)
  expect(fresh.board.roots.stage.has('closed')).toBe(true)
})

it('[A4] a new participant link brings a new code, and the old one opens nothing', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys, code } = await makeRound(server.url)
  const joined = await api.join(code)
  await api.renewKey(board, keys.facilitator, 'viewer')
  expect((await api.boardInfo(board, keys.facilitator)).code).toBe(code)

  await api.renewKey(board, keys.facilitator, 'participant')
  const { code: fresh } = await api.boardInfo(board, keys.facilitator)
  expect(fresh).not.toBe(code)
  expect(await problemOf(api.join(code))).toBe('wrong-code')
  expect(await problemOf(api.boardInfo(board, joined.key))).toBe('wrong-key')
  expect(await api.join(fresh ?? '')).toMatchObject({ board, role: 'participant' })
})

it('[A4] only a facilitator makes new links', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  const there = await makeRound(server.url)
  for (const role of ['viewer', 'participant', 'facilitator'] as const) {
    for (const key of [keys.participant, keys.viewer]) {
      expect(await problemOf(api.renewKey(board, key, role))).toBe('not-allowed')
    }
    for (const key of [there.keys.facilitator, server.keeper]) {
      expect(await problemOf(api.renewKey(board, key, role))).toBe('wrong-key')
    }
    expect((await api.boardInfo(board, keys[role])).role).toBe(role)
  }
})

it('what was written before a new link is on the board', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  const note = aNote('Three of five could say why.')
  addNote(writer.board, note, 1)
  await writer.flushed()
  const { key } = await api.renewKey(board, keys.facilitator, 'participant')
  await using again = await connectRaw(server.url, board, key)
  expect([...again.board.roots.notes.keys()]).toEqual([note.id])
})
