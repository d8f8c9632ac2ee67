import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { newId } from '../../server/access/ids.ts'
import { openPoint } from '../../shared/board/bring-back.ts'
import { addNote, deleteNotes } from '../../shared/board/notes.ts'
import { addPattern } from '../../shared/board/patterns.ts'
import { writeText } from '../../shared/board/texts.ts'
import { readBoard } from '../../shared/board/view.ts'
import { LIMITS } from '../../shared/limits.ts'
import { setLocked } from '../../shared/stage/stage.ts'
import { apiOf, makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { problemOf } from '../support/problem-of.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('[D8] a moment that was kept is brought back for everybody, as a change that is on disk', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  using projector = connectPlain(server.url, board, keys.viewer)
  const [stays, goes] = [aNote('Four of six groups waited.'), aNote('T asks, waits 2 seconds.')]
  addNote(writer.board, stays, 1)
  addNote(writer.board, goes, 2)
  addPattern(writer.board, { id: 'patt00000001', at: [0, 0], notes: [stays.id, goes.id] }, 3)
  await writer.flushed()
  const then = readBoard(writer.board)
  await api.keepMoment(board, keys.facilitator, ' Before lunch ')
  const [kept] = (await api.restorePoints(board, keys.facilitator)).points
  expect(kept).toMatchObject({ kind: 'asked', name: 'Before lunch' })
  expect(kept?.holds).toEqual({ notes: 2, patterns: 1, theories: 0 })

  deleteNotes(writer.board, [goes.id])
  writeText(writer.board, { of: 'note', id: stays.id }, 'Something else')
  addNote(writer.board, aNote('Came later'), 4)
  await writer.flushed()
  const later = readBoard(writer.board)
  await api.bringBack(board, keys.facilitator, kept?.id ?? '')
  await until(() => readBoard(projector.board).notes.has(goes.id))
  await writer.answered()
  expect(readBoard(writer.board)).toEqual(then)
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect(readBoard(fresh.board)).toEqual(then)

  const [before] = (await api.restorePoints(board, keys.facilitator)).points
  expect(before).toMatchObject({ kind: 'before-return', name: '' })
  await api.bringBack(board, keys.facilitator, before?.id ?? '')
  await writer.answered()
  expect(readBoard(writer.board)).toEqual(later)
})

it('bringing back what stands already makes no change and no point', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await api.keepMoment(board, keys.facilitator, 'Now')
  const { points } = await api.restorePoints(board, keys.facilitator)
  await api.bringBack(board, keys.facilitator, points[0]?.id ?? '')
  expect(await api.restorePoints(board, keys.facilitator)).toEqual({ points })
})

it('a point is looked at as it was, and named anew', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  const note = aNote('S explains to S.')
  addNote(writer.board, note, 1)
  await writer.flushed()
  const then = readBoard(writer.board)
  await api.keepMoment(board, keys.facilitator, '')
  deleteNotes(writer.board, [note.id])
  await writer.flushed()

  const [kept] = (await api.restorePoints(board, keys.facilitator)).points
  const id = kept?.id ?? ''
  await api.namePoint(board, keys.facilitator, id, 'All notes on the wall')
  const { point, state } = await api.restorePoint(board, keys.facilitator, id)
  expect(point).toEqual({ ...kept, name: 'All notes on the wall' })
  expect(readBoard(openPoint(Buffer.from(state, 'base64')))).toEqual(then)
  expect((await api.restorePoints(board, keys.facilitator)).points).toEqual([point])
})

it('a locked board is brought back too: the facilitator leads', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await using lead = await connectRaw(server.url, board, keys.facilitator)
  await api.keepMoment(board, keys.facilitator, 'Empty')
  addNote(lead.board, aNote('Later'), 1)
  setLocked(lead.board, true)
  await lead.flushed()
  const [kept] = (await api.restorePoints(board, keys.facilitator)).points
  await api.bringBack(board, keys.facilitator, kept?.id ?? '')
  await lead.answered()
  expect(readBoard(lead.board)).toMatchObject({ notes: new Map(), stage: { locked: true } })
})

