import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHints } from '../../../shared/wording/of-language.ts'
import {
  mergedOwnWords,
  NO_OWN_WORDS,
  namelessWords,
  readOwnWords,
  readWords,
  withExtraWords,
} from '../../../shared/wording/own-words.ts'

const find = findHints('en')

function words(text: string, own: unknown): readonly string[] {
  return find(text, readOwnWords(own)).map(({ start, end }) => text.slice(start, end))
}

test('W6 a network switches families and words off and adds its own', () => {
  const note = 'Excellent AfL, several thumbs up, nice vibe in C2'
  expect(words(note, {})).toEqual(['Excellent', 'AfL', 'several', 'nice'])
  expect(words(note, { off: ['jargon'] })).toEqual(['Excellent', 'several', 'nice'])
  expect(words(note, { allowed: ['Several', 'afl'] })).toEqual(['Excellent', 'nice'])
  const extra = [{ word: 'vibe*', family: 'praise-blame' }]
  expect(words(note, { off: ['jargon'], extra })).toEqual(['Excellent', 'several', 'nice', 'vibe'])
  expect(words('"nice vibe" she said', { extra })).toEqual([])
})

test('W6 whatever stands there is read without failing', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const own = readOwnWords(stored)
      expect(readOwnWords(own)).toEqual(own)
      expect(() => find('a (strong) [start] * of it', own)).not.toThrow()
    }),
  )
  expect(
    readOwnWords({ off: ['jargon', 'nothing'], allowed: [3, ' a  b '], extra: ['x'] }),
  ).toEqual({
    ...NO_OWN_WORDS,
    off: ['jargon'],
    allowed: ['a b'],
  })
})

test('W6 a list of words is read as people type it', () => {
  expect(readWords('pace, Kagan\n  talk  partner,,*\npace')).toEqual([
    'pace',
    'Kagan',
    'talk partner',
  ])
})

test('W9 names that a network asks about are left out of what leaves the board, and nothing else', () => {
  const name = { word: 'Oksana', family: 'identity' }
  const vibe = { word: 'vibe*', family: 'taste', since: 3 }
  expect(namelessWords({ off: ['jargon'], extra: [name, vibe], more: 1 })).toEqual({
    off: ['jargon'],
    extra: [vibe],
    more: 1,
  })
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(() => namelessWords(stored)).not.toThrow()
    }),
  )
})

test('W6 of two who change the lists at once neither undoes what the other did', () => {
  const before = readOwnWords({ off: ['jargon'], allowed: ['pace', 'Kagan'], extra: [] })
  const mine = { ...before, off: [], allowed: ['Kagan', 'talk partner'] }
  const theirs: typeof before = {
    ...before,
    off: ['jargon', 'taste'],
    extra: withExtraWords([], 'vibe*', 'taste'),
  }
  expect(mergedOwnWords(before, mine, theirs)).toEqual({
    off: ['taste'],
    allowed: ['Kagan', 'talk partner'],
    extra: [{ word: 'vibe*', family: 'taste' }],
  })
  expect(mergedOwnWords(before, mine, before)).toEqual(mine)
  const moved = { ...theirs, extra: withExtraWords(theirs.extra, 'vibe*, buzz', 'jargon') }
  expect(mergedOwnWords(theirs, moved, theirs).extra).toEqual(moved.extra)
})

test('W6 a list that is too long is left whole, so that it can be said', () => {
  const typed = Array.from({ length: 201 }, (_, at) => `word${at}`).join(', ')
  expect(readWords(typed)).toHaveLength(201)
  expect(withExtraWords([], typed, 'taste')).toHaveLength(201)
})
