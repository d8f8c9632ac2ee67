import type * as Y from 'yjs'
import { rankAfter } from '../rank.ts'
import { act, type BoardDoc, type Entry, entryOf } from './doc.ts'
import { mergedIn, mergedInto, standsFor } from './merged.ts'
import { membersOf } from './moves.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { viewOf } from './patterns.ts'
import { findText } from './text-places.ts'

/**
 * Makes two patterns one: the notes of `from` follow those of `into`, in their order, and what
 * rests on `from` rests on `into`, theories and votes alike. `into` keeps what is said of it; what
 * it doesn't say yet (its statement, how widespread, about whom) is taken from the other. Where both
 * have a statement, the one of `from` stays with the pattern as what was formerly said. The notes
 * are not written in: who takes one out of `from` at the same time takes it out of `into`.
 */
export function mergePatterns(board: BoardDoc, from: string, into: string): Outcome {
  return act(board, () => {
    const merged = mergedIn(board.roots.patterns)
    // Somebody may have merged them meanwhile.
    const target = standsFor(merged, into)
    if (from === target) return refused({ why: 'same' })
    const [leaving, staying] = [
      entryOf(board, 'patterns', from),
      entryOf(board, 'patterns', target),
    ]
    if (leaving === null || staying === null || merged.has(from)) return refused({ why: 'gone' })
    // In different views they hold the same notes for different reasons.
    if (viewOf(leaving) !== viewOf(staying)) return refused({ why: 'gone' })
    takeOver(board, from, target)
    takeFields(leaving, staying)
    leaving.set('into', target)
    leaving.set('behind', rankAfter(membersOf(board, target).map(({ rank }) => rank)))
    return done()
  })
}

/** Words are taken to where there are none. */
function takeOver(board: BoardDoc, from: string, into: string): void {
  const [said, open] = [from, into].map((id) =>
    findText(board, { of: 'statement', id }, 'to-write'),
  )
  if (said == null || open == null || said.toString().trim() === '') return
  if (open.toString().trim() !== '') return
  open.delete(0, open.length)
  open.insert(0, said.toString())
  settle(board, from, said.toString())
}

/** From here on these words of a merged pattern are not shown as what was formerly said. */
function settle(board: BoardDoc, id: string, words: string): void {
  entryOf(board, 'patterns', id)?.set('settled', words)
}

/** What the target leaves open it takes from the source. */
function takeFields(source: Entry, target: Entry): void {
  for (const field of ['qualifier', 'about'] as const) {
    const held = source.get(field)
    if ((target.get(field) ?? null) === null && typeof held === 'string') target.set(field, held)
  }
}

/** Makes what was formerly said of a pattern its statement; the present one is former then. */
export function sayFormer(board: BoardDoc, id: string, former: string): Outcome {
  return act(board, () => {
    const [now, then] = [id, former].map((one) =>
      findText(board, { of: 'statement', id: one }, 'to-write'),
    )
    if (now == null || then == null) return refused({ why: 'gone' })
    const [present, words] = [now.toString(), then.toString()]
    if (words.trim() === '') return refused({ why: 'same' })
    write(now, words)
    write(then, present)
    entryOf(board, 'patterns', former)?.delete('settled')
    return done()
  })
}

/** Lets go of what was formerly said of a pattern, also where it was said of several. */
export function dropFormer(board: BoardDoc, id: string, former: string): Outcome {
  return act(board, () => {
    const words = statementOf(board, former)
    const said = mergedInto(mergedIn(board.roots.patterns), id).filter(
      (name) => statementOf(board, name).trim() === words.trim(),
    )
    for (const name of said) settle(board, name, statementOf(board, name))
    return said.length > 0 ? done() : refused({ why: 'gone' })
  })
}

function statementOf(board: BoardDoc, id: string): string {
  return findText(board, { of: 'statement', id }, 'to-read')?.toString() ?? ''
}

function write(text: Y.Text, words: string): void {
  text.delete(0, text.length)
  text.insert(0, words)
}
