import { expect, it } from 'vitest'
import { placeInMargin } from '../../../client/parts/margin.ts'
import type { Note, Pattern, Point } from '../../../shared/board/model.ts'

const board = (notes: readonly Point[], patterns: readonly Point[]) => ({
  notes: new Map(notes.map((at, index) => [`n${index}`, { at } as Note])),
  patterns: new Map(patterns.map((at, index) => [`p${index}`, { at } as Pattern])),
})

it('A note without a place of its own goes left of every sheet, on no other note', () => {
  const sheets: readonly Point[] = [
    [500, 100],
    [120, 40],
  ]
  const first = placeInMargin(board([], sheets))
  expect(first[0]).toBeLessThan(120 - 200)
  const placed: Point[] = []
  for (let index = 0; index < 40; index++) placed.push(placeInMargin(board(placed, sheets)))
  for (const [index, [x, y]] of placed.entries()) {
    expect(x).toBeLessThan(120 - 200)
    for (const [otherX, otherY] of placed.slice(index + 1)) {
      expect(Math.abs(x - otherX) >= 200 || Math.abs(y - otherY) >= 120).toBe(true)
    }
  }
})
