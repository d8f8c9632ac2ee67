import { meanOf, type Row, unit } from '../linear.ts'
import type { ReadNote } from '../observed.ts'

/** How a note is told: questions, speech, turns, times and counts, each against what is usual here. */
export function marksSide(notes: readonly ReadNote[]): readonly Row[] {
  const rows = notes.map(({ marks, tokens }) => {
    const quoted = tokens.filter((token) => token.quoted).length
    const often = (times: number): number => Math.log1p(times)
    return Float64Array.of(
      often(marks.asked),
      often(marks.quotes),
      often(marks.durations) + often(marks.clock),
      often(marks.shares),
      often(marks.turns),
      tokens.length === 0 ? 0 : quoted / tokens.length,
      often(marks.counts),
      often(tokens.length),
    )
  })
  const mean = meanOf(rows)
  const spread = meanOf(rows.map((row) => row.map((value, at) => (value - (mean[at] ?? 0)) ** 2)))
  return rows.map((row) =>
    unit(
      row.map((value, at) => {
        const width = Math.sqrt(spread[at] ?? 0)
        return width < 1e-9 ? 0 : (value - (mean[at] ?? 0)) / width
      }),
    ),
  )
}
