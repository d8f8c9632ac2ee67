import { QUALIFIERS, type Subject } from '../../board/model.ts'
import type { Words } from '../words.ts'
import { type Card, type Cell, hasHead, type OpenSheet } from './cards.ts'
import { cleanText } from './clean.ts'
import {
  COLOURS,
  FACT_LETTERS,
  MARKS,
  NOTE,
  NOTE_LETTERS,
  ROOM_LETTERS,
  SHEET,
  STATEMENT_LETTERS,
  TINTS,
} from './looks.ts'
import type { Box } from './source.ts'
import { drawLine, drawText, round } from './text.ts'
import { countLines, type Measure } from './wrap.ts'

/** A note at its place: paper in the tint of what it is about, mark, room, words. */
export function drawCard(card: Card, { x, y, h }: Pick<Box, 'x' | 'y' | 'h'>): string {
  const { note, text, w } = card
  const tint = TINTS[note.about ?? 'plain']
  const paper = `<rect x="${round(x + 0.5)}" y="${round(y + 0.5)}" width="${w - 1}" height="${round(h - 1)}" rx="4" fill="${tint.fill}" stroke="${tint.edge}"/>`
  const headed = hasHead(note)
  const mark = note.about === null ? '' : drawMark(note.about, x + NOTE.side, y + NOTE.top + 1, 18)
  const right = { x: x + w - NOTE.side, y: y + NOTE.top, letters: ROOM_LETTERS }
  const room =
    note.room === ''
      ? ''
      : drawLine(shortened(cleanText(note.room)), { ...right, fill: COLOURS['ink-soft'] }, true)
  const words = drawText(text, {
    x: x + NOTE.side,
    y: y + NOTE.top + (headed ? NOTE.head : 0),
    w: w - 2 * NOTE.side,
    letters: NOTE_LETTERS,
  })
  return `<g>${paper}${mark}${room}${words}</g>`
}

/** A room's code stands beside the mark: more than this has no room there. */
const LONGEST_ROOM = 14

function shortened(room: string): string {
  const characters = [...room.replace(/\s+/g, ' ')]
  return characters.length <= LONGEST_ROOM
    ? characters.join('')
    : `${characters.slice(0, LONGEST_ROOM - 1).join('')}…`
}

/** A sheet at its place with its statement, how widespread it is, and all its notes. */
export function drawSheet(open: OpenSheet, box: Box, words: Words, measure: Measure): string {
  const { sheet, statement, cells, w, h } = open
  const { x, y } = box
  const edge = sheet.outliers
    ? `stroke="${COLOURS['line-strong']}" stroke-width="1.5"`
    : `stroke="${COLOURS.line}"`
  const paper = `<rect x="${round(x + 0.5)}" y="${round(y + 0.5)}" width="${w - 1}" height="${round(h - 1)}" rx="6" fill="${COLOURS.sheet}" ${edge}/>`
  // The odd ones have a place of honour: a double frame.
  const frame = sheet.outliers
    ? `<rect x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="${w + 7}" height="${round(h + 7)}" rx="8" fill="none" ${edge}/>`
    : ''
  const left = x + SHEET.side
  const head = drawText(statement, {
    x: left,
    y: y + SHEET.top,
    w: w - 2 * SHEET.side,
    letters: STATEMENT_LETTERS,
  })
  const below = y + SHEET.top + countLines(statement) * STATEMENT_LETTERS.line
  const facts = drawFacts(open, left, below, words, measure)
  const cards = cells.map((cell) => drawCell(cell, x, y)).join('')
  return `<g>${frame}${paper}${head}${facts}${cards}</g>`
}

function drawCell({ card, x, y, h }: Cell, left: number, top: number): string {
  return drawCard(card, { x: left + x, y: top + y, h })
}

/** The line under a statement: four pips and their word, the number of notes. */
function drawFacts(
  { sheet }: OpenSheet,
  x: number,
  y: number,
  words: Words,
  measure: Measure,
): string {
  const { qualifier, notes, outliers } = sheet
  const letters = FACT_LETTERS
  let at = x
  let drawn = ''
  if (qualifier !== null) {
    const filled = QUALIFIERS.indexOf(qualifier)
    for (const index of QUALIFIERS.keys()) {
      const fill = index <= filled ? COLOURS.accent : 'none'
      drawn += `<circle cx="${round(at + 5)}" cy="${round(y + letters.line / 2)}" r="4.25" fill="${fill}" stroke="${COLOURS.accent}" stroke-width="1.5"/>`
      at += 14
    }
    const word = words.qualifiers[qualifier]
    const bold = { ...letters, bold: true }
    drawn += drawLine(word, { x: at + 4, y, letters: bold, fill: COLOURS.accent })
    at += 4 + measure(word, bold) + 12
  }
  const rooms = new Set(notes.flatMap(({ room }) => (room === '' ? [] : [room]))).size
  const counted = [words.evidence(notes.length, rooms), outliers ? words.outliers : '']
  const told = counted.filter((part) => part !== '').join(' · ')
  return drawn + drawLine(told, { x: at, y, letters, fill: COLOURS['ink-soft'] })
}

/** A subject as a letter in a shape: colour is never the only sign. */
export function drawMark(about: Subject, x: number, y: number, size: number): string {
  const place = `transform="translate(${round(x)} ${round(y)}) scale(${round(size / 20)})"`
  return `<use xlink:href="#${about}" ${place}/>`
}

/** The shapes that `drawMark` refers to. */
export function drawShapes(subjects: readonly Subject[]): string {
  const shapes = subjects.map((about) => {
    const { letter, path, base } = MARKS[about]
    const size = about === 'task' ? 10 : 11.5
    return `<g id="${about}"><path d="${path}" fill="${TINTS[about].mark}"/><text x="10" y="${base}" font-size="${size}" font-weight="700" text-anchor="middle" fill="${COLOURS['mark-ink']}">${letter}</text></g>`
  })
  return `<defs>${shapes.join('')}</defs>`
}
