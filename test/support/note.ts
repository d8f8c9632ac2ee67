import type { NewNote } from '../../shared/board/notes.ts'

let made = 0

/** A note to put on the board, with a text of its own. */
export function aNote(text: string): NewNote {
  made++
  return {
    id: `note${String(made).padStart(8, '0')}`,
    text,
    at: [10 * made, 20],
    room: 'A',
    about: 'student',
    team: 'Red',
    by: null,
  }
}
