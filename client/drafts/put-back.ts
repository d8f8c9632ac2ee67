import { type LostWords, notesFor } from '../../shared/board/lost-words.ts'
import type { Point } from '../../shared/board/model.ts'
import { addNotes } from '../../shared/board/notes.ts'
import type { Outcome } from '../../shared/board/outcome.ts'
import type { Session } from '../sync/session.ts'

/** Where new notes will lie, given by whoever knows the paper. */
export type PlacesFor = (texts: readonly string[]) => readonly Point[]

/**
 * Puts words on the board that were not taken: each as a note of its own, also what was a statement
 * or a changed text, so that nothing that stands there now is written over. One act, one undo.
 *
 * @returns how many notes there are now, or why there are none.
 */
export function putBack(
  { board, newId, now }: Pick<Session, 'board' | 'newId' | 'now'>,
  words: readonly LostWords[],
  placesFor: PlacesFor,
): Outcome<number> {
  const notes = words.flatMap(({ text, room, about, team }) =>
    notesFor(text).map((part) => ({ text: part, room, about, team })),
  )
  const places = placesFor(notes.map(({ text }) => text))
  const outcome = addNotes(
    board,
    notes.map((note, index) => ({ ...note, id: newId(), at: places[index] ?? [0, 0], by: null })),
    now(),
  )
  return outcome.ok ? { ok: true, value: notes.length } : outcome
}
