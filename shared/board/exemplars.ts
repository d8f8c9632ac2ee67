import * as Y from 'yjs'
import { act, type BoardDoc, entryOf, mapIn } from './doc.ts'
import { namesOf } from './merged.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** So many notes tell a pattern to somebody who was not there. A guide, not a limit. */
export const EXEMPLARS = { least: 2, most: 4 } as const

/** Marks a note of a pattern as one of the few that stand for it, or takes the mark away. */
export function markExemplar(
  board: BoardDoc,
  patternId: string,
  noteId: string,
  isOne: boolean,
): Outcome {
  const pattern = entryOf(board, 'patterns', patternId)
  if (pattern === null || entryOf(board, 'notes', noteId) === null) return refused({ why: 'gone' })
  return act(board, () => {
    // A mark that it has from a pattern merged into it counts as its own.
    const marks = namesOf(board, patternId).flatMap((name) => {
      const held = entryOf(board, 'patterns', name)?.get('exemplars')
      return held instanceof Y.Map && held.get(noteId) === true ? [held] : []
    })
    if (marks.length > 0 === isOne) return refused({ why: 'same' })
    if (isOne) mapIn(pattern, 'exemplars').set(noteId, true)
    for (const mark of isOne ? [] : marks) mark.delete(noteId)
    return done()
  })
}
