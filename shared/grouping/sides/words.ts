import { type Row, unit } from '../linear.ts'
import type { ReadNote } from '../observed.ts'
import { stemCounts } from './rooms.ts'

/** What stands in quotation marks says less of what happened. */
export const QUOTED = 0.7

/** The words that notes share, by stem: rare ones count for more (TF-IDF). */
export function wordsSide(notes: readonly ReadNote[]): readonly Row[] {
  const { count, weight } = stemCounts(notes)
  const shared = [...count].filter(([, many]) => many > 1).map(([stem]) => stem)
  const places = new Map(shared.map((stem, at) => [stem, at]))
  return notes.map(({ stems }) => {
    const times = new Map<string, number>()
    for (const { stem, quoted } of stems) {
      times.set(stem, (times.get(stem) ?? 0) + (quoted ? QUOTED : 1))
    }
    const row = new Float64Array(shared.length)
    for (const [stem, often] of times) {
      const at = places.get(stem)
      if (at === undefined) continue
      const rare = Math.log(notes.length / (count.get(stem) ?? 1))
      row[at] = (1 + Math.log(often)) * rare * weight(stem)
    }
    return unit(row)
  })
}
