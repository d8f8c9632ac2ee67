import { type Groups, patternsOf } from '../../../shared/board/groups.ts'
import { spared } from '../../store/held.ts'
import type { Session } from '../../sync/session.ts'

/** What a cut does. */
export interface Cut {
  /** What is taken along: what nobody else is busy with. */
  readonly along: readonly string[]
  /** Which notes are taken along with each pattern. */
  readonly groups: Groups
  /** What is to leave the board; of it stays, for now, what somebody is busy with. */
  readonly away: readonly string[]
}

/**
 * What cutting these notes and patterns does. A pattern takes its notes along, as pasting brings
 * them back; a note that lies on another pattern as well stays on that one, and so does everything
 * that is not taken along.
 */
export function cutOf(
  { store, people }: Pick<Session, 'store' | 'people'>,
  ids: readonly string[],
): Cut {
  const board = store.get()
  const groups = store.groups()
  const notesOf = (id: string) => groups.byPattern.get(id) ?? []
  const all = ids.flatMap((id) => [id, ...notesOf(id).map((note) => note.id)])
  const free = new Set(spared(all, people.get()).free)
  const going = new Set(ids.filter((id) => free.has(id)))
  const byPattern = new Map(
    [...groups.byPattern].map(([id, notes]) => [id, notes.filter((note) => free.has(note.id))]),
  )
  const emptied = [...going].flatMap((id) =>
    notesOf(id).filter((note) => patternsOf(board, note).every((home) => going.has(home.id))),
  )
  return {
    along: [...going],
    groups: { ...groups, byPattern },
    away: [...new Set([...ids, ...emptied.map((note) => note.id)])],
  }
}
