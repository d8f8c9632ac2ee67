import { QUALIFIERS, type Qualifier } from '../../../shared/board/model.ts'
import type { Box } from '../layout/geometry.ts'
import type { Look, Tint } from './look.ts'
import { type Context, type Frame, fillBox } from './paint-notes.ts'
import { linesOf, measuringFont, wordsOf } from './words.ts'

/** A sheet as it is seen from afar: what it says, how widespread, how much stands behind it. */
export interface Face {
  readonly box: Box
  readonly statement: string
  readonly qualifier: Qualifier | null
  readonly outliers: boolean
  /** How many notes, in words of the room. */
  readonly count: string
  /** The tints of its first notes. */
  readonly tints: readonly Tint[]
  /** The largest size (board units) in which the statement fits. */
  readonly fits: number
}

/** A statement is at most as large as this on the screen, and at least so large as to be read. */
const LARGEST = 20
const LEAST = 10
const BOLD = 700
const LINE = 1.22

/** Paints a sheet's paper and, as far as there is room to read it, its face. */
export function paintSheet(context: Context, face: Face, look: Look, frame: Frame): void {
  paintPaper(context, face, look, frame)
  const { x, y, w, h } = face.box
  const { scale, ratio } = frame
  const size = Math.max(LEAST * ratio, Math.min(LARGEST * ratio, face.fits * scale))
  const rim = Math.min(0.7 * size, 0.08 * w * scale)
  const left = (x - frame.x) * scale + rim
  const bottom = (y + h - frame.y) * scale - rim / 2
  const width = w * scale - 2 * rim
  let top = (y - frame.y) * scale + rim
  const rows = Math.floor((bottom - top) / (LINE * size))
  // A few letters of a statement tell nothing.
  if (rows < 1 || width < 4 * size) return

  const words = wordsOf(face.statement, (word) => {
    context.font = measuringFont(look.font, BOLD)
    return context.measureText(word).width
  })
  context.font = `${BOLD} ${size}px ${look.font}`
  context.fillStyle = look.ink
  context.textBaseline = 'middle'
  for (const line of linesOf(words, size, width, rows)) {
    context.fillText(line, left, top + (LINE * size) / 2, width)
    top += LINE * size
  }
  const small = 0.87 * size
  if (bottom - top < LINE * small) return
  paintFacts(context, face, look, { left, middle: top + (LINE * small) / 2, small, width })
  top += LINE * small + 0.35 * size
  paintSquares(context, face, look, { left, top, width, bottom, size })
}

function paintPaper(context: Context, { box, outliers }: Face, look: Look, frame: Frame): void {
  const thin = Math.max(1, Math.round(frame.ratio))
  context.fillStyle = look.line
  if (!outliers) fillBox(context, box, frame, -thin)
  context.fillStyle = look.sheet
  fillBox(context, box, frame, 0)
  if (!outliers) return
  context.strokeStyle = look.lineStrong
  context.lineWidth = frame.ratio
  strokeBox(context, box, frame, 0)
  strokeBox(context, box, frame, 3 * frame.ratio)
}

/** Draws around a box, so many pixels away from it. */
export function strokeBox(context: Context, { x, y, w, h }: Box, frame: Frame, off: number): void {
  const { scale } = frame
  context.strokeRect(
    (x - frame.x) * scale - off,
    (y - frame.y) * scale - off,
    w * scale + 2 * off,
    h * scale + 2 * off,
  )
}

interface Line {
  readonly left: number
  readonly middle: number
  readonly small: number
  readonly width: number
}

function paintFacts(context: Context, face: Face, look: Look, line: Line): void {
  const { middle, small, width } = line
  let { left } = line
  if (face.qualifier !== null) {
    const filled = QUALIFIERS.indexOf(face.qualifier) + 1
    const radius = 0.28 * small
    context.fillStyle = look.accent
    context.strokeStyle = look.accent
    context.lineWidth = Math.max(1, 0.1 * small)
    for (let pip = 0; pip < QUALIFIERS.length; pip++) {
      context.beginPath()
      context.arc(left + radius, middle, radius, 0, 2 * Math.PI)
      context.stroke()
      if (pip < filled) context.fill()
      left += 0.84 * small
    }
    left += 0.3 * small
  }
  const room = line.left + width - left
  if (room < 2 * small) return
  context.font = `400 ${small}px ${look.font}`
  context.fillStyle = look.soft
  if (context.measureText(face.count).width <= room) context.fillText(face.count, left, middle)
}

interface Field {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly bottom: number
  readonly size: number
}

/** The first notes as squares of their tints, in rows. */
function paintSquares(
  context: Context,
  { tints }: Face,
  { notes }: Look,
  { left, top, width, bottom, size }: Field,
): void {
  const [w, h, gap] = [0.85 * size, 0.65 * size, 0.2 * size]
  const perRow = Math.max(1, Math.floor((width + gap) / (w + gap)))
  const thin = Math.max(1, 0.06 * size)
  for (const [index, tint] of tints.entries()) {
    const x = Math.round(left + (index % perRow) * (w + gap))
    const y = Math.round(top + Math.floor(index / perRow) * (h + gap))
    if (y + h > bottom) return
    context.fillStyle = notes[tint].edge
    context.fillRect(x, y, w, h)
    context.fillStyle = notes[tint].fill
    context.fillRect(x + thin, y + thin, w - 2 * thin, h - 2 * thin)
  }
}
