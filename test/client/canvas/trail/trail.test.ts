import { describe, expect, it } from 'vitest'
import type { Box } from '../../../../client/canvas/layout/geometry.ts'
import { drawTrail, type Sight } from '../../../../client/canvas/trail/drawing.ts'
import { type Plan, planNow, planOf } from '../../../../client/canvas/trail/plan.ts'
import { evidenceLookedAt, trailSubject } from '../../../../client/canvas/trail/subject.ts'
import { tagColumn } from '../../../../client/canvas/trail/tags.ts'
import { createBoardStore } from '../../../../client/store/board-store.ts'
import { value } from '../../../../client/store/value.ts'
import { groupNotes } from '../../../../shared/board/groups.ts'
import type { Board, Pattern } from '../../../../shared/board/model.ts'
import { addNext, setNext } from '../../../../shared/board/next.ts'
import { addPattern } from '../../../../shared/board/patterns.ts'
import { addTheory, setEvidence } from '../../../../shared/board/theories.ts'
import { boardWith, putPattern, read } from '../../../shared/board/small-board.ts'

const LAPTOP = { width: 1_000, height: 800 }

/** Pattern p with the notes a, b and c; theory t on p and against the free note d; step s for t. */
function made() {
  const board = boardWith('a', 'b', 'c', 'd')
  putPattern(board, 'p', ['a', 'b', 'c'], 1)
  putPattern(board, 'q', [], 2)
  for (const id of ['t', 'bare']) addTheory(board, { id, lead: 'If', from: null })
  setEvidence(board, 't', 'p', 'supports')
  setEvidence(board, 't', 'd', 'challenges')
  addNext(board, { id: 's', action: 'plan', horizon: 'week', for: 'school' })
  setNext(board, 's', 'theory', 't')
  return read(board)
}

function plan(subject: string): Plan {
  const now = made()
  return planOf(now, groupNotes(now), subject)
}

function shown(subject: string): Extract<Plan, { readonly shows: 'trail' }> {
  const found = plan(subject)
  if (found.shows !== 'trail') throw new Error(`${subject} shows ${found.shows}.`)
  return found
}

