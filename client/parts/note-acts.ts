import { addCopies, copyOf } from '../../shared/board/copies.ts'
import { act } from '../../shared/board/doc.ts'
import { patternsInOrder, patternsOf } from '../../shared/board/groups.ts'
import { mergePatterns } from '../../shared/board/merging.ts'
import type { Note, Point } from '../../shared/board/model.ts'
import { type Joining, joinAt } from '../../shared/board/moves.ts'
import { deleteNotes, setNotes } from '../../shared/board/notes.ts'
import { done, type Outcome } from '../../shared/board/outcome.ts'
import { addPattern, dissolvePattern } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'
import { patternName } from './pattern-name.ts'
import { protect, protectWhole } from './protect.ts'
import { tellRefusal } from './refusal.ts'
import { undoing } from './take-back.ts'

/** How far to the right of a note its copy is laid (board units): the paper makes room itself. */
const BESIDE = 216

// What can be done with notes and patterns from menus, keys and by hand alike: each is one act and
// one undo step, spares what others hold or write in, and says what became of it.

/** Takes notes off the board, and lets patterns go: their notes stay. */
export function remove(session: Session, ids: readonly string[]): void {
  protect(session, {
    ids,
    label: t('note-menu.delete'),
    act: (free) => {
      const { notes, patterns } = session.store.get()
      const [gone, loose] = [
        free.filter((id) => notes.has(id)),
        free.filter((id) => patterns.has(id)),
      ]
      const outcome = act(session.board, () => {
        for (const id of loose) dissolvePattern(session.board, id)
        return gone.length > 0 ? deleteNotes(session.board, gone) : done()
      })
      told(session, outcome, removedWords(gone.length, loose.length))
    },
  })
}

function removedWords(notes: number, patterns: number): string {
  if (notes === 0 && patterns === 1) return t('pattern-menu.dissolved')
  if (notes === 1 && patterns === 0) return t('note-menu.deleted')
  if (patterns === 0) return t('note-menu.deletedMany', { count: notes })
  return t('note-menu.deletedBoth', {
    notes: t('common.notes', { count: notes }),
    patterns: t('common.patterns', { count: patterns }),
  })
}

/** Keeps notes aside for the next level of work. */
export function park(session: Session, ids: readonly string[]): void {
  protect(session, {
    ids,
    label: t('note-menu.park'),
    act: (free) => {
      told(session, setNotes(session.board, free, 'parked', true), t('note-menu.parked'))
    },
  })
}

/**
 * Puts notes into a pattern, before one of its notes or behind all. A note that is only put in
 * there as well is taken from nobody.
 */
export function moveInto(
  session: Session,
  notes: readonly Joining[],
  pattern: string,
  before: string | null = null,
): void {
  const move = (ids: readonly string[]): void => {
    const free = notes.filter(({ id }) => ids.includes(id))
    tellRefusal(joinAt(session.board, free, pattern, before))
  }
  const ids = notes.map(({ id }) => id)
  if (notes.every(({ from }) => from === 'none')) move(ids)
  else protect(session, { ids, label: t('protect.move'), act: move })
}

/**
 * Makes a pattern of notes, at a place; answers with its id, or null when it was not made. With
 * `whole` it is not made while somebody is busy with one of them. Notes that are waited for come
 * into the same pattern, unless they were put elsewhere meanwhile.
 */
export function makePattern(
  session: Session,
  notes: readonly Joining[],
  at: Point,
  whole: 'whole' | 'in-part' = 'in-part',
  outliers = false,
): string | null {
  const { board, store, newId, now } = session
  const homes = new Map(notes.map(({ id }) => [id, homesOf(session, id)]))
  let made: string | null = null
  const make = (ids: readonly string[]): void => {
    const there = notes.filter(
      ({ id }) => ids.includes(id) && homesOf(session, id) === homes.get(id),
    )
    if (there.length < (whole === 'whole' ? notes.length : Math.min(notes.length, 1))) {
      const isGone = notes.some(({ id }) => homesOf(session, id) === null)
      tell(t(isGone ? 'refusal.gone' : 'protect.moved'))
      return
    }
    const stands = made ?? (outliers ? outliersOf(session) : null)
    if (stands !== null && board.roots.patterns.has(stands)) {
      tellRefusal(joinAt(board, there, stands, null))
      return
    }
    const id = newId()
    act(board, () => {
      const frame = store.frame.get()
      tellRefusal(addPattern(board, { id, at, notes: [], frame, outliers }, now()))
      if (there.length > 0) tellRefusal(joinAt(board, there, id, null))
    })
    made = id
  }
  const ids = notes.map(({ id }) => id)
  const guarded = { ids, label: t('canvas.group'), act: make }
  if (notes.every(({ from }) => from === 'none')) make(ids)
  else if (whole === 'whole') protectWhole(session, guarded)
  else protect(session, guarded)
  return made
}

