import { expect, it } from 'vitest'
import { sheetWrittenOn } from '../../../../client/canvas/writing/editing.ts'
import { beginsText } from '../../../../client/canvas/writing/typing.ts'
import {
  before,
  behind,
  goingBack,
  movedTo,
  NO_RUN,
  through,
} from '../../../../client/canvas/writing/writing-run.ts'

it('a run of writing leads on along its trail and back, and ends', () => {
  const run = through(through(through(NO_RUN, 'a'), 'b'), 'a')
  expect(run.trail).toEqual(['a', 'b'])
  expect([behind(run, 'a'), behind(run, 'b'), behind(run, 'x')]).toEqual(['b', null, null])
  expect([before(run, null), before(run, 'b'), before(run, 'a')]).toEqual(['b', 'a', null])
})

it('the paper goes back to where it was before it came near, unless somebody moved it', () => {
  const far = { x: 0, y: 0, zoom: 0.3 }
  const near = { x: 5, y: 5, zoom: 1 }
  const nearer = { x: 9, y: 5, zoom: 1 }
  const run = movedTo(movedTo(NO_RUN, far, near), near, nearer)
  expect(goingBack(run, nearer)).toBe(far)
  expect(goingBack(run, { ...nearer })).toBeNull()
  // What was near already only moved a little: it stays.
  expect(goingBack(movedTo(NO_RUN, near, nearer), nearer)).toBeNull()
})

it('a note on several sheets is written on the one that was meant, or where it can be seen', () => {
  const isSeenOn = (sheet: string) => sheet !== 'p'
  expect(sheetWrittenOn('q', ['p', 'q', 'r'], isSeenOn)).toBe('q')
  expect(sheetWrittenOn('p', ['p', 'q'], isSeenOn)).toBe('p')
  expect(sheetWrittenOn('gone', ['p', 'q'], isSeenOn)).toBe('q')
  expect(sheetWrittenOn(null, ['p'], isSeenOn)).toBe('p')
  expect(sheetWrittenOn('p', [], isSeenOn)).toBeNull()
})

it.each([
  [{ key: 'a' }, true],
  [{ key: 'Å' }, true],
  [{ key: '@', ctrlKey: true, altKey: true, altGraph: true }, true],
  [{ key: 'Dead' }, true],
  [{ key: 'Process' }, true],
  [{ key: ' ' }, false],
  [{ key: 'Enter' }, false],
  [{ key: 'F2' }, false],
  [{ key: 'ArrowLeft' }, false],
  [{ key: 'a', ctrlKey: true }, false],
  [{ key: 'c', metaKey: true }, false],
])('whether %o begins a text: %s', (stroke, begins) => {
  const { altGraph, ...keys } = { altGraph: false, ...stroke }
  const held = { ctrlKey: false, metaKey: false, altKey: false, ...keys }
  expect(beginsText({ ...held, getModifierState: () => altGraph })).toBe(begins)
})