it('[S4] nothing is brought back in a closed round, and no point is made of trying', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await api.keepMoment(board, keys.facilitator, 'Empty')
  await using writer = await connectRaw(server.url, board, keys.participant)
  addNote(writer.board, aNote('Stays'), 1)
  await writer.flushed()
  await api.close(board, keys.facilitator)
  const { points } = await api.restorePoints(board, keys.facilitator)
  const bringing = api.bringBack(board, keys.facilitator, points.at(-1)?.id ?? '')
  expect(await problemOf(bringing)).toBe('closed')
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect(fresh.board.roots.notes.size).toBe(1)
  expect(await api.restorePoints(board, keys.facilitator)).toEqual({ points })
})

it('[S6] what would make the board too large is not brought back, and nothing changes', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys } = await makeRound(server.url)
  await using lead = await connectRaw(server.url, board, keys.facilitator)
  const { notes, stage } = lead.board.roots
  const part = 'x'.repeat(LIMITS.updateBytes - 1_000)
  const halfAndMore = Math.ceil(LIMITS.boardBytes / 2 / part.length) + 1
  for (let index = 0; index < halfAndMore; index++) {
    notes.set(`note${index}`, new Y.Map([['text', new Y.Text(part)]]))
  }
  await lead.flushed()
  await api.keepMoment(board, keys.facilitator, 'Many words')
  const { points } = await api.restorePoints(board, keys.facilitator)
  notes.clear()
  // What belongs to the stage stays, whatever is brought back.
  for (let index = 0; index < halfAndMore; index++) stage.set(`other${index}`, part)
  await lead.flushed()

  const answer = await fetch(`${server.url}/api/boards/${board}/restore-points`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.facilitator}`, 'content-type': 'application/json' },
    body: JSON.stringify({ bringBack: points[0]?.id }),
  })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({
    error: { code: 'too-large', message: expect.stringContaining('16 MB') },
  })
  expect(await api.restorePoints(board, keys.facilitator)).toEqual({ points })
  // The room goes on, and what it has is what is on disk.
  addNote(lead.board, aNote('Goes on'), 1)
  await lead.flushed()
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect(fresh.board.roots.notes.size).toBe(1)
  expect(fresh.board.roots.stage.size).toBe(stage.size)
})

it('restore points are their own facilitator’s alone', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const here = await makeRound(server.url)
  const there = await makeRound(server.url)
  await api.keepMoment(here.board, here.keys.facilitator, 'Kept')
  const [kept] = (await api.restorePoints(here.board, here.keys.facilitator)).points
  const id = kept?.id ?? ''
  const calls = (board: string, key: string) => [
    api.restorePoints(board, key),
    api.restorePoint(board, key, id),
    api.keepMoment(board, key, 'x'),
    api.namePoint(board, key, id, 'x'),
    api.bringBack(board, key, id),
  ]
  const problems = (board: string, key: string) => Promise.all(calls(board, key).map(problemOf))
  for (const key of [here.keys.participant, here.keys.viewer]) {
    expect(new Set(await problems(here.board, key))).toEqual(new Set(['not-allowed']))
  }
  for (const key of [there.keys.facilitator, server.keeper, 'A'.repeat(32)]) {
    expect(new Set(await problems(here.board, key))).toEqual(new Set(['wrong-key']))
  }
  // Another round's facilitator has points, but not this one.
  const own = ['none', 'no-point', 'none', 'no-point', 'no-point']
  expect(await problems(there.board, there.keys.facilitator)).toEqual(own)
  expect(await problems(newId(), here.keys.facilitator)).toEqual(Array(5).fill('no-board'))
  expect((await api.restorePoints(here.board, here.keys.facilitator)).points).toEqual([kept])
})

it('a body that asks for anything else is refused', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const bodies = [
    {},
    { name: 7 },
    { name: 'x'.repeat(LIMITS.labelLength + 1) },
    { point: 'short', name: 'x' },
    { bringBack: '../../etc/pass' },
    { bringBack: newId(), name: 'both' },
  ]
  for (const body of bodies) {
    const answer = await fetch(`${server.url}/api/boards/${board}/restore-points`, {
      method: 'POST',
      headers: { authorization: `Bearer ${keys.facilitator}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect({ body, status: answer.status }).toEqual({ body, status: 400 })
  }
})
