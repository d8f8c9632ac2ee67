import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { followPeople } from '../../../client/sync/presence.ts'
import { packCursor } from '../../../shared/wire/cursor.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** This device and another one in the room. */
function two() {
  const here = new Awareness(new Y.Doc())
  const other = new Awareness(new Y.Doc())
  const others = followPeople(here, () => undefined)
  return {
    others,
    client: other.clientID,
    tell(state: Record<string, unknown>) {
      other.setLocalState(state)
      applyAwarenessUpdate(here, encodeAwarenessUpdate(other, [other.clientID]), 'line')
    },
    [Symbol.dispose]() {
      others.dispose()
      here.destroy()
      other.destroy()
    },
  }
}

it('a pointer that rests is shown no more, and what was put down meanwhile stays down', () => {
  using room = two()
  const { others, client, tell } = room
  const moving = () => others.people.moving.get().get(client)
  tell({ name: 'Ola', holding: { a: [10, 20] } })
  others.hear([{ client, cursor: packCursor({ at: [5, 5], carried: [40, 0] }) }])
  expect(moving()).toEqual({ at: [5, 5], carried: [40, 0] })
  tell({ name: 'Ola', holding: null })
  expect(moving()).toEqual({ at: [5, 5], carried: null })
  vi.advanceTimersByTime(5_000)
  expect(moving()).toBeUndefined()
})

it('what is held stays where it was carried while the pointer rests', () => {
  using room = two()
  const { others, client, tell } = room
  tell({ name: 'Ola', holding: { a: [10, 20] } })
  others.hear([{ client, cursor: packCursor({ at: [5, 5], carried: [40, 0] }) }])
  vi.advanceTimersByTime(5_000)
  expect(others.people.moving.get().get(client)).toEqual({ at: null, carried: [40, 0] })
})

it('[C15] nobody waits for ever for a hand that holds on, or for one who says to write and is still', () => {
  using room = two()
  const { others, client, tell } = room
  const ola = () => others.people.get().find((person) => person.client === client)
  const mark = { item: { client: 1, clock: 0 }, assoc: 0 }
  const writing = { of: 'note', id: 'b', anchor: mark, head: mark }
  let last: Record<string, unknown> = {}
  const say = (state: Record<string, unknown>) => {
    last = { name: 'Ola', ...state }
    tell(last)
  }
  /** They are heard of all the time, and say nothing new. */
  const wait = (minutes: number) => {
    for (let left = minutes * 6; left > 0; left--) {
      vi.advanceTimersByTime(10_000)
      tell({ ...last })
    }
  }
  for (let beat = 0; beat < 5; beat++) {
    say({ holding: { a: [beat, 0] }, writing: { ...writing, beat } })
    expect(ola()).toMatchObject({ holding: { a: [beat, 0] }, writing: { id: 'b' } })
    wait(1)
  }
  // However it is moved about, it is one hold; who goes on writing is waited for.
  expect(ola()).toMatchObject({ holding: null, writing: { id: 'b' } })
  wait(2)
  expect(ola()).toMatchObject({ holding: null, writing: null })
  say({ holding: null, writing: null })
  say({ holding: { a: [0, 0] }, writing })
  expect(ola()).toMatchObject({ holding: { a: [0, 0] }, writing: { id: 'b' } })
})

it('[C15] a hand that says it holds the whole board, or what can be nothing on it, holds little', () => {
  using room = two()
  const { others, client, tell } = room
  const held = () => others.people.get().find((person) => person.client === client)?.holding
  const all = Array.from({ length: 5_000 }, (_, index) => [`note-${index}`, [index, 0]])
  tell({ name: 'Ola', holding: Object.fromEntries(all) })
  expect(Object.keys(held() ?? {})).toHaveLength(60)
  const odd = {
    'a b:1:2': [1, 2],
    constructor: [1, 2],
    ['x'.repeat(65)]: [1, 2],
    b: 'here',
    c: [1, 2],
  }
  tell({ name: 'Ola', holding: odd })
  expect(held()).toEqual({ c: [1, 2] })
})
