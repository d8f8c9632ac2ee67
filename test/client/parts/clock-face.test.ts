import { describe, expect, it } from 'vitest'
import { clockFace } from '../../../client/parts/clock-face.ts'

const MINUTE = 60_000

describe('The face of the clock', () => {
  it.each([
    [15 * MINUTE, '15:00'],
    [15 * MINUTE - 1, '15:00'],
    [15 * MINUTE - 1_000, '14:59'],
    [9_000, '0:09'],
    [1, '0:01'],
    [90 * MINUTE, '90:00'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1_000, '−0:01'],
  ])('with %d ms left shows %s', (left, face) => {
    expect(clockFace(left)).toBe(face)
  })

  it('counts on when the time is over, with a minus sign', () => {
    expect(clockFace(-5_000)).toBe('−0:05')
    expect(clockFace(-2 * MINUTE)).toBe('−2:00')
  })
})
