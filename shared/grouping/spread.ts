import type { Likeness } from './likeness.ts'
import { addTo, dot, type Row, unit } from './linear.ts'

const ROUNDS = 16
/** Keeps axes with little likeness in them from turning over and over. */
const CALM = 0.3

/** Places for notes, so that like ones lie in the same direction: the strongest axes of likeness. */
export function spreadOut(likeness: Likeness, axes: number): readonly Row[] {
  const count = likeness.lines.length
  let found = Array.from({ length: Math.min(axes, count) }, (_, axis) =>
    unit(Float64Array.from({ length: count }, (_, at) => Math.sin((at + 1) * (axis + 1) * 1.37))),
  )
  for (let round = 0; round < ROUNDS; round++) found = apart(turned(found, likeness))
  const last = turned(found, likeness)
  const strength = found.map((axis, which) =>
    Math.sqrt(Math.max(0, dot(axis, last[which] ?? axis) - CALM)),
  )
  return likeness.lines.map((_, at) =>
    unit(Float64Array.from(found, (axis, which) => (axis[at] ?? 0) * (strength[which] ?? 0))),
  )
}

/**
 * The axes times how like each two notes are. By way of the columns: so the table of all pairs,
 * which grows with the square of the notes, is never made.
 */
function turned(axes: readonly Row[], { lines, columns }: Likeness): Row[] {
  const width = axes.length
  const sums = new Float64Array(columns * width)
  const mine = new Float64Array(width)
  for (const [at, { places, values }] of lines.entries()) {
    for (let axis = 0; axis < width; axis++) mine[axis] = axes[axis]?.[at] ?? 0
    for (let step = 0; step < places.length; step++) {
      const value = values[step] as number
      const from = (places[step] as number) * width
      for (let axis = 0; axis < width; axis++) {
        sums[from + axis] = (sums[from + axis] as number) + value * (mine[axis] as number)
      }
    }
  }
  const next = axes.map((axis) => axis.map((value) => CALM * value))
  for (const [at, { places, values }] of lines.entries()) {
    mine.fill(0)
    for (let step = 0; step < places.length; step++) {
      const value = values[step] as number
      const from = (places[step] as number) * width
      for (let axis = 0; axis < width; axis++) {
        mine[axis] = (mine[axis] as number) + value * (sums[from + axis] as number)
      }
    }
    for (const [which, axis] of next.entries()) axis[at] = (axis[at] ?? 0) + (mine[which] ?? 0)
  }
  return next
}

/** The axes at right angles to each other (Gram-Schmidt). */
function apart(axes: readonly Row[]): Row[] {
  const done: Row[] = []
  for (const axis of axes) {
    for (const known of done) addTo(axis, known, -dot(axis, known))
    done.push(unit(axis))
  }
  return done
}
