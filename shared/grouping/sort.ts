import { agreementOf } from './agreement.ts'
import { joinUp } from './joining.ts'
import { type Knowledge, likenessOf } from './likeness.ts'
import { inOrder, type Observed } from './observed.ts'

/** Sorts every note into one of `count` groups: the notes' ids, group by group. */
export function sortInto(
  notes: readonly Observed[],
  count: number,
  knowledge: Knowledge,
): readonly (readonly string[])[] {
  const ordered = inOrder(notes)
  const groups = joinUp(agreementOf(likenessOf(ordered, knowledge), count), count)
  return [...Map.groupBy(ordered.keys(), (at) => groups[at]).values()].map((members) =>
    members.flatMap((at) => ordered[at]?.id ?? []),
  )
}
