import { afterEach, expect, it, vi } from 'vitest'
import { lostOf } from '../../../client/sync/drafts.ts'
import { waiting } from '../../../client/sync/saved.ts'
import { openStay } from '../../../client/sync/stay.ts'
import { addNote } from '../../../shared/board/notes.ts'
import { makeRound } from '../../support/make-round.ts'
import { aNote } from '../../support/note.ts'
import { connectPlain } from '../../support/plain-client.ts'
import { startServer } from '../../support/start-server.ts'
import { until } from '../../support/until.ts'
import { asPageOf } from './browser.ts'

afterEach(() => void vi.unstubAllGlobals())

/** A disk that doesn't answer until it is told to fail; a page waits for it before it connects. */
function slowDisk(): { fail(): void } {
  const asked = new Set<{ onerror?: () => void; error: unknown }>()
  let failed = false
  vi.stubGlobal('indexedDB', {
    open() {
      if (failed) throw new Error('The disk is gone.')
      const request = { error: null }
      asked.add(request)
      return request
    },
  })
  return {
    fail() {
      failed = true
      for (const request of asked) request.onerror?.()
    },
  }
}

it('[C1 C8] what was written under an id that another has taken is a draft, and never called saved', async () => {
  await using server = await startServer()
  const round = await makeRound(server.url)
  asPageOf(server.url)
  const disk = slowDisk()
  using other = connectPlain(server.url, round.board, round.keys.participant)
  using witness = connectPlain(server.url, round.board, round.keys.participant)
  await Promise.all([other.synced(), witness.synced()])

  const stay = openStay(round.board, round.keys.participant)
  const first = stay.session.get()
  addNote(first.board, aNote('Mine'), 0)
  other.doc.clientID = first.board.doc.clientID
  for (const text of ['Theirs', 'and more than mine']) addNote(other.board, aNote(text), 0)
  await until(() => witness.board.roots.notes.size === 2)
  let isCalledSaved = false
  first.saved.subscribe(() => {
    if (waiting(first.saved.get()) === 0 && stay.session.get() === first) isCalledSaved = true
  })
  disk.fail()

  await until(() => stay.session.get() !== first && stay.session.get().drafts.get().length === 1)
  expect(isCalledSaved).toBe(false)
  const { board, drafts, store } = stay.session.get()
  const [draft] = drafts.get()
  const lost = draft === undefined ? [] : lostOf(draft, board).words
  expect(lost.map(({ text }) => text)).toEqual(['Mine'])
  expect([...store.get().notes.values()].map(({ text }) => text).sort()).toEqual([
    'Theirs',
    'and more than mine',
  ])
  addNote(board, aNote('Under a new id'), 0)
  await until(() => witness.board.roots.notes.size === 3)
  await until(() => waiting(stay.session.get().saved.get()) === 0)
  stay.dispose()
})
