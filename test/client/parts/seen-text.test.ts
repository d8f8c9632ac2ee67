import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { caughtUp, heard, written } from '../../../client/parts/seen-text.ts'
import { changed, placeAfter, type Seen } from '../../../shared/board/differences.ts'
import { followText, textAt } from '../../../shared/board/marks.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { boardWith, emptyBoard, send } from '../../shared/board/small-board.ts'

const PLACE = { of: 'note', id: 'waiting' } as const
const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '🈀'), maxLength: 5 })
const stroke = fc.record({ at: fc.nat(30), removed: fc.nat(4), added: letters })

it('a field that catches up passes over what others wrote, and only that', () => {
  const seen = heard({ text: 'wait', since: [] }, [
    { at: 0, removed: 0, added: 'we ' },
    { at: 7, removed: 0, added: ' long' },
  ])
  const half = caughtUp(seen, 'we wait')
  expect(half.passed).toEqual([{ at: 0, removed: 0, added: 'we ' }])
  expect(half.seen).toEqual({ text: 'we wait', since: [{ at: 7, removed: 0, added: ' long' }] })
  expect(caughtUp(half.seen, 'we wait long').seen.since).toEqual([])
  // A text that came another way, such as one brought back, is compared.
  expect(caughtUp(seen, 'they wait').passed).toEqual([{ at: 0, removed: 0, added: 'they ' }])
})

it('[D6] what is composed while others write is a change of what was seen, and takes none of theirs', () => {
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: 6 }), stroke, (theirs, mine) => {
      const here = boardWith('waiting')
      const there = emptyBoard()
      send(here, there)
      let seen: Seen = written('waiting', 'waiting')
      const stop = followText(here, PLACE, (changes) => {
        seen = heard(seen, changes)
      })
      for (const one of theirs) {
        // A text is theirs to change, but a note can't be empty.
        writeText(
          there,
          PLACE,
          changed(textAt(there, PLACE) ?? '', whole(one, textAt(there, PLACE))),
        )
        send(there, here)
      }
      const before = textAt(here, PLACE) ?? ''
      expect(seen.since.reduce(changed, seen.text)).toBe(before)
      stop()

      const content = changed('waiting', { ...mine, at: Math.min(mine.at, 7), added: '<>' })
      writeText(here, PLACE, content, seen)
      const after = textAt(here, PLACE) ?? ''
      expect(after.isWellFormed()).toBe(true)
      expect(after).toContain('<>')
      // Without my word, and with what I took of 'waiting', it is what they made of it.
      const left = [...after.replace('<>', '')]
      expect(isWithin(left, [...before])).toBe(true)
      for (const letter of '😀🈀ab') {
        if (letter === 'a') continue
        expect(count(after, letter)).toBe(count(before, letter))
      }
      send(here, there)
      expect(textAt(there, PLACE)).toBe(after)
    }),
  )
})

it('[D6] a word that is typed letter by letter stays whole while others write before and behind it', () => {
  const strokes = fc.array(
    fc.record({ theirs: fc.array(stroke, { maxLength: 4 }), shows: fc.boolean() }),
    { minLength: 5, maxLength: 5 },
  )
  fc.assert(
    fc.property(strokes, fc.nat(7), (all, place) => {
      const here = boardWith('waiting')
      const there = emptyBoard()
      send(here, there)
      let seen: Seen = written('waiting', 'waiting')
      let caret = place
      const stop = followText(here, PLACE, (changes) => {
        seen = heard(seen, changes)
      })
      for (const [index, { theirs, shows }] of all.entries()) {
        for (const one of theirs) {
          const now = textAt(there, PLACE) ?? ''
          // Others only add: what they take away may be a letter of the word.
          const { at, added } = whole(one, now)
          writeText(there, PLACE, changed(now, { at: outside(now, at), removed: 0, added }))
          send(there, here)
        }
        if (shows) {
          const caught = caughtUp(seen, textAt(here, PLACE) ?? '')
          seen = caught.seen
          caret = caught.passed.reduce((at, change) => placeAfter(at, change), caret)
        }
        const before = seen
        const content = changed(seen.text, { at: caret, removed: 0, added: 'WORDS'[index] ?? '' })
        stopped(() => writeText(here, PLACE, content, before))
        seen = written(content, textAt(here, PLACE) ?? '', before)
        caret++
        send(here, there)
      }
      stop()
      expect(textAt(here, PLACE)).toContain('WORDS')

      /** One's own writing is not heard. */
      function stopped(write: () => void): void {
        const held = seen
        write()
        seen = held
      }
    }),
  )
})

it('what is taken out of a word is not put in again by what others wrote in it', () => {
  const here = boardWith('waiting')
  const place = PLACE
  const seen: Seen = { text: 'waiting', since: [{ at: 3, removed: 0, added: 'XY' }] }
  const there = emptyBoard()
  send(here, there)
  writeText(there, place, 'waiXYting')
  send(there, here)
  expect(writeText(here, place, 'reading', seen).ok).toBe(true)
  expect(textAt(here, place)).toBe('readXYing')
  Y.applyUpdate(there.doc, Y.encodeStateAsUpdate(here.doc))
  expect(textAt(there, place)).toBe('readXYing')
})

/** A stroke within a text that tears no character. */
/** A place in a text that is not within the word that is being typed in capitals. */
function outside(text: string, at: number): number {
  const [word = ''] = /[A-Z]+/.exec(text) ?? []
  const start = text.indexOf(word)
  return at > start && at < start + word.length ? start : at
}

function whole(one: { at: number; removed: number; added: string }, text: string | null) {
  const [characters, { at, removed, added }] = [[...(text ?? '')], one]
  const from = Math.min(at, characters.length)
  const start = characters.slice(0, from).join('').length
  const gone = characters.slice(from, from + removed).join('').length
  return { at: start, removed: gone, added }
}

function isWithin(part: readonly string[], all: readonly string[]): boolean {
  let next = 0
  for (const letter of all) if (letter === part[next]) next++
  return next === part.length
}

function count(text: string, letter: string): number {
  return [...text].filter((one) => one === letter).length
}
