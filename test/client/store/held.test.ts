import { expect, it } from 'vitest'
import { spared } from '../../../client/store/held.ts'
import type { Person } from '../../../client/sync/presence.ts'

function person(more: Partial<Person>): Person {
  return {
    client: 1,
    here: 'other',
    name: 'Anna',
    colour: 1,
    holding: null,
    writing: null,
    ...more,
  }
}
const MARK = null as unknown as NonNullable<Person['writing']>['anchor']
const writing = (of: 'note' | 'statement', id: string) => ({ of, id, anchor: MARK, head: MARK })

it('[C15] What somebody else holds or writes in is spared, and it is known who', () => {
  const people = [
    person({ holding: { a: [0, 0] } }),
    person({ name: 'Ola', writing: writing('note', 'b') }),
    person({ name: '', writing: writing('statement', 'p') }),
  ]
  expect(spared(['a', 'b', 'c', 'p'], people)).toEqual({
    free: ['c'],
    busy: [
      { id: 'a', name: 'Anna', does: 'holds' },
      { id: 'b', name: 'Ola', does: 'writes' },
      { id: 'p', name: '', does: 'writes' },
    ],
  })
})

it('What one holds or writes in oneself is in nobody’s way', () => {
  const me = person({ here: 'me', holding: { a: [0, 0] }, writing: writing('note', 'b') })
  expect(spared(['a', 'b'], [me])).toEqual({ free: ['a', 'b'], busy: [] })
})

it('Whoever writes is named before whoever only holds', () => {
  const people = [
    person({ name: 'Ola', writing: writing('note', 'a') }),
    person({ holding: { a: [0, 0] } }),
  ]
  expect(spared(['a'], people).busy).toEqual([{ id: 'a', name: 'Ola', does: 'writes' }])
})
