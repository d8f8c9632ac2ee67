import { expect, it } from 'vitest'
import { lineAt } from '../../../../client/canvas/gestures/sheet-place.ts'

const cells = [
  { note: 'a', box: { x: 16, y: 90, w: 168, h: 80 } },
  { note: 'b', box: { x: 194, y: 90, w: 168, h: 60 } },
]

it('The line that shows a place stands before its note, or behind the last', () => {
  expect(lineAt('a', cells)).toEqual({ x: 9, y: 90, w: 4, h: 80 })
  expect(lineAt('b', cells)).toEqual({ x: 187, y: 90, w: 4, h: 60 })
  expect(lineAt(null, cells)).toEqual({ x: 365, y: 90, w: 4, h: 60 })
  expect(lineAt(null, [])).toBeNull()
})
