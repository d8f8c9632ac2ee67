import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { rankAfter } from '../rank.ts'
import { act, type BoardDoc, entryOf, newEntry, ranksOf } from './doc.ts'
import type { Audience, Horizon } from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** Writes one thing to do next, behind the others. */
export function addNext(
  board: BoardDoc,
  next: {
    readonly id: string
    readonly action: string
    readonly horizon: Horizon
    readonly for: Audience
  },
): Outcome {
  const action = next.action.trim()
  if (action === '') return refused({ why: 'empty' })
  if (action.length > LIMITS.statementLength) {
    return refused({ why: 'too-long', limit: LIMITS.statementLength })
  }
  act(board, () => {
    board.roots.next.set(
      next.id,
      newEntry({
        action: new Y.Text(action),
        horizon: next.horizon,
        for: next.for,
        owner: '',
        check: null,
        theory: null,
        rank: rankAfter(ranksOf(board, 'next')),
      }),
    )
  })
  return done()
}

export interface NextFields {
  readonly horizon: Horizon
  readonly for: Audience
  /** A role, not a name. */
  readonly owner: string
  /** ISO date, or null. */
  readonly check: string | null
  readonly theory: string | null
  readonly rank: string
}

export function setNext<Field extends keyof NextFields>(
  board: BoardDoc,
  id: string,
  field: Field,
  value: NextFields[Field],
): Outcome {
  const next = entryOf(board, 'next', id)
  if (next === null) return refused({ why: 'gone' })
  act(board, () => next.set(field, value))
  return done()
}

export function deleteNext(board: BoardDoc, id: string): Outcome {
  if (!board.roots.next.has(id)) return refused({ why: 'gone' })
  act(board, () => board.roots.next.delete(id))
  return done()
}
