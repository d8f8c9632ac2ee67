import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, wordsOf } from '../../../../client/canvas/picture/words.ts'

/** Each letter is half as wide as the type is high; words are measured at 100 px. */
const width = (word: string): number => 50 * word.length
const word = fc.string({ unit: fc.constantFrom(...'abcdeåäö'), minLength: 1, maxLength: 9 })
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((all) => all.join(' '))

describe('A statement in a picture', () => {
  it('keeps its words in their order, in lines that have room', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 6, max: 30 }), (statement, size) => {
        const lines = linesOf(wordsOf(statement, width), size, 12 * size, 100)
        expect(lines.join(' ')).toBe(statement)
        for (const line of lines) {
          if (line.includes(' ')) expect(line.length * 0.5 * size).toBeLessThanOrEqual(12 * size)
        }
      }),
    )
  })

  it('ends in an ellipsis where there is no room for all of it', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (statement, most) => {
        const whole = linesOf(wordsOf(statement, width), 10, 60, 100)
        const lines = linesOf(wordsOf(statement, width), 10, 60, most)
        expect(lines.length).toBe(Math.min(most, whole.length))
        expect(lines.at(-1)?.endsWith('…') ?? false).toBe(whole.length > most)
      }),
    )
  })

  it('is nothing where nothing is said', () => {
    expect(linesOf(wordsOf('  ', width), 10, 60, 3)).toEqual([])
  })
})
