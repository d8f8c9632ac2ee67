import { describe, expect, it } from 'vitest'
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
