import { sortInto } from '../../../shared/grouping/sort.ts'
import { suggestGroups } from '../../../shared/grouping/suggest.ts'
import { plainWays } from './baseline.ts'
import { adjustedRand, pairPrecision } from './measures.ts'
import { readRound, shippedVectors } from './round.ts'

/** npm run bench:grouping -- ROUND.csv ROUND.gold.json: one line of JSON (docs/grouping.md). */
export function run([csv, gold]: readonly string[]): void {
  if (csv === undefined || gold === undefined) {
    process.stderr.write('npm run bench:grouping -- ROUND.csv ROUND.gold.json\n')
    process.exitCode = 1
    return
  }
  process.stdout.write(`${JSON.stringify(figuresOf(csv, gold))}\n`)
}

/** How well a round is sorted and what is suggested for it, beside how people sorted it. */
export function figuresOf(csv: string, goldFile: string) {
  const { notes, gold, patterns, language } = readRound(csv, goldFile)
  // What a person waits for who asks for the first time: nothing is warm yet, and the table is read.
  const began = performance.now()
  const knowledge = { vectors: shippedVectors(), language }
  const suggested = suggestGroups(notes, knowledge).map(({ notes: ids }) => ids.map(Number))
  const ms = performance.now() - began

  const once = notes.flatMap(({ id }) => {
    const [only, ...others] = gold[Number(id)] ?? []
    return only === undefined || others.length > 0 ? [] : [[id, only] as const]
  })
  const known = once.map(([, pattern]) => pattern)

  const groupOf = new Map(
    sortInto(notes, patterns, knowledge).flatMap((ids, group) => ids.map((id) => [id, group])),
  )
  const ours = once.map(([id]) => groupOf.get(id) ?? -1)

  const place = new Map(notes.map(({ id }, at) => [id, at]))
  const plain = plainWays(
    notes.map(({ text }) => text),
    patterns,
  ).map((groups) => {
    const theirs = once.map(([id]) => groups[place.get(id) ?? -1] ?? -1)
    return adjustedRand(theirs, known)
  })

  const inOne = suggested.reduce((sum, { length }) => sum + length, 0)
  return {
    n: notes.length,
    k: patterns,
    ari: rounded(adjustedRand(ours, known)),
    coverage: rounded(inOne / notes.length),
    pairPrecision: rounded(pairPrecision(suggested, gold)),
    chance: rounded(pairPrecision([notes.map(({ id }) => Number(id))], gold)),
    ms: Math.round(ms),
    baseline: rounded(plain.reduce((sum, ari) => sum + ari, 0) / plain.length),
    suggestions: suggested.length,
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
