import { afterEach, expect, it, vi } from 'vitest'
import { lostOf } from '../../../client/sync/drafts.ts'
import { waiting } from '../../../client/sync/saved.ts'
import type { Session } from '../../../client/sync/session.ts'
import { openStay, type Stay } from '../../../client/sync/stay.ts'
import { act } from '../../../shared/board/doc.ts'
import { addNote, addNotes, setNote } from '../../../shared/board/notes.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { apiOf, makeRound } from '../../support/make-round.ts'
import { aNote } from '../../support/note.ts'
import { connectPlain } from '../../support/plain-client.ts'
import { startServer } from '../../support/start-server.ts'
import { until } from '../../support/until.ts'
import { asPageOf } from './browser.ts'
import { type OpenedRound, openedRound } from './opened-round.ts'

afterEach(() => void vi.unstubAllGlobals())

const textsOf = (session: Session) => [...session.store.get().notes.values()].map((n) => n.text)
const isSaved = (session: Session) => waiting(session.saved.get()) === 0

/** Closes a round, and waits until its page has heard of it. */
async function close(url: string, { round, session }: Pick<OpenedRound, 'round' | 'session'>) {
  await apiOf(url).close(round.board, round.keys.facilitator)
  await until(() => session.store.get().stage.closed !== null)
}

/** What keeps this process busy: timers, sockets, and whatever else Node counts. */
function busyWith(kind: 'Timeout' | 'TCPSocketWrap'): number {
  return process.getActiveResourcesInfo().filter((one) => one === kind).length
}

it('a session reads the board, writes on it, and says saved when that is on disk', async () => {
  await using server = await startServer()
  using opened = await openedRound(server.url)
  const { round, session } = opened
  using other = connectPlain(server.url, round.board, round.keys.participant)
  await other.synced()
  expect(session.role.get()).toBe('participant')
  addNote(session.board, aNote('Two hands went up'), 0)
  expect(isSaved(session)).toBe(false)
  await until(() => isSaved(session))
  await until(() => other.board.roots.notes.size === 1)
})

it('[C1] more than a stroke can hold arrives all the same, and so does taking it back and again', async () => {
  await using server = await startServer()
  using opened = await openedRound(server.url)
  const { round, session } = opened
  using other = connectPlain(server.url, round.board, round.keys.participant)
  await other.synced()
  const long = 'A pupil looks at the wall. '.repeat(36)
  const count = Math.ceil((1.2 * LIMITS.updateBytes) / long.length)
  const texts = Array.from({ length: count }, (_, index) => `${index} ${long}`)
  addNotes(
    session.board,
    texts.map((text) => aNote(text)),
    0,
  )
  const everybodySees = (notes: number) =>
    until(() => isSaved(session) && other.board.roots.notes.size === notes)
  await everybodySees(count)
  session.store.undo()
  await everybodySees(0)
  session.store.redo()
  await everybodySees(count)
  expect(session.refusal.get()).toEqual({ state: 'none' })
})