/** Where a note is, in one word; null where it is no more. */
function homesOf({ store }: Session, id: string): string | null {
  const note = store.get().notes.get(id)
  if (note === undefined) return null
  return patternsOf(store.get(), note)
    .map((pattern) => pattern.id)
    .join(' ')
}

/** The sheet of the odd ones, if there is one. */
export function outliersOf({ store }: Session): string | null {
  return patternsInOrder(store.get()).find(({ outliers }) => outliers)?.id ?? null
}

/** Moves a note one place earlier (-1) or later (1) in its pattern. */
export function shift(session: Session, note: string, pattern: string, by: -1 | 1): void {
  const order = notesOf(session, pattern)
  const index = order.indexOf(note)
  if (index === -1 || order[index + by] === undefined) return
  const before = by === -1 ? order[index - 1] : order[index + 2]
  tellRefusal(joinAt(session.board, [{ id: note, from: pattern }], pattern, before ?? null))
}

/** Makes a copy of a note: behind it on a sheet, else beside it on the paper. */
export function duplicate(session: Session, note: Note, inPattern: string | null): void {
  const { board, store, newId, now } = session
  const beside: Point = [note.at[0] + BESIDE, note.at[1]]
  tellRefusal(
    act(board, () => {
      const made = addCopies(
        board,
        copyOf(store.get(), store.groups(), [note.id], () => beside),
        newId,
        now(),
        store.frame.get(),
      )
      const [copy] = made.ok ? made.value.notes : []
      if (!made.ok || copy === undefined || inPattern === null) return made
      const order = store.groups().byPattern.get(inPattern) ?? []
      const next = order[order.findIndex(({ id }) => id === note.id) + 1]
      return joinAt(board, [{ id: copy, from: null }], inPattern, next?.id ?? null)
    }),
  )
}

/** Makes one pattern of two. */
export function merge(session: Session, from: string, into: string): void {
  protectWhole(session, {
    // Its statement may be written in.
    ids: [into, from, ...notesOf(session, from)],
    label: t('pattern-menu.mergeNow'),
    act: () => {
      const target = session.store.get().patterns.get(into)
      const pattern = target === undefined ? '' : patternName(target)
      const outcome = mergePatterns(session.board, from, into)
      const former = session.store.get().patterns.get(into)?.formerly ?? []
      const isSaidBelow = former.length > (target?.formerly.length ?? 0)
      const words = isSaidBelow ? 'pattern-menu.mergedBoth' : 'pattern-menu.merged'
      told(session, outcome, t(words, { pattern }))
    },
  })
}

/** Lets a pattern go; its notes stay on the board. */
export function dissolve(session: Session, pattern: string): void {
  protectWhole(session, {
    ids: [pattern, ...notesOf(session, pattern)],
    label: t('pattern-menu.dissolve'),
    act: () => told(session, dissolvePattern(session.board, pattern), t('pattern-menu.dissolved')),
  })
}

function notesOf({ store }: Session, pattern: string): readonly string[] {
  return (
    store
      .groups()
      .byPattern.get(pattern)
      ?.map(({ id }) => id) ?? []
  )
}

/** Says what was done, with the way to undo it, or why it wasn't. */
export function told(session: Session, outcome: Outcome<unknown>, words: string): void {
  tellRefusal(outcome)
  if (outcome.ok) tell(words, 'plain', undoing(session))
}
