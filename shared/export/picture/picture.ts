import { SUBJECTS } from '../../board/model.ts'
import { WORDS, type Words } from '../words.ts'
import { around, below, inColumns, openedOut, type Places } from './arrange.ts'
import { type Card, cardOf, type OpenSheet, openSheet } from './cards.ts'
import { cleanText, escapeXml } from './clean.ts'
import { COLOURS, FONT_FAMILY, FONTS, type Letters, MARGIN, NOTE } from './looks.ts'
import { drawCard, drawMark, drawShapes, drawSheet } from './pieces.ts'
import type { PictureSource } from './source.ts'
import { drawLine, drawText, round } from './text.ts'
import { countLines, type Measure, wrap } from './wrap.ts'

/** A picture as a file, and how large it is in CSS pixels. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A part of the font: a data URI of a woff2, and the characters it is for. */
export interface FontPart {
  readonly uri: string
  /** As in CSS `unicode-range`. */
  readonly range: string
}

export interface PictureWishes {
  /** Where things lie on the board; null arranges them in columns, in their order. */
  readonly places: Places | null
  readonly measure: Measure
  /** The font to carry along. A picture within a page can't load one from elsewhere. */
  readonly fonts: readonly FontPart[]
}

/**
 * A board or record as one SVG that stands alone: title, sheets with all their notes, free notes.
 * Text stays text. The same source and wishes give the same bytes.
 */
export function drawPicture(source: PictureSource, wishes: PictureWishes): Picture {
  const { measure } = wishes
  const words = WORDS[source.language]
  const sheets = source.sheets.map((sheet) => openSheet(sheet, words.unnamed, measure))
  const cards = source.notes.map((note) => cardOf(note, NOTE.width, measure))
  const places = arrange(sheets, cards, wishes.places)
  const paper = around(places)
  const width = Math.ceil(Math.max(LEAST_WIDTH, paper.w) + 2 * MARGIN)
  const head = drawHead(source, width, words, measure)
  const height = Math.ceil(head.h + paper.h + MARGIN)
  const parts = [
    ...sheets.map((open) => {
      const box = places.get(open.sheet.id)
      return box === undefined ? '' : drawSheet(open, box, words, measure)
    }),
    ...cards.map((card) => {
      const box = places.get(card.note.id)
      return box === undefined ? '' : drawCard(card, box)
    }),
  ]
  const shift = `translate(${round(MARGIN - paper.x)} ${round(head.h - paper.y)})`
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${source.language}" font-family="${escapeXml(FONTS)}" fill="${COLOURS.ink}" xml:space="preserve">`,
    `<title>${escapeXml(cleanText(source.title))}</title>`,
    fontFaces(wishes.fonts),
    drawShapes(SUBJECTS),
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    head.svg,
    `<g transform="${shift}">`,
    ...parts.filter((part) => part !== ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
  return { svg, width, height }
}

/** A title and the legend have room beside each other. */
const LEAST_WIDTH = 760

function arrange(
  sheets: readonly OpenSheet[],
  cards: readonly Card[],
  before: Places | null,
): Places {
  const large = sheets.map(({ sheet, w, h }) => ({ id: sheet.id, w, h }))
  const small = cards.map(({ note, w, h }) => ({ id: note.id, w, h }))
  return before === null ? below(inColumns(large), small) : openedOut([...large, ...small], before)
}

function fontFaces(fonts: readonly FontPart[]): string {
  const faces = fonts.map(
    ({ uri, range }) =>
      `@font-face{font-family:'${FONT_FAMILY}';font-weight:200 800;src:url(${uri}) format('woff2');unicode-range:${range}}`,
  )
  return faces.length === 0 ? '' : `<style>${faces.join('')}</style>`
}

/** A wide picture is seen from farther away: its title grows with it, within bounds. */
function headSize(width: number): number {
  return Math.min(3, Math.max(1, width / 1_400))
}

/** The title, what stands under it, and what the marks mean. */
function drawHead(
  { title, beneath }: PictureSource,
  width: number,
  words: Words,
  measure: Measure,
): { readonly svg: string; readonly h: number } {
  const size = headSize(width)
  const large: Letters = { size: round(30 * size), line: round(37 * size), bold: true }
  const small: Letters = { size: round(16 * size), line: round(24 * size), bold: false }
  const across = width - 2 * MARGIN
  const lines = wrap(title, large, across, measure)
  let y = MARGIN
  let svg = drawText(lines, { x: MARGIN, y, w: across, letters: large })
  y += countLines(lines) * large.line + 4 * size
  const soft = COLOURS['ink-soft']
  const legend = legendWidth(words, small, measure)
  const told = wrap(beneath, small, Math.max(200, across - legend - 24), measure)
  svg += drawText(told, { x: MARGIN, y, w: across, letters: small, fill: soft })
  // The marks stand at the right of the line; they are no words of the round's.
  let x = width - MARGIN - legend
  for (const about of SUBJECTS) {
    svg += drawMark(about, x, y + small.line / 2 - small.size * 0.6, small.size * 1.2)
    x += small.size * 1.6
    svg += drawLine(words.subjects[about], { x, y, letters: small, fill: soft })
    x += measure(words.subjects[about], small) + small.size * 1.4
  }
  y += Math.max(1, countLines(told)) * small.line
  return { svg, h: y + 28 * size }
}

function legendWidth(words: Words, letters: Letters, measure: Measure): number {
  const texts = SUBJECTS.map((about) => measure(words.subjects[about], letters))
  const between = letters.size * (1.6 * SUBJECTS.length + 1.4 * (SUBJECTS.length - 1))
  return texts.reduce((sum, one) => sum + one, between)
}