it('people are known to plain clients too, and what they carry is told as a place and a way', async () => {
  await using server = await startServer()
  const round = await makeRound(server.url)
  asPageOf(server.url)
  const stay = openStay(round.board, round.keys.participant)
  const another = openStay(round.board, round.keys.participant)
  using plain = connectPlain(server.url, round.board, round.keys.participant)
  const [one, two] = [stay.session.get(), another.session.get()]
  one.people.tell({ name: 'Ola' })
  await until(() =>
    [...plain.provider.awareness.getStates().values()].some(({ name }) => name === 'Ola'),
  )
  const states: unknown[] = []
  plain.provider.awareness.on('change', () => {
    states.push(...[...plain.provider.awareness.getStates().values()].map(({ holding }) => holding))
  })
  const ola = () => two.people.get().find(({ name }) => name === 'Ola')
  await until(() => ola() !== undefined)
  for (let way = 0; way <= 40; way++) {
    one.people.tell({ holding: { a: [10 + way, 20 - way] } })
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await until(() => {
    const [dx, dy] = two.people.moving.get().get(ola()?.client ?? 0)?.carried ?? [0, 0]
    const [x, y] = ola()?.holding?.a ?? [0, 0]
    return x + dx === 50 && y + dy === -20
  })
  one.people.tell({ holding: null })
  await until(() => ola()?.holding === null && two.people.moving.get().size === 0)
  // The places went as presence once: what moved went another way.
  expect(states.filter((held) => held !== null && held !== undefined).length).toBeGreaterThan(0)
  expect(new Set(states.filter(Boolean).map((held) => JSON.stringify(held))).size).toBe(1)
  stay.dispose()
  await until(() => two.people.get().every(({ name }) => name !== 'Ola'))
  another.dispose()
})

it('what is written on a locked board waits, and is taken when it is unlocked', async () => {
  await using server = await startServer()
  using opened = await openedRound(server.url)
  const { round, stay, session } = opened
  using lead = connectPlain(server.url, round.board, round.keys.facilitator)
  await lead.synced()
  lead.board.roots.stage.set('locked', true)
  await until(() => session.store.get().stage.locked)
  addNote(session.board, aNote('Written too late'), 0)
  await until(() => session.refusal.get().state === 'waits')
  expect(isSaved(session)).toBe(false)
  lead.board.roots.stage.set('locked', false)
  await until(() => isSaved(session))
  expect(session.refusal.get()).toEqual({ state: 'none' })
  await until(() => lead.board.roots.notes.size === 1)
  expect(stay.session.get()).toBe(session)
  expect(session.drafts.get()).toEqual([])
})

it('what a closed round does not take is kept as a draft, and the round begins anew', async () => {
  await using server = await startServer()
  using opened = await openedRound(server.url)
  const { round, stay, session: first } = opened
  addNote(first.board, aNote('In time'), 0)
  await until(() => isSaved(first))
  await close(server.url, opened)
  addNote(first.board, aNote('Too late'), 0)
  await until(() => stay.session.get() !== first)
  const second = stay.session.get()
  expect(textsOf(second)).toEqual(['In time'])
  expect(second.store.get().stage.closed).not.toBeNull()
  await until(() => second.drafts.get().length === 1)
  expect(second.drafts.get()[0]?.why).toBe('closed')
  expect(isSaved(second)).toBe(true)
  stay.dispose()

  // The next page finds the draft, and nothing waits.
  const again = openStay(round.board, round.keys.participant)
  await until(() => again.session.get().ready.get())
  await until(() => again.session.get().drafts.get().length === 1)
  expect(isSaved(again.session.get())).toBe(true)
  expect(textsOf(again.session.get())).toEqual(['In time'])
  again.dispose()
})

it('[C1] what earlier pages left in a copy that can’t be read is never called saved', async () => {
  await using server = await startServer()
  const round = await makeRound(server.url)
  asPageOf(server.url)
  // A page with a database left two changes in it; this one is given none.
  localStorage.setItem(`throughline:copied:${round.board}`, 'true')
  localStorage.setItem(`throughline:waiting:${round.board}:earlier`, '2')
  const stay = openStay(round.board, round.keys.participant)
  const session = stay.session.get()
  await until(() => session.ready.get())
  expect(waiting(session.saved.get())).toBe(2)
  addNote(session.board, aNote('Two hands went up'), 0)
  expect(waiting(session.saved.get())).toBe(3)
  await until(() => waiting(session.saved.get()) === 2)
  using other = connectPlain(server.url, round.board, round.keys.participant)
  await other.synced()
  expect(other.board.roots.notes.size).toBe(1)
  // Nor does a refusal strike it: no draft has it.
  await close(server.url, { round, session })
  addNote(session.board, aNote('Too late'), 0)
  await until(() => session.drafts.get().length === 1)
  stay.dispose()
  const again = openStay(round.board, round.keys.participant)
  expect(waiting(again.session.get().saved.get())).toBe(2)
  again.dispose()
})

it('changes without words that a closed round does not take are kept and counted', async () => {
  await using server = await startServer()
  using opened = await openedRound(server.url)
  const { stay, session: first } = opened
  const note = aNote('In time')
  addNote(first.board, note, 0)
  await until(() => isSaved(first))
  await close(server.url, opened)
  setNote(first.board, note.id, 'about', 'task')
  await until(() => stay.session.get() !== first && stay.session.get().drafts.get().length === 1)
  const { drafts, board } = stay.session.get()
  const [draft] = drafts.get()
  const lost = draft === undefined ? null : lostOf(draft, board)
  expect(lost?.words).toEqual([])
  expect([...(lost?.changes ?? [])]).toEqual([['marks', 1]])
})

it('drafts pile up, and none is written over', async () => {
  await using server = await startServer()
  using opened = await openedRound(server.url)
  const { stay } = opened
  for (const text of ['First', 'Second']) {
    const session = stay.session.get()
    await until(() => session.ready.get())
    // One act, of which a part is not this person's to do: none of it is taken.
    act(session.board, () => {
      addNote(session.board, aNote(text), 0)
      session.board.roots.stage.set('locked', true)
    })
    await until(() => stay.session.get() !== session)
    expect(stay.session.get().board.roots.stage.get('locked')).not.toBe(true)
  }
  await until(() => stay.session.get().drafts.get().length === 2)
  const drafts = stay.session.get().drafts.get()
  expect(drafts.map(({ why }) => why)).toEqual(['not-allowed', 'not-allowed'])
})

it('a whole board is read as it lies on the server’s disk, and is in step from there', async () => {
  await using server = await startServer()
  const round = await makeRound(server.url)
  asPageOf(server.url)
  using lead = connectPlain(server.url, round.board, round.keys.facilitator)
  await lead.synced()
  for (let note = 0; note < 50; note++) addNote(lead.board, aNote(`Note ${note}`), note)
  const stay = openStay(round.board, round.keys.participant)
  const session = stay.session.get()
  const origins = new Set<unknown>()
  session.board.doc.on('update', (_update, origin, _doc, from) => {
    origins.add(from.local ? 'ours' : origin)
  })
  await until(() => session.ready.get() && session.store.get().notes.size === 50)
  expect(origins.has('ours')).toBe(false)
  expect(isSaved(session)).toBe(true)
  addNote(lead.board, aNote('After that'), 99)
  await until(() => session.store.get().notes.size === 51)
  stay.dispose()
})

it('a thousand rounds opened and left leave nothing behind', async () => {
  await using server = await startServer()
  const round = await makeRound(server.url)
  const page = asPageOf(server.url)
  const opened: Session[] = []
  const leave = (stay: Stay): void => {
    opened.push(stay.session.get())
    stay.dispose()
  }
  // What stays open for other reasons: that the round was made by a request, the server's clocks.
  const sockets = busyWith('TCPSocketWrap')
  const first = openStay(round.board, round.keys.participant)
  await until(() => first.session.get().ready.get())
  leave(first)
  await until(() => busyWith('TCPSocketWrap') <= sockets)
  const timers = busyWith('Timeout')
  for (let time = 0; time < 1_000; time++) {
    const stay = openStay(round.board, round.keys.participant)
    // Left at every moment of its opening: at once, after each await, when it is ready.
    for (let turn = 0; turn < time % 20; turn++) await null
    if (time % 3 === 1) await new Promise((resolve) => setImmediate(resolve))
    if (time % 10 === 2) await until(() => stay.session.get().ready.get())
    leave(stay)
  }
  await until(() => busyWith('TCPSocketWrap') <= sockets)
  await until(() => busyWith('Timeout') <= timers)
  expect(page.listeners()).toBe(0)
  for (const { board } of opened) {
    for (const root of Object.values(board.roots)) {
      expect([root._eH.l.length, root._dEH.l.length]).toEqual([0, 0])
    }
  }
  expect(Object.keys(localStorage).filter((name) => name.includes('waiting'))).toEqual([])
})
