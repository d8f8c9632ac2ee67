import type { Box } from '../layout/geometry.ts'
import type { Look, Tint } from './look.ts'
import { TINTS } from './look.ts'

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** A part of the paper and how it is scaled: board units to pixels of the picture. */
export interface Frame {
  readonly x: number
  readonly y: number
  /** Pixels of the picture for a board unit. */
  readonly scale: number
  /** Pixels of the picture for a pixel of the screen. */
  readonly ratio: number
}

/** A note as a block: where, and about how many letters stand on it. */
export interface Block {
  readonly box: Box
  readonly tint: Tint
  readonly letters: number
}

/** How small a block has edges, lines for its text, and a shape for what it is about (pixels). */
const EDGED = 5
const LINED = 46
const SHAPED = 30
/** A note's type in board units: a line's height, a letter's width, the rim, the head. */
const LINE = 19
const LETTER = 7.1
const RIM = 11
const HEAD = 30

/** Paints notes as tinted blocks: everything of one colour together, which is what keeps it quick. */
export function paintNotes(
  context: Context,
  blocks: readonly Block[],
  look: Look,
  frame: Frame,
): void {
  const byTint = new Map<Tint, Block[]>(TINTS.map((tint) => [tint, []]))
  for (const block of blocks) byTint.get(block.tint)?.push(block)
  const wide = (200 * frame.scale) / frame.ratio
  for (const [tint, same] of byTint) {
    const { fill, edge, mark } = look.notes[tint]
    const rim =
      wide < EDGED ? 0 : Math.max(1, Math.round(Math.min(1, frame.scale * 2) * frame.ratio))
    if (rim > 0) {
      context.fillStyle = edge
      for (const { box } of same) fillBox(context, box, frame, 0)
    }
    context.fillStyle = fill
    for (const { box } of same) fillBox(context, box, frame, rim)
    if (wide >= SHAPED && tint !== 'plain') {
      context.fillStyle = mark
      for (const { box } of same) fillShape(context, tint, box, frame)
    }
  }
  if (wide >= LINED) greek(context, blocks, look, frame)
}

/** Whole pixels need no smoothing, and are filled several times as fast. */
export function fillBox(context: Context, { x, y, w, h }: Box, frame: Frame, rim: number): void {
  const left = Math.round((x - frame.x) * frame.scale)
  const top = Math.round((y - frame.y) * frame.scale)
  const right = Math.round((x + w - frame.x) * frame.scale)
  const bottom = Math.round((y + h - frame.y) * frame.scale)
  context.fillRect(
    left + rim,
    top + rim,
    Math.max(1, right - left - 2 * rim),
    Math.max(1, bottom - top - 2 * rim),
  )
}

/** Square, circle, triangle: what a note is about is never told by its colour alone. */
function fillShape(context: Context, tint: Tint, { x, y }: Box, { scale, ...frame }: Frame): void {
  const size = 18 * scale
  const left = (x + RIM - frame.x) * scale
  const top = (y + RIM - 2 - frame.y) * scale
  if (tint === 'teacher') {
    context.fillRect(left, top, size, size)
    return
  }
  context.beginPath()
  if (tint === 'student') {
    context.arc(left + size / 2, top + size / 2, size / 2, 0, 2 * Math.PI)
  } else {
    context.moveTo(left + size / 2, top)
    context.lineTo(left + size, top + size)
    context.lineTo(left, top + size)
  }
  context.fill()
}

/** Where text can't be read, its lines are still seen: so long, and so many. */
function greek(context: Context, blocks: readonly Block[], { soft }: Look, frame: Frame): void {
  const { scale } = frame
  context.globalAlpha *= 0.45
  context.fillStyle = soft
  const high = Math.max(1, Math.round(5 * scale))
  for (const { box, letters } of blocks) {
    const room = box.w - 2 * RIM
    const perLine = Math.max(1, Math.floor(room / LETTER))
    const head = box.h - Math.ceil(letters / perLine) * LINE > HEAD ? HEAD : RIM
    let left = letters
    for (let y = head + 7; left > 0 && y < box.h - 6; y += LINE) {
      // Lines end at words: none is quite full.
      const full = left > perLine ? perLine - 3 + (left % 3) : left
      context.fillRect(
        Math.round((box.x + RIM - frame.x) * scale),
        Math.round((box.y + y - frame.y) * scale),
        Math.round(Math.min(room, full * LETTER) * scale),
        high,
      )
      left -= perLine - 1
    }
  }
  context.globalAlpha /= 0.45
}
