import type { Stance } from '../../../shared/board/model.ts'
import type { Box } from '../layout/geometry.ts'
import type { Look } from './look.ts'
import { type Block, type Context, type Frame, paintNotes } from './paint-notes.ts'
import { type Face, paintSheet, strokeBox } from './paint-sheet.ts'

/** What a picture of the paper shows, in the order in which it lies there. */
export interface Contents {
  readonly notes: readonly Block[]
  /** In somebody's hand now: a pale print of them is left. */
  readonly prints: readonly Block[]
  readonly sheets: readonly (Face & { readonly isPrint: boolean })[]
  /** Unfolded sheets lie over the others, with their notes on them. */
  readonly upper: readonly { readonly face: Face; readonly cells: readonly Block[] }[]
  readonly found: readonly Box[]
  readonly selected: readonly Box[]
  readonly evidence: readonly { readonly box: Box; readonly stance: Stance }[]
}

/** How strong a print is beside what lies there itself: as in note-card.module.css. */
const PALE = 0.4

/** Paints a part of the paper. The context's own scale is one pixel of the picture. */
export function paint(context: Context, contents: Contents, look: Look, frame: Frame): void {
  paintNotes(context, contents.notes, look, frame)
  context.globalAlpha = PALE
  paintNotes(context, contents.prints, look, frame)
  context.globalAlpha = 1
  for (const face of contents.sheets) {
    context.globalAlpha = face.isPrint ? PALE : 1
    paintSheet(context, face, look, frame)
  }
  context.globalAlpha = 1
  for (const { face, cells } of contents.upper) {
    paintSheet(context, cells.length === 0 ? face : { ...face, tints: [] }, look, frame)
    paintNotes(context, cells, look, frame)
  }
  context.strokeStyle = look.found
  context.lineWidth = 3 * frame.ratio
  for (const box of contents.found) strokeBox(context, box, frame, 2 * frame.ratio)
  context.strokeStyle = look.accent
  context.lineWidth = 2 * frame.ratio
  for (const box of contents.selected) strokeBox(context, box, frame, frame.ratio)
  for (const { box, stance } of contents.evidence) {
    context.strokeStyle = look.stances[stance]
    context.lineWidth = 3 * frame.ratio
    context.setLineDash(stance === 'challenges' ? [6 * frame.ratio, 4 * frame.ratio] : [])
    strokeBox(context, box, frame, 3 * frame.ratio)
  }
  context.setLineDash([])
}
