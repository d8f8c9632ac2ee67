import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AIR, NOTE_WIDTH } from '../../../../client/canvas/layout/dimensions.ts'
import { type Box, overlaps } from '../../../../client/canvas/layout/geometry.ts'
import { placeAfter, roomNear } from '../../../../client/canvas/placing/next-place.ts'
import { beginsText } from '../../../../client/canvas/writing/typing.ts'
import {
  before,
  behind,
  goingBack,
  movedTo,
  NO_RUN,
  through,
} from '../../../../client/canvas/writing/writing-run.ts'
import { nearTo } from '../../../../client/canvas/writing/writing-view.ts'

const free =
  (taken: readonly Box[]) =>
  (box: Box): boolean =>
    !taken.some((there) => overlaps(box, there, AIR))

const note = (x: number, y: number): Box => ({ x, y, w: NOTE_WIDTH, h: 100 })

it('the next note is right of this one, else below, else near there', () => {
  const here = note(0, 0)
  expect(placeAfter(here, free([here]))).toEqual([NOTE_WIDTH + AIR, 0])
  const right = note(NOTE_WIDTH + AIR, 0)
  expect(placeAfter(here, free([here, right]))).toEqual([0, 100 + AIR])
  const below = note(0, 100 + AIR)
  const taken = [here, right, below]
  const [x, y] = placeAfter(here, free(taken))
  expect(free(taken)({ x, y, w: NOTE_WIDTH, h: 100 })).toBe(true)
})

it('a new note covers nothing, wherever it was wished', () => {
  const box = fc.record({
    x: fc.integer({ min: -400, max: 400 }),
    y: fc.integer({ min: -400, max: 400 }),
    w: fc.integer({ min: 20, max: 300 }),
    h: fc.integer({ min: 20, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 8 }), (taken) => {
      const [x, y] = roomNear([0, 0], free(taken))
      expect(free(taken)({ x, y, w: NOTE_WIDTH, h: 100 })).toBe(true)
    }),
  )
})

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

it('what is written in is large enough to read and in sight', () => {
  const viewport = { width: 1000, height: 700 }
  const covered = { top: 60, right: 20, bottom: 100, left: 80 }
  const side = fc.integer({ min: -600, max: 1600 })
  fc.assert(
    fc.property(side, side, fc.double({ min: 0.1, max: 2, noNaN: true }), (x, y, zoom) => {
      const box = { x, y, w: 200 * zoom, h: 100 * zoom }
      const camera = { x: 0, y: 0, zoom }
      const near = nearTo(camera, box, viewport, covered)
      expect(near.zoom).toBeGreaterThanOrEqual(0.8)
      const left = (x / zoom - near.x) * near.zoom
      const top = (y / zoom - near.y) * near.zoom
      expect(left).toBeGreaterThanOrEqual(covered.left - 0.01)
      expect(top).toBeGreaterThanOrEqual(covered.top - 0.01)
      expect(left + 200 * near.zoom).toBeLessThanOrEqual(viewport.width - covered.right + 0.01)
      expect(top + 100 * near.zoom).toBeLessThanOrEqual(viewport.height - covered.bottom + 0.01)
      // Looking again changes nothing.
      const again = { x: left, y: top, w: 200 * near.zoom, h: 100 * near.zoom }
      expect(nearTo(near, again, viewport, covered)).toMatchObject({ zoom: near.zoom })
    }),
  )
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
