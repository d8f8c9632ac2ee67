import type { BoardName } from './boards/board.ts'
import type { Stretch } from './browser/stretch.ts'
import type { LoadFigures } from './workloads/load.ts'

/** What was done, and in which view: `pan` at 100 %, `pan-whole` with everything in view. */
export const STRETCHES = [
  'idle',
  'drag',
  'pan',
  'zoom',
  'type',
  'marquee',
  'drag-all',
  'drag-whole',
  'pan-whole',
  'marquee-whole',
  'drag-all-whole',
  'people',
  'people-type',
  'people-whole',
  'people-writes',
  'people-writes-type',
  'people-writes-whole',
] as const
export type StretchName = (typeof STRETCHES)[number]

/** What one board showed with so many notes; what was not asked for, or failed, is missing. */
export interface Figures {
  readonly load?: LoadFigures
  readonly loadWhole?: LoadFigures
  readonly stretches: Readonly<Partial<Record<StretchName, Stretch>>>
}

/** By the number of notes, then by board: the medians of all rounds. */
export type Results = ReadonlyMap<number, Readonly<Partial<Record<BoardName, Figures>>>>
