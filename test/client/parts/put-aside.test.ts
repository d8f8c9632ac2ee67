import { beforeEach, expect, test } from 'vitest'
import {
  forgetUnwritten,
  keepPutAside,
  putAside,
  putAsideByKey,
  putAsideOf,
  UNWRITTEN,
} from '../../../client/parts/put-aside.ts'
import { asPageOf } from '../sync/browser.ts'

beforeEach(() => void asPageOf('http://localhost/'))

test('W8 what was put aside goes with the note that came of it, and stays there', () => {
  putAside('b', UNWRITTEN.inLine, ['taste i like'])
  keepPutAside('b', UNWRITTEN.inLine, ['n1'])
  forgetUnwritten('b', 'n1')
  expect(putAsideOf('b', 'n1')).toEqual(['taste i like'])
  expect(putAsideOf('b', UNWRITTEN.inLine)).toEqual([])
})

test('W8 a note that came to nothing leaves nothing to the next, nor one to another beside it', () => {
  putAside('b', UNWRITTEN.onPaper, ['taste i like'])
  keepPutAside('b', UNWRITTEN.inLine, ['n1'])
  expect(putAsideOf('b', 'n1')).toEqual([])
  forgetUnwritten('b', UNWRITTEN.onPaper)
  keepPutAside('b', UNWRITTEN.onPaper, ['n2'])
  expect(putAsideOf('b', 'n2')).toEqual([])
})

const PRESSED = { key: 'Escape', altKey: false, ctrlKey: false, metaKey: false, isComposing: false }

test('W8 an Esc that ends the writing puts nothing aside that is not pointed at', () => {
  const asked = ['taste i like']
  const byEsc = (where: { endsWriting: boolean; isPointedAt: boolean }) =>
    putAsideByKey(asked, PRESSED, where)
  expect(byEsc({ endsWriting: true, isPointedAt: false })).toEqual([])
  expect(byEsc({ endsWriting: true, isPointedAt: true })).toEqual(asked)
  expect(byEsc({ endsWriting: false, isPointedAt: false })).toEqual(asked)
})

test('W8 Alt+Enter puts aside what is asked in every field, and no other Enter does', () => {
  const asked = ['taste i like']
  const enter = { ...PRESSED, key: 'Enter' }
  for (const endsWriting of [true, false]) {
    const where = { endsWriting, isPointedAt: false }
    expect(putAsideByKey(asked, { ...enter, altKey: true }, where)).toEqual(asked)
    expect(putAsideByKey(asked, enter, where)).toEqual([])
    expect(putAsideByKey(asked, { ...enter, ctrlKey: true }, where)).toEqual([])
    expect(putAsideByKey(asked, { ...enter, altKey: true, isComposing: true }, where)).toEqual([])
  }
})
