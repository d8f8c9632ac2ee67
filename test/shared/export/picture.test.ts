import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupNotes } from '../../../shared/board/groups.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { openedOut } from '../../../shared/export/picture/arrange.ts'
import { cleanText } from '../../../shared/export/picture/clean.ts'
import { COLOURS, type Letters, TINTS } from '../../../shared/export/picture/looks.ts'
import { drawPicture } from '../../../shared/export/picture/picture.ts'
import {
  type Box,
  type PictureNote,
  type PictureSource,
  pictureOfBoard,
  pictureOfRecord,
} from '../../../shared/export/picture/source.ts'
import { wrap } from '../../../shared/export/picture/wrap.ts'
import { dateInWords, WORDS } from '../../../shared/export/words.ts'
import type { RoundRecord } from '../../../shared/record/format.ts'
import { goldRound, idOf, ROUNDS, roundFromGold } from '../../support/make-board.ts'

/** Letters of one width: what is tested is where lines end, not a font. */
const measure = (text: string, { size }: Letters): number => [...text].length * size * 0.5
const NOTE_TEXT: Letters = { size: 10, line: 12, bold: false }

describe('Wrapping', () => {
  it.each([
    ['one two three', 40, [['one two ', 'three']]],
    ['one\n\ntwo', 40, [['one'], [''], ['two']]],
    ['low-inference', 25, [['low-', 'infer', 'ence']]],
    ['a  b', 40, [['a  b']]],
    ['生徒が待つ', 10, [['生徒', 'が待', 'つ']]],
    ['👩‍👩‍👧👩‍👩‍👧', 25, [['👩‍👩‍👧', '👩‍👩‍👧']]],
  ])('breaks %j at %d', (text, width, paragraphs) => {
    expect(wrap(text, NOTE_TEXT, width, measure)).toEqual(paragraphs)
  })

  it('keeps every character, and no line is wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 60, max: 120 }),
        (text, width) => {
          const paragraphs = wrap(text, NOTE_TEXT, width, measure)
          expect(paragraphs.map((lines) => lines.join('')).join('\n')).toBe(cleanText(text))
          for (const line of paragraphs.flat()) {
            const one = [...new Intl.Segmenter().segment(line)].length === 1
            expect(one || measure(line.trimEnd(), NOTE_TEXT) <= width).toBe(true)
          }
        },
      ),
    )
  })
})

describe('The arrangement', () => {
  const box = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    w: fc.integer({ min: 20, max: 200 }),
    h: fc.integer({ min: 20, max: 200 }),
  })
  const overlaps = (a: Box, b: Box): boolean =>
    a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

  it('[C3] covers nothing when sheets open, moves nothing sideways and nothing up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(box, fc.integer({ min: 0, max: 400 })), { maxLength: 25 }),
        (all) => {
          const before = new Map(all.map(([one], index) => [`${index}`, one]))
          const grown = all.map(([one, more], index) => ({
            id: `${index}`,
            w: one.w,
            h: one.h + more,
          }))
          const after = [...openedOut(grown, before)]
          expect(after.length).toBe(all.length)
          for (const [index, [id, now]] of after.entries()) {
            expect(now.x).toBe(before.get(id)?.x)
            expect(now.y).toBeGreaterThanOrEqual(before.get(id)?.y ?? 0)
            for (const [, other] of after.slice(index + 1)) expect(overlaps(now, other)).toBe(false)
          }
        },
      ),
    )
  })

  it('leaves everything where it is when nothing grew', () => {
    const before = new Map([
      ['a', { x: 0, y: 0, w: 100, h: 50 }],
      ['b', { x: 20, y: 70, w: 100, h: 50 }],
    ])
    const same = [...before].map(([id, { w, h }]) => ({ id, w, h }))
    expect(openedOut(same, before)).toEqual(before)
  })
})

