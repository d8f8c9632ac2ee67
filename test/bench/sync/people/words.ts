import { readFileSync } from 'node:fs'
import { readObservations } from '../../../../shared/import/read.ts'

const ROUNDS = ['fenwater-lane-primary', 'kurrabilla-secondary']

/** What people wrote in the two rounds of test/golden: the n-th of their notes, over and over. */
export function words(index: number): string {
  return texts[index % texts.length] as string
}

const texts = ROUNDS.flatMap((slug) => {
  const csv = new URL(`../../../golden/rounds/${slug}.csv`, import.meta.url)
  const read = readObservations(readFileSync(csv, 'utf8'))
  if (!read.ok) throw new Error(`${slug}: ${read.why}`)
  return read.notes.map(({ text }) => text)
})
