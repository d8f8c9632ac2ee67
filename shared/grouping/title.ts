import type { ReadNote } from './observed.ts'

const WORDS = 3
const NOWHERE = { notes: 0, quoted: 0 } as const

/**
 * The words that stand in a group's notes and seldom in the others: at most three, as people wrote
 * them. Where its notes share none, a word each of those in its middle, which come first.
 */
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
  const telling = (stem: string): number => {
    const { notes: count, quoted } = inside.get(stem) ?? NOWHERE
    const here = count / members.size
    const there = ((all.get(stem) ?? 0) - count + 0.5) / (rest + 1)
    return (count - quoted / 2) * Math.max(0, Math.log(here / there))
  }
  const shared = [...inside]
    .filter(([stem, known]) => known.notes > 1 && telling(stem) > 0)
    .map(([stem]) => stem)
    .toSorted((a, b) => telling(b) - telling(a) || (a < b ? -1 : 1))
  const stems = shared.length > 0 ? shared : ofTheMiddle(members, notes, telling)
  return stems.slice(0, WORDS).map((stem) => commonest(inside.get(stem)?.forms) ?? stem)
}

/** The most telling word of each note, of those in the middle first. */
function ofTheMiddle(
  members: ReadonlySet<number>,
  notes: readonly ReadNote[],
  telling: (stem: string) => number,
): readonly string[] {
  const found = [...members].flatMap((at) => {
    const stems = (notes[at]?.stems ?? []).map(({ stem }) => stem)
    return stems.toSorted((a, b) => telling(b) - telling(a))[0] ?? []
  })
  return [...new Set(found)]
}

function commonest(forms: ReadonlyMap<string, number> = new Map()): string | undefined {
  return [...forms].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}
