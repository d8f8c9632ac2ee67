import { beforeEach, expect, it, vi } from 'vitest'
import { openJournal } from '../../../client/sync/journal.ts'
import { countWaiting, waitingFor } from '../../../client/sync/waiting.ts'

const BOARD = 'ABCDEFGHIJKL'

/** The browser's memory: its entries are its own keys. */
beforeEach(() => {
  const memory = Object.defineProperties({} as Record<string, string>, {
    getItem: { value: (name: string) => memory[name] ?? null },
    setItem: { value: (name: string, entry: string) => Object.assign(memory, { [name]: entry }) },
    removeItem: { value: (name: string) => delete memory[name] },
  })
  vi.stubGlobal('localStorage', memory)
  vi.stubGlobal('window', new EventTarget())
})

it('counts what waits in every page, and none loses another one’s count', () => {
  const one = countWaiting(BOARD, 'from-device')
  const other = countWaiting(BOARD, 'from-device')
  one.keep(2)
  other.keep(1)
  expect(waitingFor(BOARD)).toBe(3)
  one.keep(0)
  // The exact count is kept a moment later, at the latest as the page is left.
  window.dispatchEvent(new Event('pagehide'))
  expect(waitingFor(BOARD)).toBe(1)
})

it('a page takes over what earlier ones left, and strikes it when it has arrived', () => {
  countWaiting(BOARD, 'from-device').keep(2)
  const living = countWaiting(BOARD, 'from-device')
  living.keep(1)
  const next = countWaiting(BOARD, 'from-device')
  expect(next.left).toBe(3)
  living.keep(4)
  living.dispose()
  next.strikeLeft()
  expect(waitingFor(BOARD)).toBe(4)
})

it('the journal of a page that is closed is found, that of one that writes on is left to it', () => {
  const closed = openJournal(BOARD)
  closed.add(new Uint8Array([0, 0]))
  const living = openJournal(BOARD)
  living.add(new Uint8Array([0, 0]))

  const next = openJournal(BOARD)
  const left = next.left()
  expect(left.updates).toHaveLength(2)
  const entry = living.add(new Uint8Array([0, 1, 1, 1, 0, 0]))
  left.strike()
  expect(openJournal(BOARD).left().updates).toHaveLength(1)
  living.strike([entry])
})
