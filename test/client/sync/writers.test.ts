import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { coloursOf } from '../../../client/sync/colours.ts'
import { told } from '../../../client/sync/telling.ts'
import { followWriters, NOBODY, readWriting } from '../../../client/sync/writers.ts'

const mark = (clock: number) => ({ item: { client: 1, clock }, assoc: 0 })
const inNote = (id: string, clock = 0) =>
  ({ of: 'note', id, anchor: mark(clock), head: mark(clock) }) as const

it('a text hears of its own writers alone, and only when something is new', () => {
  const writers = followWriters()
  const heard = { a: vi.fn(), b: vi.fn() }
  writers.subscribe({ of: 'note', id: 'a' }, heard.a)
  const stop = writers.subscribe({ of: 'note', id: 'b' }, heard.b)
  expect(writers.in({ of: 'note', id: 'a' })).toBe(NOBODY)

  const ola = { client: 2, name: 'Ola', colour: 1, writing: inNote('a') }
  writers.heard([ola])
  writers.heard([{ ...ola, writing: inNote('a') }])
  const first = writers.in({ of: 'note', id: 'a' })
  expect(first).toEqual([{ client: 2, name: 'Ola', colour: 1, anchor: mark(0), head: mark(0) }])
  expect([heard.a.mock.calls.length, heard.b.mock.calls.length]).toEqual([1, 0])

  writers.heard([ola, { client: 3, name: 'Siv', colour: 2, writing: inNote('b') }])
  expect(writers.in({ of: 'note', id: 'a' })).toBe(first)
  expect([heard.a.mock.calls.length, heard.b.mock.calls.length]).toEqual([1, 1])

  stop()
  writers.heard([{ ...ola, writing: null }])
  expect(writers.in({ of: 'note', id: 'a' })).toBe(NOBODY)
  expect(writers.in({ of: 'note', id: 'b' })).toBe(NOBODY)
  expect([heard.a.mock.calls.length, heard.b.mock.calls.length]).toEqual([2, 1])
})

it('places of one kind are told apart: clauses, links and phases of one theory', () => {
  const writers = followWriters()
  writers.heard([
    {
      client: 2,
      name: 'Ola',
      colour: 1,
      writing: { ...inNote('t'), of: 'clause', clause: 'then' },
    },
    { client: 3, name: 'Siv', colour: 2, writing: { ...inNote('t'), of: 'link', link: '7-1' } },
  ])
  expect(writers.in({ of: 'clause', id: 't', clause: 'then' })).toHaveLength(1)
  expect(writers.in({ of: 'clause', id: 't', clause: 'soThat' })).toBe(NOBODY)
  expect(writers.in({ of: 'link', id: 't', link: '7-1' })).toHaveLength(1)
  expect(writers.in({ of: 'link', id: 't', link: '7-0' })).toBe(NOBODY)
})

it('what another device tells is believed only where it can be a place in a text', () => {
  expect(readWriting({ ...inNote('a'), more: 1 })).toEqual(inNote('a'))
  for (const told of [
    null,
    'note',
    { ...inNote('a'), of: 'about' },
    { ...inNote('a'), id: 4 },
    { ...inNote('a'), head: null },
    { ...inNote('a'), of: 'clause', clause: 'id' },
    { ...inNote('a'), of: 'link', link: 7 },
    { ...inNote('a'), of: 'protocol' },
  ]) {
    expect(readWriting(told)).toBeNull()
  }
})

it('where somebody writes is told once: the marks go with the words', () => {
  const first = told({ state: {}, cursor: { at: null, carried: null } }, { writing: inNote('a') })
  expect(told(first, { writing: inNote('a') })).toBe(first)
  expect(told(first, { writing: inNote('a', 4) })).not.toBe(first)
  expect(told(first, { writing: null }).state).toEqual({ writing: null })
})

it('people in a room have different colours, the same on every device, for as many as there are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { maxLength: 14 }), (clients) => {
      const colours = coloursOf(clients)
      expect(coloursOf(clients.toReversed())).toEqual(colours)
      const first = [...colours.values()].slice(0, 6)
      expect(new Set(first).size).toBe(first.length)
      for (const colour of colours.values()) expect([1, 2, 3, 4, 5, 6]).toContain(colour)
    }),
  )
})
