import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../shared/base64.ts'

test('base64 is the same as everybody else writes it, and comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(text)).toEqual(bytes)
    }),
  )
})

test('long bytes come back too', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 31) & 255)
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
})

// The last two would be second ways to write the same bytes.
test.each(['a', 'ab=', '====', 'ab=c', 'a b=', 'åb==', '-_==', 'ab==cd==', 'aR==', 'aaB='])(
  '%j is no base64',
  (text) => {
    expect(fromBase64(text)).toBeNull()
  },
)
