import { addTo, dot, type Row, unit } from './linear.ts'

const ROUNDS = 16
/** Keeps axes with little likeness in them from turning over and over. */
const CALM = 0.3

/** Places for notes, so that like ones lie in the same direction: the strongest axes of likeness. */
export function spreadOut(like: readonly Row[], axes: number): readonly Row[] {
  const count = like.length
  let found = Array.from({ length: Math.min(axes, count) }, (_, axis) =>
    unit(Float64Array.from({ length: count }, (_, at) => Math.sin((at + 1) * (axis + 1) * 1.37))),
  )
  for (let round = 0; round < ROUNDS; round++)
    found = apart(found.map((axis) => turned(axis, like)))
  const strength = found.map((axis) => Math.sqrt(Math.max(0, dot(axis, turned(axis, like)) - CALM)))
  return like.map((_, at) =>
    unit(Float64Array.from(found, (axis, which) => (axis[at] ?? 0) * (strength[which] ?? 0))),
  )
}

function turned(axis: Row, like: readonly Row[]): Row {
  const next = new Float64Array(axis.length)
  for (const [at, row] of like.entries()) next[at] = dot(row, axis) + CALM * (axis[at] ?? 0)
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
