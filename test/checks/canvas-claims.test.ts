import { expect, it } from 'vitest'
import { readOptions } from '../bench/canvas/options.ts'
import { claimsOf } from '../bench/canvas/report/claims.ts'

const NOTHING = new Map()

it('a claim whose figures failed in a whole run is not held', () => {
  const claims = claimsOf(NOTHING, readOptions(['--notes', '500,1000,2000,5000']))
  expect(claims.length).toBeGreaterThan(50)
  for (const { held, found } of claims)
    expect({ held, found }).toEqual({ held: false, found: 'not measured' })
})

it('what was not asked for is left out', () => {
  expect(claimsOf(NOTHING, readOptions(['--only', 'load']))).toEqual([])
  const few = claimsOf(NOTHING, readOptions(['--notes', '1000', '--boards', 'ours']))
  expect(few.map(({ claim }) => claim)).toHaveLength(5)
})
