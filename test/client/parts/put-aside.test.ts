import { beforeEach, expect, test } from 'vitest'
import {
  forgetUnwritten,
  keepPutAside,
  putAside,
  putAsideByEsc,
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

test('W8 an Esc that ends the writing puts nothing aside that is not pointed at', () => {
  const asked = ['taste i like']
  expect(putAsideByEsc(asked, { endsWriting: true, isPointedAt: false })).toEqual([])
  expect(putAsideByEsc(asked, { endsWriting: true, isPointedAt: true })).toEqual(asked)
  expect(putAsideByEsc(asked, { endsWriting: false, isPointedAt: false })).toEqual(asked)
})
