import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestTo } from '../../../shared/grouping/nearest.ts'
import type { Observed } from '../../../shared/grouping/observed.ts'
import { sortInto } from '../../../shared/grouping/sort.ts'
import { suggestGroups } from '../../../shared/grouping/suggest.ts'
import { NO_VECTORS } from '../../../shared/grouping/vectors.ts'
import { readRound, shippedVectors } from '../../bench/grouping/round.ts'
import { ROUNDS } from '../../support/make-board.ts'

const rounds = new URL('../../golden/rounds/', import.meta.url).pathname
const fileOf = (slug: string) =>
  readRound(`${rounds}${slug}.csv`, `${rounds}${slug}.gold.json`).notes
const said = fileOf(ROUNDS[0]).map(({ text }) => text)
const knowledge = { vectors: shippedVectors(), language: 'en' } as const

/** Notes as they come: of a debrief, of nothing, of one word, twice the same, of no letter at all. */
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...said) },
  fc.constantFrom('', ' ', 'ok', '😀', '🙂🙂', '?', '...', '12', 'T', '„', 'Ä', 'a\nb'),
  fc.string({ maxLength: 60 }),
)
const anyNotes = (maxLength: number) =>
  fc
    .array(
      fc.record({
        text: anyText,
        room: fc.constantFrom('', 'A1', 'B2', 'C3'),
        about: fc.constantFrom('teacher', 'student', 'task', null),
      }),
      { maxLength, size: 'max' },
    )
    .map((notes): readonly Observed[] => notes.map((note, at) => ({ ...note, id: `n${at}` })))

/** Groups as what they hold, whatever they are called and in whatever order. */
const asSets = (groups: readonly (readonly string[])[]) =>
  groups.map((ids) => ids.toSorted().join(' ')).toSorted()

test('[G2] suggestions are the same whatever order the notes come in', () => {
  fc.assert(
    fc.property(anyNotes(60), fc.infiniteStream(fc.nat()), (notes, dice) => {
      const mixed = notes
        .map((note) => [dice.next().value ?? 0, note] as const)
        .sort(([a], [b]) => a - b)
        .map(([, note]) => note)
      const suggested = suggestGroups(notes, knowledge)
      expect(suggestGroups(mixed, knowledge)).toEqual(suggested)
      expect(asSets(sortInto(mixed, 5, knowledge))).toEqual(asSets(sortInto(notes, 5, knowledge)))
    }),
    { numRuns: 15 },
  )
})

test('[G2] a note is in one suggestion at most, and sorted exactly once', () => {
  fc.assert(
    fc.property(anyNotes(90), fc.integer({ min: 1, max: 12 }), (notes, count) => {
      const suggested = suggestGroups(notes, knowledge)
      const inOne = suggested.flatMap(({ notes: ids }) => ids)
      expect(new Set(inOne).size).toBe(inOne.length)
      for (const { notes: ids, words } of suggested) {
        expect(ids.length).toBeGreaterThanOrEqual(3)
        expect(words.length).toBeLessThanOrEqual(3)
      }
      const sorted = sortInto(notes, count, knowledge)
      expect(sorted.flat().toSorted()).toEqual(notes.map(({ id }) => id).toSorted())
      expect(sorted.length).toBe(Math.min(count, notes.length))
    }),
    { numRuns: 15 },
  )
})

test('[G2] four hundred notes, and none: both are answered', () => {
  const all = [...ROUNDS, 'craig-wen', 'alvsunda'].flatMap((slug) =>
    fileOf(slug).map((note) => ({ ...note, id: `${slug} ${note.id}` })),
  )
  const four = all.slice(0, 400)
  const held = suggestGroups(four, knowledge).flatMap(({ notes }) => notes)
  expect(held.length).toBeGreaterThan(0.4 * four.length)
  expect(new Set(held).size).toBe(held.length)
  expect(suggestGroups([], knowledge)).toEqual([])
  expect(suggestGroups(four.slice(0, 2), knowledge)).toEqual([])
})

test('[G2] notes without a letter are never suggested', () => {
  const notes = ['😀', '🙂🙂', '12', '?', '', '…'].map((text, at) => ({
    id: String(at),
    text,
    room: '',
    about: null,
  }))
  expect(suggestGroups(notes, knowledge)).toEqual([])
})

test('[G3] what is like a note comes nearest first, without itself and without the table too', () => {
  const notes = fileOf(ROUNDS[0])
  for (const vectors of [knowledge.vectors, NO_VECTORS]) {
    const [one] = notes
    if (one === undefined) throw new Error('no notes')
    const near = nearestTo([one], notes, 8, { vectors, language: 'en' })
    expect(near.length).toBeGreaterThan(2)
    expect(near.length).toBeLessThanOrEqual(8)
    expect(near).not.toContain(one.id)
    expect(new Set(near).size).toBe(near.length)
    const first = nearestTo([one], notes, 1, { vectors, language: 'en' })
    expect(first).toEqual(near.slice(0, 1))
  }
})

test('[G3] a copy of a note is the nearest to it', () => {
  fc.assert(
    fc.property(fc.nat({ max: said.length - 1 }), (at) => {
      const notes = fileOf(ROUNDS[0])
      const one = notes[at]
      if (one === undefined) return
      const copy = { ...one, id: 'copy' }
      expect(nearestTo([one], [...notes, copy], 3, knowledge)[0]).toBe('copy')
    }),
    { numRuns: 20 },
  )
})

test('[G2] notes that have nothing to do with each other are no group', () => {
  const texts = ['purple tortoise', 'copper kettle', 'frozen mountain', 'velvet hammer']
  const more = ['silent bicycle', 'golden pickle', 'broken umbrella', 'hollow trumpet']
  for (const some of [[...texts, ...more.slice(0, 2)], texts, [...texts, ...more]]) {
    const notes = some.map((text, at) => ({ id: `n${at}`, text, room: '', about: null }))
    expect(suggestGroups(notes, knowledge)).toEqual([])
    expect(suggestGroups(notes, { vectors: NO_VECTORS, language: 'sv' })).toEqual([])
  }
})

test('every suggestion for a round is called by some words, also where its notes share none', () => {
  for (const slug of [...ROUNDS, 'craig-wen', 'alvsunda']) {
    const language = slug === 'alvsunda' ? 'sv' : 'en'
    for (const { words } of suggestGroups(fileOf(slug), { ...knowledge, language })) {
      expect(words.length).toBeGreaterThan(0)
    }
  }
})

test('of thousands of notes a thousand are looked at', () => {
  const notes = Array.from({ length: 3_000 }, (_, at) => ({
    id: `n${at}`,
    text: `${said[at % said.length]} ${said[(at * 7 + 3) % said.length]}`,
    room: '',
    about: null,
  }))
  const held = suggestGroups(notes, knowledge).flatMap(({ notes: ids }) => ids)
  expect(held.length).toBeGreaterThan(400)
  expect(held.length).toBeLessThanOrEqual(1_000)
})
