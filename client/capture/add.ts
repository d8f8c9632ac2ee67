import type { Point, Subject } from '../../shared/board/model.ts'
import { addNotes } from '../../shared/board/notes.ts'
import type { Outcome } from '../../shared/board/outcome.ts'
import { readLines } from '../../shared/import/lines.ts'
import type { Session } from '../sync/session.ts'

/** What stands in the capture line besides the text. */
export interface Circumstances {
  readonly room: string
  readonly about: Subject | null
}

/**
 * The notes that a pasted text would make: one a line. None when it is a single line, or when one
 * of them is too long for a note: then it is to be seen and shortened, not left out.
 */
export function notesInPaste(text: string): readonly string[] {
  if (!text.trim().includes('\n')) return []
  const read = readLines(text.replaceAll('\r\n', '\n'))
  if (!read.ok || read.problems.some(({ kind }) => kind === 'too-long')) return []
  return read.notes.map((note) => note.text)
}

/**
 * Writes notes onto the board in one act.
 *
 * @returns the ids of the new notes, or why there are none.
 */
export function capture(
  session: Session,
  texts: readonly string[],
  { room, about }: Circumstances,
  places: readonly Point[],
): Outcome<readonly string[]> {
  const by = session.store.get().about.authors === 'shown' ? session.device : null
  const notes = texts.map((text, index) => ({
    id: session.newId(),
    text,
    at: places[index] ?? ([0, 0] as const),
    room,
    about,
    team: '',
    by,
  }))
  const outcome = addNotes(session.board, notes, session.now())
  return outcome.ok ? { ok: true, value: notes.map(({ id }) => id) } : outcome
}
