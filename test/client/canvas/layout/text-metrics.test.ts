import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textMetrics } from '../../../../client/canvas/layout/text-metrics.ts'

/** Letters of ten, so that a width says how many stand on a line. */
const { lines, width } = textMetrics((text) => [...text].length * 10)
const on = (letters: number, text: string): number => lines(text, 'note', letters * 10)

describe('Lines of a text', () => {
  it('end between words, and what is empty has one', () => {
    expect(width('four', 'note')).toBe(40)
    expect(on(9, '')).toBe(1)
    expect(on(9, 'two words')).toBe(1)
    expect(on(8, 'two words')).toBe(2)
    expect(on(5, 'one two three')).toBe(3)
  })

  it('keep the breaks and spaces that were written; spaces at the end hang over', () => {
    expect(on(9, 'a\nb\n\nc')).toBe(4)
    expect(on(3, 'one      ')).toBe(1)
    expect(on(6, 'one   two')).toBe(2)
    expect(on(12, 'a\tb')).toBe(1)
    expect(on(8, 'a\tb')).toBe(2)
  })

  it('break a word that is longer than a line, after it was given a line of its own', () => {
    expect(on(4, 'abcdefghij')).toBe(3)
    expect(on(4, 'ab abcdefgh')).toBe(3)
    expect(on(2, '👨‍👩‍👧‍👦👨‍👩‍👧‍👦')).toBeLessThanOrEqual(4)
  })

  it('end after hyphens and dashes, but not in a date or before what closes', () => {
    expect(on(6, 'well-known')).toBe(2)
    expect(on(6, 'now—then')).toBe(2)
    expect(on(9, 'on 2025-03-12')).toBe(3)
    expect(on(5, 'what?')).toBe(1)
    expect(on(4, 'so (no)')).toBe(2)
  })

  it('end between any two signs of scripts without spaces, but not before a full stop', () => {
    expect(on(3, '生徒たち')).toBe(2)
    expect(on(4, '生徒たち。')).toBe(2)
    expect(on(3, '生徒a')).toBe(1)
  })

  it('are never more for a wider line, nor fewer for more text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '-', '\n', '.', '生', '😀', '\t'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 30 }), (one, more, letters) => {
        expect(on(letters + 1, one)).toBeLessThanOrEqual(on(letters, one))
        expect(on(letters, `${one} ${more}`)).toBeGreaterThanOrEqual(on(letters, one))
      }),
      { numRuns: 500 },
    )
  })
})
