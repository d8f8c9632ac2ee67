import { coveredBy, type Viewport } from '../camera/camera.ts'
import type { Box } from '../layout/geometry.ts'
import type { Tag } from './plan.ts'

// Sizes in pixels of the screen; the style sheet takes the places from here (trail-layer.tsx).

const HEIGHT = { fine: 32, coarse: 44 } as const
const GAP = 6
const EDGE = 16
/** With room beside the paper a tag has words, else its number alone. */
const WIDE = 212
const NARROW = 60
const WIDE_FROM = 900
/** A next step stands a little to the right, under its theory. */
const INDENT = 16
/** Beneath the tags stand what the lines say, how many more there are, and the buttons. */
const FOOT = 96

/** Where the tags of a trail stand at the right edge of the paper. */
export interface TagColumn {
  readonly placed: readonly { readonly tag: Tag; readonly box: Box }[]
  /** How many more there are than have room. */
  readonly hidden: number
  /** Whether they have words. */
  readonly wide: boolean
  readonly box: Box
}

/**
 * Places tags under each other in the middle of the right edge. Where they have no room, the next
 * steps give way first, then the last theories.
 */
export function tagColumn(
  tags: readonly Tag[],
  viewport: Viewport,
  pointer: 'fine' | 'coarse',
): TagColumn {
  const { top, bottom } = coveredBy(viewport)
  const h = HEIGHT[pointer]
  const room = Math.max(h, viewport.height - top - bottom - FOOT)
  const most = Math.max(1, Math.floor((room + GAP) / (h + GAP)))
  const theories = tags.filter((tag) => tag.of === 'theory')
  const shown = tags.length <= most ? tags : theories.slice(0, most)
  const wide = viewport.width >= WIDE_FROM
  const w = wide ? WIDE : NARROW
  const high = shown.length * (h + GAP) - GAP
  const x = viewport.width - EDGE - w
  const y = top + Math.max(0, (room - high) / 2)
  return {
    placed: shown.map((tag, index) => {
      const indent = tag.of === 'next' ? INDENT : 0
      const box = { x: x + indent, y: y + index * (h + GAP), w: w - indent, h }
      return { tag, box }
    }),
    hidden: tags.length - shown.length,
    wide,
    box: { x, y, w, h: high },
  }
}