describe('A picture', () => {
  it.each(ROUNDS)('of %s holds every word, and is the same each time', (slug) => {
    const board = boardOf(slug)
    const source = pictureOfBoard(board, groupNotes(board), null)
    const { svg } = drawPicture(source, { places: null, measure, fonts: [] })
    expect(svg).toBe(drawPicture(source, { places: null, measure, fonts: [] }).svg)
    expectXml(svg)
    const texts = textsOf(svg)
    for (const { text } of board.notes.values()) {
      for (const line of cleanText(text).split('\n')) expect(texts).toContain(line.trim())
    }
    for (const { statement } of board.patterns.values()) expect(texts).toContain(statement.trim())
    expect(texts).toContain(board.about.title)
    const date = dateInWords(board.about.date, WORDS.en)
    expect(texts).toContain(`${date} · ${board.about.network}`)
  })

  it('[R5] of a record shows its patterns with their notes, in the record’s language', () => {
    const path = new URL('../../golden/records/fenwater-lane-primary.v1.json', import.meta.url)
    const record: RoundRecord = JSON.parse(readFileSync(path, 'utf8'))
    const swedish = { ...record, about: { ...record.about, language: 'sv' as const } }
    const source = pictureOfRecord(swedish)
    expect(source.sheets.map(({ notes }) => notes.length)).toEqual(
      record.patterns.map(({ notes }) => notes.length),
    )
    const texts = textsOf(drawPicture(source, { places: null, measure, fonts: [] }).svg)
    expect(texts).toContain('de flesta')
    expect(texts.some((text) => text.endsWith('lappar från 10 klassrum'))).toBe(true)
  })

  it('of what is selected shows a pattern with only the notes of it that are selected', () => {
    const board = boardOf('fenwater-lane-primary')
    const groups = groupNotes(board)
    const [first, second] = groups.byPattern.get(idOf('patt', 0)) ?? []
    const shown = new Set([first?.id ?? '', idOf('patt', 2)])
    const { sheets, notes } = pictureOfBoard(board, groups, shown)
    expect(notes).toEqual([])
    expect(sheets.map((sheet) => [sheet.id, sheet.notes.length])).toEqual([
      [idOf('patt', 0), 1],
      [idOf('patt', 2), groups.byPattern.get(idOf('patt', 2))?.length],
    ])
    expect(sheets[0]?.notes[0]?.id).not.toBe(second?.id)
  })

  it('takes what XML can’t hold, and what would mean something in it', () => {
    const hostile = [
      '</text></svg><script>alert(1)</script>',
      ']]> <!-- &amp; &#0; "quotes" \'and\' <b>',
      'control \u0000\u0001\u0008\u000b\u001f\u007f\u0085 ends',
      'half \ud83d and \udc00 and \ufffe\uffff',
      '🎉 👩🏽‍🏫 🇸🇪 שלום עולם مرحبا בכיתה',
      'tab\tand\r\nline\u2028ends',
    ]
    const source = sourceOf(
      hostile.map((text, index) => ({ id: `n${index}`, text, room: '<&>', about: null })),
    )
    const { svg } = drawPicture(source, { places: null, measure, fonts: [] })
    expectXml(svg)
    expect(svg).not.toContain('<script')
    const texts = textsOf(svg)
    for (const text of hostile.flatMap((one) => cleanText(one).split('\n'))) {
      expect(texts).toContain(text.trim())
    }
    expect(svg).toContain('direction="rtl"')
  })

  it('is XML whatever was typed', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(typed, typed, typed, (title, text, room) => {
        const note = { id: 'n', text, room, about: 'task' as const }
        const source = { ...sourceOf([note]), title, beneath: text }
        expectXml(drawPicture(source, { places: null, measure, fonts: [] }).svg)
      }),
    )
  })

  it('wears the colours of the screen', () => {
    const path = new URL('../../../client/styles/tokens.css', import.meta.url)
    const tokens = readFileSync(path, 'utf8')
    const screen = (name: string): string | undefined =>
      new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1]
    for (const [name, colour] of Object.entries(COLOURS))
      expect([name, screen(name)]).toEqual([name, colour])
    for (const [about, { fill, edge, mark }] of Object.entries(TINTS)) {
      expect([screen(about), screen(`${about}-edge`), screen(`${about}-mark`)]).toEqual([
        fill,
        edge,
        mark,
      ])
    }
  })
})

function boardOf(slug: (typeof ROUNDS)[number]) {
  const { csv, gold } = goldRound(slug)
  return readBoard(roundFromGold(csv, gold).board)
}

function sourceOf(notes: readonly PictureNote[]): PictureSource {
  return { title: 'A round', beneath: '', language: 'en', sheets: [], notes }
}

/** The texts of a picture as they are read: one for each paragraph. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner]) =>
    (inner ?? '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(\w+|#39);/g, (sign) => SIGNS[sign] ?? sign)
      .trim(),
  )
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** Every tag is closed, every sign is escaped, and every character is one that XML 1.0 may hold. */
function expectXml(svg: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  expect(svg.isWellFormed()).toBe(true)
  expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/)
  const open: string[] = []
  for (const [tag, close, name, empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (tag.startsWith('<?')) continue
    if (close === '/') expect(open.pop()).toBe(name)
    else if (empty === '') open.push(name ?? '')
  }
  expect(open).toEqual([])
  expect(svg.match(/</g)?.length).toBe(
    svg.match(/<(\?xml|\/?[a-zA-Z]+)(\s[^<>]*?)?[?/]?>/g)?.length,
  )
}
