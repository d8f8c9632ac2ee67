import { expect, it } from 'vitest'
import { formation } from '../../../../client/canvas/placing/formation.ts'
import type { Point } from '../../../../shared/board/model.ts'

const places = new Map<string, Point>([
  ['a', [0, 0]],
  ['b', [178, 0]],
  ['c', [0, 90]],
])

it('Things that lay free keep their formation', () => {
  const notes = ['a', 'b', 'c'].map((id) => ({ id, from: null }))
  expect(formation({ grip: 'a', notes, patterns: [] }, places)).toBe(places)
})

it('Notes drawn out of a sheet together stand in their columns, as far apart as notes stand outside', () => {
  const notes = ['a', 'b', 'c'].map((id) => ({ id, from: 'sheet' }))
  expect(Object.fromEntries(formation({ grip: 'b', notes, patterns: [] }, places))).toEqual({
    a: [-38, 0],
    b: [178, 0],
    c: [-38, 90],
  })
})
