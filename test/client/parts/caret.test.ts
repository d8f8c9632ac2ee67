import { expect, it } from 'vitest'
import { carried } from '../../../client/parts/caret.ts'
import { difference } from '../../../shared/board/differences.ts'

it.each([
  ['behind the caret', 'one two|', 'one two|', 'one two three'],
  ['before the caret', 'one two|', 'zero one two|', 'zero one two'],
  ['around the caret', 'one tw|o', 'one 2|', 'one 2'],
  ['before a selection', 'a [bc] d', 'xx a [bc] d', 'xx a bc d'],
])('a change %s leaves it between the same words', (_where, before, after, text) => {
  const change = difference(plain(before), text)
  if (change === null) throw new Error('Nothing changed.')
  expect(carried(selection(before), change)).toEqual(selection(after))
})

function plain(marked: string): string {
  return marked.replace(/[[\]|]/g, '')
}

function selection(marked: string): { start: number; end: number } {
  if (marked.includes('|')) return { start: marked.indexOf('|'), end: marked.indexOf('|') }
  return { start: marked.indexOf('['), end: marked.indexOf(']') - 1 }
}
