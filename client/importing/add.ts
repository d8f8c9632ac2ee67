import type { Point } from '../../shared/board/model.ts'
import { addNotes } from '../../shared/board/notes.ts'
import type { Outcome } from '../../shared/board/outcome.ts'
import type { Observation } from '../../shared/import/observations.ts'
import type { Session } from '../sync/session.ts'

/** Where new notes will lie, given by whoever knows the paper. */
export type PlacesFor = (texts: readonly string[]) => readonly Point[]

/** Puts observations on the board in one act, so that one undo takes them all back. */
export function addObservations(
  { board, newId, now }: Pick<Session, 'board' | 'newId' | 'now'>,
  observations: readonly Observation[],
  placesFor: PlacesFor,
): Outcome {
  const places = placesFor(observations.map(({ text }) => text))
  return addNotes(
    board,
    observations.map(({ text, room, team, about }, index) => ({
      id: newId(),
      text,
      room,
      team,
      about,
      at: places[index] ?? [0, 0],
      // The device that imports is not who saw it.
      by: null,
    })),
    now(),
  )
}
