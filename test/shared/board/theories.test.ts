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
  linkNames,
  moveLink,
  removeLink,
  setEvidence,
  setLooked,
  setTheory,
} from '../../../shared/board/theories.ts'
import { boardWith, emptyBoard, linkPlace, putPattern, read, send } from './small-board.ts'

function nameAt(board: BoardDoc, index: number): string {
  return linkNames(board, 't')[index] ?? ''
}

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
  writeText(board, linkPlace(board, 't', 0), 'others refer to it')
  writeText(board, linkPlace(board, 't', 1), 'talk gets longer')
  expect(removeLink(board, 't', nameAt(board, 0)).ok).toBe(true)
  expect(theory(board).links).toEqual(['talk gets longer'])
  expect(removeLink(board, 't', nameAt(board, 1))).toEqual({ ok: false, why: 'gone' })
  expect(addLink(board, 'gone')).toEqual({ ok: false, why: 'gone' })
})

test('links that a foreign writer left out or wrote plainly can be added to', () => {
  const board = withTheory()
  ;(board.roots.theories.get('t') as Y.Map<unknown>).set('links', ['plain'])
  expect(theory(board).links).toEqual(['plain'])
  addLink(board, 't')
  expect(theory(board).links.at(-1)).toBe('')
})

/** A theory with these "and then"s. */
function withLinks(...texts: string[]): BoardDoc {
  const board = withTheory()
  for (const [index, text] of texts.entries()) {
    addLink(board, 't')
    writeText(board, linkPlace(board, 't', index), text)
  }
  return board
}

test('links are moved among each other, and what comes after is behind them', () => {
  const board = withLinks('a', 'b', 'c')
  expect(moveLink(board, 't', nameAt(board, 2), -2).ok).toBe(true)
  expect(theory(board).links).toEqual(['c', 'a', 'b'])
  expect(moveLink(board, 't', nameAt(board, 0), 1).ok).toBe(true)
  expect(theory(board).links).toEqual(['a', 'c', 'b'])
  addLink(board, 't')
  expect(theory(board).links).toEqual(['a', 'c', 'b', ''])
  expect(removeLink(board, 't', nameAt(board, 1)).ok).toBe(true)
  expect(theory(board).links).toEqual(['a', 'b', ''])
  expect(moveLink(board, 't', nameAt(board, 0), 0)).toEqual({ ok: false, why: 'same' })
  expect(moveLink(board, 't', nameAt(board, 2), 1)).toEqual({ ok: false, why: 'same' })
  expect(moveLink(board, 't', nameAt(board, 3), -3)).toEqual({ ok: false, why: 'gone' })
})

test('[T4] what somebody types in a link stays, while others move and take away links around it', () => {
  const here = withLinks('first', 'second', 'third')
  const there = emptyBoard()
  send(here, there)
  const name = linkNames(there, 't')[2] ?? ''
  moveLink(here, 't', nameAt(here, 2), -2)
  removeLink(here, 't', nameAt(here, 1))
  writeText(there, { of: 'link', id: 't', link: name }, 'third, and more')
  send(here, there)
  send(there, here)
  expect(theory(here).links).toEqual(['third, and more', 'second'])
  expect(theory(there)).toEqual(theory(here))
  writeText(there, { of: 'link', id: 't', link: name }, 'third, and much more')
  expect(theory(there).links[0]).toBe('third, and much more')
})

test('[T4] two who move links at once come to the same order, with every link in it', () => {
  const here = withLinks('a', 'b', 'c')
  const there = emptyBoard()
  send(here, there)
  moveLink(here, 't', nameAt(here, 0), 2)
  moveLink(there, 't', nameAt(there, 1), -1)
  send(here, there)
  send(there, here)
  expect(theory(here).links).toEqual(theory(there).links)
  expect([...theory(here).links].sort()).toEqual(['a', 'b', 'c'])
})

test('a link lands where it was sent among links that two people added at once', () => {
  const here = withLinks('a', 'b')
  moveLink(here, 't', nameAt(here, 1), -1)
  const there = emptyBoard()
  send(here, there)
  for (const [board, text] of [
    [here, 'c'],
    [there, 'd'],
  ] as const) {
    addLink(board, 't')
    writeText(board, linkPlace(board, 't', 2), text)
  }
  send(there, here)
  const [, , third = '', last = ''] = theory(here).links
  expect(theory(here).links).toEqual(['b', 'a', third, last])
  moveLink(here, 't', nameAt(here, 1), 1)
  expect(theory(here).links).toEqual(['b', third, 'a', last])
  moveLink(here, 't', nameAt(here, 0), 2)
  expect(theory(here).links).toEqual([third, 'a', 'b', last])
  send(here, there)
  expect(theory(there).links).toEqual(theory(here).links)
})

test('a link is taken away and moved by its name, wherever others have moved it meanwhile', () => {
  const here = withLinks('a', 'b', 'c')
  const shown = linkNames(here, 't')
  moveLink(here, 't', shown[2] ?? '', -2)
  removeLink(here, 't', shown[0] ?? '')
  expect(theory(here).links).toEqual(['c', 'b'])
  moveLink(here, 't', shown[1] ?? '', -1)
  expect(theory(here).links).toEqual(['b', 'c'])
  expect(removeLink(here, 't', '')).toEqual({ ok: false, why: 'gone' })
})

test('[T2] what a round saw of an earlier theory is kept, changed and taken back', () => {
  const board = withTheory()
  expect(theory(board).tested).toBeNull()
  for (const tested of ['unseen', 'challenges', null] as const) {
    setTheory(board, 't', 'tested', tested)
    expect(theory(board).tested).toBe(tested)
  }
  ;(board.roots.theories.get('t') as Y.Map<unknown>).set('tested', 'perhaps')
  expect(theory(board).tested).toBeNull()
})

test('[T1] that people looked at a question is kept with the theory, also where an older one had no place for it', () => {
  const board = withTheory()
  expect(setLooked(board, 't', 'control', true).ok).toBe(true)
  expect(setLooked(board, 't', 'control', true)).toEqual({ ok: false, why: 'same' })
  expect(theory(board).looked).toEqual({ control: true })
  const entry = board.roots.theories.get('t') as Y.Map<unknown>
  for (const older of [undefined, 'yes', { control: 1 }]) {
    if (older === undefined) entry.delete('looked')
    else entry.set('looked', older)
    expect(theory(board).looked).toEqual({})
  }
  expect(setLooked(board, 't', 'open', true).ok).toBe(true)
  expect(theory(board).looked).toEqual({ open: true })
  setLooked(board, 't', 'open', false)
  expect(theory(board).looked).toEqual({})
  expect(setLooked(board, 'gone', 'open', true)).toEqual({ ok: false, why: 'gone' })
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
