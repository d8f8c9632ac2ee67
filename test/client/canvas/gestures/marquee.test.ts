import { expect, it } from 'vitest'
import { caughtBy, frameOf, type Marquee } from '../../../../client/canvas/gestures/marquee.ts'
import { groundOf } from './a-ground.ts'

const ground = groundOf(
  {
    a: { x: 0, y: 0, w: 200, h: 100 },
    b: { x: 300, y: 0, w: 200, h: 100 },
    sheet: { x: 0, y: 200, w: 400, h: 300 },
  },
  { sheet: [{ note: 'in', box: { x: 16, y: 290, w: 168, h: 80 } }] },
)
const camera = { x: 0, y: 0, zoom: 1 }

function marquee(more: Partial<Marquee>): Marquee {
  return {
    state: 'marquee',
    began: [-10, -10],
    now: [10, 10],
    before: { camera, selection: new Set(['old']) },
    adding: false,
    within: null,
    ...more,
  }
}

it('A frame catches the notes that it touches and the sheets that lie whole in it', () => {
  expect([...caughtBy(marquee({}), camera, ground)]).toEqual(['a'])
  expect([...caughtBy(marquee({ now: [310, 300] }), camera, ground)]).toEqual(['a', 'b'])
  expect([...caughtBy(marquee({ now: [410, 510] }), camera, ground)]).toEqual(['a', 'b', 'sheet'])
})

it('A frame that adds keeps what was selected, and gives back what it leaves again', () => {
  const adding = marquee({ adding: true, now: [310, 90] })
  expect([...caughtBy(adding, camera, ground)]).toEqual(['old', 'a', 'b'])
  expect([...caughtBy({ ...adding, now: [-5, -5] }, camera, ground)]).toEqual(['old'])
})

it('A frame on a sheet catches its notes', () => {
  const frame = marquee({ within: 'sheet', began: [10, 280], now: [30, 300] })
  expect([...caughtBy(frame, camera, ground)]).toEqual(['in'])
})

it('A frame stays fast on the paper where it began, however the paper moves', () => {
  expect(frameOf(marquee({}), { x: 100, y: 0, zoom: 1 })).toEqual({ x: -10, y: -10, w: 120, h: 20 })
})
