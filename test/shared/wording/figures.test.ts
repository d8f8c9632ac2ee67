import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findHints } from '../../../shared/wording/of-language.ts'
import { measure, readLabelled } from '../../bench/wording/measure.ts'

test.each([
  ['en', 'en.tsv'],
  ['en', 'later-en.tsv'],
  ['sv', 'sv.tsv'],
  ['sv', 'later-sv.tsv'],
] as const)('W7 the help keeps to its figures on labelled notes (%s, %s)', (language, name) => {
  const file = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
  const { precision, recall } = measure(readLabelled(file), findHints(language))
  expect(precision).toBeGreaterThanOrEqual(0.92)
  expect(recall).toBeGreaterThanOrEqual(0.88)
})

test('a flagged note is found by any of its spans, and a fine one with a hint is a false alarm', () => {
  const notes = readLabelled(
    'label\tspan\tfamily\tnote\nflag\tx | bad\ttaste\tx bad\nflag\ty\tadvice\tbad y\nok\t\t\tbad\nok\t\t\tfine\n',
  )
  const find = (text: string) => {
    const at = text.indexOf('bad')
    return at < 0 ? [] : [{ family: 'taste' as const, start: at, end: at + 3 }]
  }
  expect(measure(notes, find)).toEqual({
    n: 4,
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
    perFamily: { advice: { n: 1, recall: 0 }, taste: { n: 1, recall: 1 } },
  })
})
