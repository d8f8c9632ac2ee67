import { expect } from 'vitest'
import { Overlay } from '../../shared/board/overlay.ts'

// A map with changes laid over it equals a map that holds the same.
expect.addEqualityTesters([
  function (this: { equals: (a: unknown, b: unknown) => boolean }, a: unknown, b: unknown) {
    if (!(a instanceof Overlay || b instanceof Overlay)) return undefined
    const [one, other] = [mapOf(a), mapOf(b)]
    return one !== null && other !== null && this.equals(one, other)
  },
])

function mapOf(held: unknown): Map<unknown, unknown> | null {
  return held instanceof Map || held instanceof Overlay ? new Map<unknown, unknown>(held) : null
}
