import { describe, expect, it, vi } from 'vitest'
import { supportOf, unusedPatterns } from '../../../client/theories/support.ts'
import { patternsInOrder, theoriesInOrder } from '../../../shared/board/groups.ts'
import type { Theory } from '../../../shared/board/model.ts'
import { addPattern } from '../../../shared/board/patterns.ts'
import { setEvidence } from '../../../shared/board/theories.ts'
import { evidenceOf } from '../../../shared/board/trace.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { goldRound, roundFromGold } from '../../support/make-board.ts'

// What is said to people takes its language from the page.
vi.stubGlobal('document', { documentElement: {} })
vi.stubGlobal('navigator', { language: 'en', languages: ['en'] })
const { loadMoreWords, loadWords } = await import('../../../client/messages/index.ts')
const { offerEvidence } = await import('../../../client/theories/offer.ts')

function made() {
  const { csv, gold } = goldRound('fenwater-lane-primary')
  const { board } = roundFromGold(csv, gold)
  const now = readBoard(board)
  return { board, now, theory: theoriesInOrder(now)[0] as Theory }
}

describe('What a theory rests on', () => {
  it('counts patterns, and different notes each way', () => {
    const { board, now, theory } = made()
    const before = supportOf(evidenceOf(now, theory))
    expect(before.supporting).toBe(Object.keys(theory.evidence).length)
    expect(before).toMatchObject({ single: 0, bare: false, notes: { challenges: 0 } })
    const free = [...now.notes.values()].find((note) => Object.keys(note.in).length === 0)
    setEvidence(board, theory.id, free?.id ?? '', 'challenges')
    const after = readBoard(board)
    expect(supportOf(evidenceOf(after, after.theories.get(theory.id) as Theory))).toMatchObject({
      supporting: before.supporting,
      single: 1,
      notes: { supports: before.notes.supports, challenges: 1 },
    })
  })

  it('is bare without evidence, also when all of it is gone', () => {
    const { now, theory } = made()
    expect(supportOf(evidenceOf(now, { ...theory, evidence: {} })).bare).toBe(true)
    expect(
      supportOf(evidenceOf(now, { ...theory, evidence: { goneForGood1: 'supports' } })).bare,
    ).toBe(true)
  })

  it('leaves over the patterns that no theory uses, but never the outliers or the sheets of a frame', () => {
    const { now, theory } = made()
    const patterns = patternsInOrder(now)
    const one = { theories: new Map([[theory.id, theory]]) }
    const left = unusedPatterns(one, patterns)
    expect(left.length).toBe(
      patterns.filter(({ id, outliers }) => !outliers && theory.evidence[id] === undefined).length,
    )
    const odd = patterns.map((pattern) => ({ ...pattern, outliers: true }))
    expect(unusedPatterns({ theories: new Map() }, odd)).toEqual([])
    const sheets = patterns.map((pattern) => ({ ...pattern, frame: 'core:task' }))
    expect(unusedPatterns({ theories: new Map() }, sheets)).toEqual([])
  })

  it('is offered of thousands of notes a screen or two, and any of them by its words', () => {
    const { now } = made()
    const [some] = now.notes.values()
    const many = Array.from({ length: 5_000 }, (_, index) => {
      const id = `many-${index}`
      return [id, { ...some, id, text: `note number ${index} of many` }] as const
    })
    const board = { ...now, notes: new Map(many) } as typeof now
    const all = offerEvidence(board, '')
    expect(all.notes.length).toBeLessThan(100)
    expect(all.notes.length + all.more).toBe(5_000)
    const found = offerEvidence(board, '4999 number')
    expect(found.notes.map(({ id }) => id)).toEqual(['many-4999'])
  })

  it('is offered from everything on the board, narrowed by words, with the rest in a number', () => {
    const { now } = made()
    const all = offerEvidence(now, '')
    expect(all.patterns).toHaveLength(now.patterns.size)
    expect(all.notes.length + all.more).toBe(now.notes.size)
    const some = offerEvidence(now, 'protractor')
    expect(some.notes.length).toBeGreaterThan(0)
    expect(some.notes.every(({ text }) => /protractor/i.test(text))).toBe(true)
  })

  it('is found by what a sheet is called, whether or not anything is written on it', async () => {
    await loadWords()
    await loadMoreWords()
    const { board } = made()
    addPattern(board, { id: 'sheet', at: [0, 0], notes: [], frame: 'core:student' }, 1)
    addPattern(board, { id: 'odd', at: [0, 0], notes: [], outliers: true }, 2)
    const found = (sought: string) =>
      offerEvidence(readBoard(board), sought).patterns.map(({ id }) => id)
    expect(found('students say and do')).toEqual(['sheet'])
    expect(found('outliers')).toEqual(['odd'])
  })
})
