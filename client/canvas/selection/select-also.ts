import type { Groups } from '../../../shared/board/groups.ts'
import type { Board, Note, Subject } from '../../../shared/board/model.ts'

/** What more could be selected, by what is selected: each with its notes. */
export type Also =
  | { readonly by: 'pattern'; readonly pattern: string }
  | { readonly by: 'room'; readonly room: string }
  | { readonly by: 'about'; readonly about: Subject }
  | { readonly by: 'free' }

/** So many rooms are offered: with more of them selected, rooms are not what is meant. */
const ROOMS = 4

/** The ways in which a selection could grow. */
export function waysToGrow(
  board: Pick<Board, 'notes' | 'patterns'>,
  selected: Iterable<string>,
): readonly Also[] {
  const patterns = new Set<string>()
  const rooms = new Set<string>()
  const abouts = new Set<Subject>()
  let free = false
  for (const id of selected) {
    const note = board.notes.get(id)
    if (board.patterns.has(id)) patterns.add(id)
    if (note === undefined) continue
    const homes = Object.keys(note.in).filter((home) => board.patterns.has(home))
    for (const home of homes) patterns.add(home)
    if (homes.length === 0) free = true
    if (note.room !== '') rooms.add(note.room)
    if (note.about !== null) abouts.add(note.about)
  }
  return [
    ...(patterns.size === 1
      ? [...patterns].map((pattern) => ({ by: 'pattern', pattern }) as const)
      : []),
    ...(rooms.size <= ROOMS
      ? [...rooms].sort().map((room) => ({ by: 'room', room }) as const)
      : []),
    ...[...abouts].map((about) => ({ by: 'about', about }) as const),
    ...(free ? [{ by: 'free' } as const] : []),
  ]
}

/** The selection with all notes on the paper that belong to it in this way. */
export function selectedAlso(
  also: Also,
  board: Pick<Board, 'notes'>,
  groups: Groups,
  selected: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...selected, ...notesFor(also, board, groups).map(({ id }) => id)])
}

function notesFor(also: Also, { notes }: Pick<Board, 'notes'>, groups: Groups): readonly Note[] {
  switch (also.by) {
    case 'pattern':
      return groups.byPattern.get(also.pattern) ?? []
    case 'free':
      return groups.free
    case 'room':
      return [...notes.values()].filter(({ room, parked }) => !parked && room === also.room)
    case 'about':
      return [...notes.values()].filter(({ about, parked }) => !parked && about === also.about)
  }
}
