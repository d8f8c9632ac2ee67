import { expect, it } from 'vitest'
import { onPaper } from '../../../../client/canvas/selection/follow-selection.ts'
import type { Note, Pattern } from '../../../../shared/board/model.ts'

const board = {
  notes: new Map([
    ['a', { parked: false } as Note],
    ['aside', { parked: true } as Note],
  ]),
  patterns: new Map([['p', {} as Pattern]]),
}

it('what was deleted or put aside is not selected again', () => {
  expect(onPaper(new Set(['a', 'gone', 'aside', 'p']), board)).toEqual(new Set(['a', 'p']))
})

it('a selection that lies there as a whole stays the same object', () => {
  const selected = new Set(['a', 'p'])
  expect(onPaper(selected, board)).toBe(selected)
})
