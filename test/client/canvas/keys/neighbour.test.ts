import { describe, expect, it } from 'vitest'
import { bringingIntoView } from '../../../../client/canvas/camera/view-of-box.ts'
import { neighbourOf } from '../../../../client/canvas/keys/neighbour.ts'
import type { Box } from '../../../../client/canvas/layout/geometry.ts'

const at = (x: number, y: number): Box => ({ x, y, w: 200, h: 100 })
const others = new Map([
  ['right', at(220, 10)],
  ['far right', at(900, 0)],
  ['below', at(0, 150)],
  ['below, aside', at(150, 130)],
  ['left', at(-400, 0)],
])

describe('The neighbour', () => {
  it.each([
    ['right', 'right'],
    ['down', 'below'],
    ['left', 'left'],
    ['up', null],
  ] as const)('to the %s is %s', (direction, id) => {
    expect(neighbourOf(at(0, 0), others, direction)).toBe(id)
  })

  it('is never what lies far aside', () => {
    expect(neighbourOf(at(0, 0), [['aside', at(50, 900)]], 'right')).toBeNull()
  })
})

describe('What is walked to', () => {
  const viewport = { width: 1_200, height: 800 }
  const camera = { x: 0, y: 0, zoom: 1 }

  it('leaves the view as it is where it is seen', () => {
    expect(bringingIntoView(camera, viewport, at(300, 300))).toBe(camera)
  })

  it('is brought just into view from beyond it', () => {
    expect(bringingIntoView(camera, viewport, at(1_100, 300))).toEqual({ x: 124, y: 0, zoom: 1 })
    expect(bringingIntoView(camera, viewport, at(300, -50))).toEqual({ x: 0, y: -118, zoom: 1 })
  })

  it('begins at its beginning where it is larger than the view', () => {
    const sheet = { x: 200, y: 100, w: 400, h: 2_000 }
    expect(bringingIntoView(camera, viewport, sheet).y).toBe(100 - 68)
  })
})
