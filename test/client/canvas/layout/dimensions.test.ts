import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FOLDED_NOTES,
  PLAIN_LOOKS,
  plainNoteHeight,
  sheetHead,
  sheetLook,
} from '../../../../client/canvas/layout/dimensions.ts'
import { overlaps } from '../../../../client/canvas/layout/geometry.ts'
import type { Note } from '../../../../shared/board/model.ts'
import { sheetColumns, sheetWidth } from '../../../../shared/paper.ts'
import { boardWith, read } from '../../../shared/board/small-board.ts'

const text = fc
  .integer({ min: 1, max: 400 })
  .map((length) => 'A pupil looks at the wall. '.repeat(20).slice(0, length))

/** Notes with these ids, which are their texts. */
function notes(count: number): readonly Note[] {
  const ids = Array.from({ length: count }, (_, index) => `note-${index}`)
  return [...read(boardWith(...ids)).notes.values()]
}

describe('Sizes on the paper', () => {
  it('grow with the words', () => {
    fc.assert(
      fc.property(text, text, (one, more) => {
        const alone = plainNoteHeight(one)
        expect(plainNoteHeight(one + more)).toBeGreaterThanOrEqual(alone)
        expect(plainNoteHeight(`${one}\n${more}`)).toBeGreaterThan(alone)
        const head = (statement: string) =>
          sheetHead(
            { statement, formerly: [], qualifier: null, outliers: false, frame: null },
            3,
            PLAIN_LOOKS,
          )
        expect(head(one + more)).toBeGreaterThanOrEqual(head(one))
      }),
    )
  })

  it('give room to what was formerly said of a pattern', () => {
    const head = (...said: readonly string[]) => {
      const formerly = said.map((statement, index) => ({ id: `p${index}`, statement }))
      const pattern = {
        statement: 'Students wait',
        formerly,
        qualifier: null,
        outliers: false,
        frame: null,
      }
      return sheetHead(pattern, 3, PLAIN_LOOKS)
    }
    expect(head('Teachers tell') - head()).toBe(36)
    expect(head('Teachers tell', 'Teachers tell '.repeat(20)) - head()).toBeGreaterThan(100)
  })

  it('give a sheet a third column when it has more than four notes', () => {
    expect([0, 4, 5, 60].map(sheetColumns)).toEqual([2, 2, 3, 3])
    expect(sheetWidth(5)).toBeGreaterThan(sheetWidth(4))
  })

  it('give every note of a sheet a cell inside it, beside the others and below the head', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.array(fc.integer({ min: 58, max: 300 }), { minLength: 30, maxLength: 30 }),
        (count, heights) => {
          const all = notes(count)
          const shown = count > 10 ? Math.min(count, FOLDED_NOTES) : count
          const heightOf = (note: Note): number => heights[all.indexOf(note)] ?? 58
          const { w, h, cells } = sheetLook({ head: 80, empty: 53, notes: all, shown }, heightOf)
          expect(cells.map((cell) => cell.note)).toEqual(all.slice(0, shown).map(({ id }) => id))
          for (const [index, { box }] of cells.entries()) {
            expect(box.h).toBeGreaterThanOrEqual(heights[index] ?? 58)
            expect(box.y).toBeGreaterThanOrEqual(80)
            expect(box.x + box.w).toBeLessThanOrEqual(w - 16)
            expect(box.y + box.h).toBeLessThanOrEqual(h - 16)
            const others = cells.slice(index + 1)
            expect(others.filter((other) => overlaps(box, other.box, 9))).toEqual([])
          }
        },
      ),
    )
  })
})