describe('[E2] The lines of a trail', () => {
  it('go from a theory to its evidence, and on to the notes that stand for a pattern', () => {
    expect(shown('t')).toMatchObject({
      bare: false,
      tags: [
        { of: 'theory', id: 't', number: 1 },
        { of: 'next', id: 's', number: 1 },
      ],
      lines: [
        { from: 't', to: 'p', bears: 'supports' },
        { from: 't', to: 'd', bears: 'challenges' },
      ],
      twigs: [
        { sheet: 'p', note: 'a' },
        { sheet: 'p', note: 'b' },
      ],
    })
    expect(shown('s').lines).toEqual(shown('t').lines)
  })

  it('go on to the notes that are marked, where some are', () => {
    const now = made()
    const pattern = now.patterns.get('p') as Pattern
    const patterns = new Map([...now.patterns, ['p', { ...pattern, exemplars: { c: true } }]])
    const marked = { ...now, patterns } as Board
    expect(planOf(marked, groupNotes(marked), 't')).toMatchObject({
      twigs: [{ sheet: 'p', note: 'c' }],
    })
  })

  it('go from a note through its pattern to what rests on it', () => {
    expect(shown('c').lines).toEqual([{ from: 't', to: 'p', bears: 'supports' }])
    expect(shown('c').twigs).toEqual([{ sheet: 'p', note: 'c' }])
    expect(shown('d').lines).toEqual([{ from: 't', to: 'd', bears: 'challenges' }])
  })

  it('are none where a pattern is unused or a theory bare, which is said', () => {
    expect(plan('q')).toEqual({ shows: 'unused' })
    expect(shown('bare')).toMatchObject({ bare: true, lines: [] })
    expect(plan('nobody')).toEqual({ shows: 'nothing' })
  })

  it('are the same whatever view is in use, and no sheet of a frame is called unused', () => {
    const board = boardWith('a')
    putPattern(board, 'p', ['a'], 1)
    addPattern(board, { id: 'sheet', at: [0, 0], notes: [], frame: 'core:task' }, 2)
    addTheory(board, { id: 't', lead: 'If', from: null })
    setEvidence(board, 't', 'p', 'supports')
    const store = createBoardStore(board)
    const before = planNow(store, 't')
    store.frame.set('core')
    expect(planNow(store, 't')).toEqual(before)
    expect(before).toMatchObject({ bare: false, lines: [{ from: 't', to: 'p' }] })
    expect(planNow(store, 'sheet')).toEqual({ shows: 'nothing' })
    store.dispose()
  })

  it('are drawn to where the paper is seen, supports and challenges apart', () => {
    const boxes: Readonly<Record<string, Box>> = {
      p: { x: 100, y: 200, w: 300, h: 200 },
      d: { x: 100, y: 500, w: 100, h: 60 },
    }
    const sight: Sight = {
      zoom: 1,
      height: 700,
      box: (id) => boxes[id],
      cell: (_, note) => (note === 'a' ? { x: 120, y: 260, w: 160, h: 60 } : undefined),
    }
    const trail = shown('t')
    const drawing = drawTrail(trail, tagColumn(trail.tags, LAPTOP, 'fine'), sight)
    expect(drawing.supports).toMatch(/ 400 \d+(\.\d)?$/)
    expect(drawing.challenges).toMatch(/ 200 \d+(\.\d)?$/)
    expect(drawing.supports.match(/M/g)).toHaveLength(1)
    expect(drawing.dots).not.toBe('')
    expect(drawing.crosses).not.toBe('')
    expect(drawing.twigs).toContain('V260')
    // What lies on no paper has no line.
    const nowhere = { ...sight, box: () => undefined }
    const column = tagColumn(trail.tags, LAPTOP, 'fine')
    expect(drawTrail(trail, column, nowhere)).toMatchObject({ supports: '', challenges: '' })
  })

  it('end apart where several lead to one thing', () => {
    const one = shown('p')
    const many = {
      ...one,
      tags: ['t', 'u', 'v'].map((id, at) => ({ of: 'theory' as const, id, number: at + 1 })),
      lines: ['t', 'u', 'v'].map((from) => ({ from, to: 'p', bears: 'supports' as const })),
    }
    const box = { x: 100, y: 200, w: 300, h: 200 }
    const sight: Sight = { zoom: 1, height: 700, box: () => box, cell: () => undefined }
    const { supports } = drawTrail(many, tagColumn(many.tags, LAPTOP, 'fine'), sight)
    const ends = [...supports.matchAll(/ 400 ([\d.]+)(?=M|$)/g)].map(([, y]) => Number(y))
    expect(ends).toEqual([260, 300, 340])
  })

  it('begin at tags that stay within the paper; next steps give way first', () => {
    const theories = Array.from({ length: 40 }, (_, at) => ({
      of: 'theory' as const,
      id: `t${at}`,
      number: at + 1,
    }))
    const next = { of: 'next' as const, id: 's', number: 1 }
    const column = tagColumn(
      [...theories.slice(0, 1), next, ...theories.slice(1)],
      LAPTOP,
      'coarse',
    )
    expect(column.placed.every(({ tag }) => tag.of === 'theory')).toBe(true)
    expect(column.placed.length + column.hidden).toBe(41)
    const last = column.placed.at(-1)?.box
    expect((last?.y ?? 0) + (last?.h ?? 0)).toBeLessThan(LAPTOP.height)
    expect(tagColumn([next], { width: 400, height: 600 }, 'coarse').wide).toBe(false)
  })

  it('are of the one thing that is selected, else of what a panel looks at', () => {
    const selection = value<ReadonlySet<string>>(new Set())
    const lookedAt = value<string | null>('t')
    const model = { selection, lookedAt }
    expect(trailSubject(model)).toBe('t')
    selection.set(new Set(['p']))
    expect(trailSubject(model)).toBe('p')
    selection.set(new Set(['p', 'q']))
    expect(trailSubject(model)).toBeNull()
    const now = made()
    expect(evidenceLookedAt(now, 's')).toEqual(now.theories.get('t')?.evidence)
    expect(evidenceLookedAt(now, null)).toBeUndefined()
  })
})
