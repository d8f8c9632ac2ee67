import * as Y from 'yjs'
import { ranksAfter } from '../rank.ts'
import { act, type BoardDoc, type Entry, entryOf, mapIn } from './doc.ts'
import { membersOf } from './moves.ts'
import { done, type Outcome, refused } from './outcome.ts'

/**
 * Makes two patterns one: the notes of `from` follow those of `into`, in their order, and what
 * rested on `from` rests on `into`, theories and votes alike. `into` keeps what is said of it; what
 * it doesn't say yet (its statement, how widespread, about whom) is taken from the other.
 */
export function mergePatterns(board: BoardDoc, from: string, into: string): Outcome {
  if (from === into) return refused({ why: 'same' })
  return act(board, () => {
    const source = entryOf(board, 'patterns', from)
    const target = entryOf(board, 'patterns', into)
    if (source === null || target === null) return refused({ why: 'gone' })
    moveNotes(board, from, into)
    takeOver(source, target)
    moveEvidence(board, from, into)
    moveVotes(board, from, into)
    board.roots.patterns.delete(from)
    return done()
  })
}

function moveNotes(board: BoardDoc, from: string, into: string): void {
  const there = membersOf(board, into)
  const known = new Set(there.map(({ id }) => id))
  const coming = membersOf(board, from)
  const fresh = coming.filter(({ id }) => !known.has(id))
  const ranks = ranksAfter(
    there.map(({ rank }) => rank),
    fresh.length,
  )
  for (const { note } of coming) mapIn(note, 'in').delete(from)
  for (const [index, { note }] of fresh.entries()) mapIn(note, 'in').set(into, ranks[index])
}

/** What the target leaves open it takes from the source. */
function takeOver(source: Entry, target: Entry): void {
  const said = textOf(source)
  if (textOf(target).trim() === '' && said.trim() !== '') {
    const statement = target.get('statement')
    if (statement instanceof Y.Text) {
      statement.delete(0, statement.length)
      statement.insert(0, said)
    } else target.set('statement', new Y.Text(said))
  }
  for (const field of ['qualifier', 'about', 'frame'] as const) {
    const held = source.get(field)
    if ((target.get(field) ?? null) === null && typeof held === 'string') target.set(field, held)
  }
}

function textOf(pattern: Entry): string {
  const held = pattern.get('statement')
  return held instanceof Y.Text || typeof held === 'string' ? held.toString() : ''
}

/** Where both are evidence of one theory, what was said of the target stays. */
function moveEvidence(board: BoardDoc, from: string, into: string): void {
  for (const theory of board.roots.theories.values()) {
    const evidence = theory instanceof Y.Map ? theory.get('evidence') : null
    if (!(evidence instanceof Y.Map) || !evidence.has(from)) continue
    if (!evidence.has(into)) evidence.set(into, evidence.get(from))
    evidence.delete(from)
  }
}

/** Everybody's votes come along: on a pattern that is gone they would be spent for nothing. */
function moveVotes(board: BoardDoc, from: string, into: string): void {
  for (const cast of board.roots.votes.values()) {
    const count = cast instanceof Y.Map ? cast.get(from) : null
    if (!(cast instanceof Y.Map) || typeof count !== 'number') continue
    const there = cast.get(into)
    cast.set(into, count + (typeof there === 'number' ? there : 0))
    cast.delete(from)
  }
}
