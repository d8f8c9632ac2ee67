import type { ReadNote } from './observed.ts'

const WORDS = 3

/** The words that stand in a group's notes and seldom in the others: at most three, as people wrote them. */
export function wordsOfGroup(
  members: ReadonlySet<number>,
  notes: readonly ReadNote[],
): readonly string[] {
  const inside = new Map<string, { notes: number; quoted: number; forms: Map<string, number> }>()
  const all = new Map<string, number>()
  for (const [at, { stems }] of notes.entries()) {
    const seen = new Set<string>()
    for (const { stem, word, quoted } of stems) {
      const isNew = !seen.has(stem)
      seen.add(stem)
      if (isNew) all.set(stem, (all.get(stem) ?? 0) + 1)
      if (!members.has(at)) continue
      const known = inside.get(stem) ?? { notes: 0, quoted: 0, forms: new Map() }
      if (isNew) known.notes++
      if (isNew && quoted) known.quoted++
      known.forms.set(word, (known.forms.get(word) ?? 0) + 1)
      inside.set(stem, known)
    }
  }
  const rest = notes.length - members.size
  return [...inside]
    .filter(([, known]) => known.notes > 1)
    .map(([stem, { notes: count, quoted, forms }]) => {
      const here = count / members.size
      const there = ((all.get(stem) ?? 0) - count + 0.5) / (rest + 1)
      return { stem, forms, telling: (count - quoted / 2) * Math.max(0, Math.log(here / there)) }
    })
    .filter(({ telling }) => telling > 0)
    .toSorted((a, b) => b.telling - a.telling || (a.stem < b.stem ? -1 : 1))
    .slice(0, WORDS)
    .map(({ forms, stem }) => commonest(forms) ?? stem)
}

function commonest(forms: ReadonlyMap<string, number>): string | undefined {
  return [...forms].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}
