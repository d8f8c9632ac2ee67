import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { act, type BoardDoc, entryOf, newEntry } from './doc.ts'
import type { Check, Point, Subject } from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** A note before it stands on the board. */
export interface NewNote {
  readonly id: string
  readonly text: string
  readonly at: Point
  readonly room: string
  readonly about: Subject | null
  readonly team: string
  /** The writer's device, or null to stay anonymous. */
  readonly by: string | null
}

/** Puts one note on the paper. Text is trimmed; an empty one is refused. */
export function addNote(board: BoardDoc, note: NewNote, now: number): Outcome {
  return addNotes(board, [note], now)
}

/**
 * Puts several notes on the paper in one act: all of them, or none and why. A note whose id is
 * there already stays as it is: who publishes twice must not undo what others wrote since.
 */
export function addNotes(board: BoardDoc, notes: readonly NewNote[], now: number): Outcome {
  const fresh = notes.filter(({ id }) => !board.roots.notes.has(id))
  if (fresh.length === 0 && notes.length > 0) return refused({ why: 'same' })
  const ready = fresh.map((note) => ({ ...note, text: note.text.trim() }))
  if (ready.length === 0 || ready.some(({ text }) => text === '')) return refused({ why: 'empty' })
  if (ready.some(({ text }) => text.length > LIMITS.noteLength)) {
    return refused({ why: 'too-long', limit: LIMITS.noteLength })
  }
  if (board.roots.notes.size + ready.length > LIMITS.notesPerBoard) {
    return refused({ why: 'too-many', limit: LIMITS.notesPerBoard })
  }
  act(board, () => {
    for (const note of ready) {
      board.roots.notes.set(
        note.id,
        newEntry({
          text: new Y.Text(note.text),
          at: [...note.at],
          room: note.room,
          about: note.about,
          team: note.team,
          by: note.by ?? undefined,
          made: now,
          in: new Y.Map(),
          parked: false,
          checked: null,
        }),
      )
    }
  })
  return done()
}

/** What can be set on a note besides its text and place. */
export interface NoteFields {
  readonly room: string
  readonly about: Subject | null
  readonly team: string
  readonly checked: Check | null
  readonly parked: boolean
}

/** Sets one field of a note. Parking keeps its patterns, so that unparking brings it back there. */
export function setNote<Field extends keyof NoteFields>(
  board: BoardDoc,
  id: string,
  field: Field,
  value: NoteFields[Field],
): Outcome {
  return setNotes(board, [id], field, value)
}

/** Sets one field of several notes, in one act. Those that are gone are passed over. */
export function setNotes<Field extends keyof NoteFields>(
  board: BoardDoc,
  ids: readonly string[],
  field: Field,
  value: NoteFields[Field],
): Outcome {
  return act(board, () => {
    const notes = ids.flatMap((id) => entryOf(board, 'notes', id) ?? [])
    for (const note of notes) note.set(field, value)
    return notes.length > 0 ? done() : refused({ why: 'gone' })
  })
}

/** Moves notes on the paper, in one act: each to its own place. */
export function placeNotes(board: BoardDoc, places: ReadonlyMap<string, Point>): Outcome {
  return act(board, () => {
    let moved = false
    for (const [id, at] of places) {
      const note = entryOf(board, 'notes', id)
      if (note === null) continue
      note.set('at', [...at])
      moved = true
    }
    return moved ? done() : refused({ why: 'gone' })
  })
}

/** Takes notes off the board for good. */
export function deleteNotes(board: BoardDoc, ids: readonly string[]): Outcome {
  return act(board, () => {
    const there = ids.filter((id) => board.roots.notes.has(id))
    for (const id of there) board.roots.notes.delete(id)
    return there.length > 0 ? done() : refused({ why: 'gone' })
  })
}
