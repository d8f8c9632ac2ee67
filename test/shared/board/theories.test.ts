import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { theoriesInOrder } from '../../../shared/board/groups.ts'
import type { Theory } from '../../../shared/board/model.ts'
import { writeText } from '../../../shared/board/texts.ts'
import {
  addLink,
  addTheory,
  deleteTheory,
  removeLink,
  setEvidence,
  setTheory,
} from '../../../shared/board/theories.ts'
import { boardWith, emptyBoard, putPattern, read, send } from './small-board.ts'

function theory(board: BoardDoc, id = 't'): Theory {
  return read(board).theories.get(id) as Theory
}

function withTheory(...notes: string[]): BoardDoc {
  const board = boardWith(...notes)
  addTheory(board, { id: 't', lead: 'When', from: null })
  return board
}

test('a new theory is whole, empty and behind the others', () => {
  const board = withTheory()
  addTheory(board, { id: 'u', lead: 'If', from: { recordId: 'r', theoryId: 'old' } })
  expect(theoriesInOrder(read(board)).map(({ id }) => id)).toEqual(['t', 'u'])
  expect(theory(board, 'u')).toMatchObject({
    lead: 'If',
    action: '',
    links: [],
    level: 'school',
    strand: null,
    status: 'new',
    from: { recordId: 'r', theoryId: 'old' },
    evidence: {},
    protocol: { commencing: '', intermediate: '', accomplished: '', expert: '' },
  })
})

test('two people begin the same clause at once, and both are read', () => {
  const here = withTheory()
  const there = emptyBoard()
  send(here, there)
  writeText(here, { of: 'clause', id: 't', clause: 'action' }, 'teachers wait')
  writeText(there, { of: 'clause', id: 't', clause: 'action' }, 'adults ask')
  send(here, there)
  send(there, here)
  expect(theory(here).action).toContain('teachers wait')
  expect(theory(here).action).toContain('adults ask')
  expect(theory(there)).toEqual(theory(here))
})

test('links are added, written in and taken out in their order', () => {
  const board = withTheory()
  addLink(board, 't')
  addLink(board, 't')
  writeText(board, { of: 'link', id: 't', index: 0 }, 'others refer to it')
  writeText(board, { of: 'link', id: 't', index: 1 }, 'talk gets longer')
  expect(removeLink(board, 't', 0).ok).toBe(true)
  expect(theory(board).links).toEqual(['talk gets longer'])
  expect(removeLink(board, 't', 1)).toEqual({ ok: false, why: 'gone' })
  expect(addLink(board, 'gone')).toEqual({ ok: false, why: 'gone' })
})

test('links that a foreign writer left out or wrote plainly can be added to', () => {
  const board = withTheory()
  ;(board.roots.theories.get('t') as Y.Map<unknown>).set('links', ['plain'])
  expect(theory(board).links).toEqual(['plain'])
  addLink(board, 't')
  expect(theory(board).links.at(-1)).toBe('')
})

test('evidence is laid, turned and taken away', () => {
  const board = withTheory('n')
  putPattern(board, 'p', ['n'])
  expect(setEvidence(board, 't', 'p', 'supports').ok).toBe(true)
  expect(setEvidence(board, 't', 'n', 'challenges').ok).toBe(true)
  expect(setEvidence(board, 't', 'p', 'supports')).toEqual({ ok: false, why: 'same' })
  expect(theory(board).evidence).toEqual({ p: 'supports', n: 'challenges' })
  setEvidence(board, 't', 'p', 'challenges')
  setEvidence(board, 't', 'n', null)
  expect(theory(board).evidence).toEqual({ p: 'challenges' })
  expect(setEvidence(board, 't', 'gone', 'supports')).toEqual({ ok: false, why: 'gone' })
  expect(setEvidence(board, 'gone', 'p', 'supports')).toEqual({ ok: false, why: 'gone' })
})

test('evidence that is gone can still be taken away', () => {
  const board = withTheory('n')
  setEvidence(board, 't', 'n', 'supports')
  board.roots.notes.delete('n')
  expect(setEvidence(board, 't', 'n', null).ok).toBe(true)
  expect(theory(board).evidence).toEqual({})
})

test('fields are set, and a theory is deleted with its evidence left as it is', () => {
  const board = withTheory('n')
  putPattern(board, 'p', ['n'])
  setEvidence(board, 't', 'p', 'supports')
  setTheory(board, 't', 'status', 'revised')
  setTheory(board, 't', 'strand', 'Framing higher order questions')
  expect(theory(board)).toMatchObject({
    status: 'revised',
    strand: 'Framing higher order questions',
  })
  expect(deleteTheory(board, 't').ok).toBe(true)
  expect(deleteTheory(board, 't')).toEqual({ ok: false, why: 'gone' })
  expect(setTheory(board, 't', 'status', 'kept')).toEqual({ ok: false, why: 'gone' })
  expect(read(board).patterns.has('p')).toBe(true)
  expect(read(board).notes.get('n')).toBeDefined()
})
