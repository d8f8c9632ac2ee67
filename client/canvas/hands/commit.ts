import { addCopies, copyOf } from '../../../shared/board/copies.ts'
import { act } from '../../../shared/board/doc.ts'
import type { Point } from '../../../shared/board/model.ts'
import { layDown } from '../../../shared/board/moves.ts'
import { addNote } from '../../../shared/board/notes.ts'
import { done, type Outcome } from '../../../shared/board/outcome.ts'
import { sheetWidth } from '../../../shared/paper.ts'
import { makePattern, merge, moveInto } from '../../parts/note-acts.ts'
import { tellRefusal } from '../../parts/refusal.ts'
import type { Session } from '../../sync/session.ts'
import type { Dragging } from '../gestures/dragging.ts'
import type { Drop, Held } from '../gestures/drop.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { formation } from '../placing/formation.ts'
import { roomNear } from '../placing/room-near.ts'
import { homeOf } from '../selection/home.ts'

// What a hand on the canvas writes into the board: each function is one act, one undo step.

/** Lets go of what is held: `by` is how far it was carried, in board units. */
export function letGo(session: Session, model: CanvasModel, gesture: Dragging, by: Point): void {
  const held = stillThere(session, gesture.held)
  if (held.notes.length + held.patterns.length === 0) return
  const carried = new Map<string, Point>()
  for (const [id, { x, y }] of model.lifted.get()) carried.set(id, [x + by[0], y + by[1]])
  const places = formation(held, carried)
  const drop = model.drop.get()
  if (drop.does === 'lay-under') {
    const things = [...held.patterns, ...held.notes.map(({ id }) => id)]
    // The panel has brought it along: where it is not shown, nothing is let go over it.
    void import('../../parts/lay-evidence.ts').then(({ layUnder }) =>
      layUnder(session, drop, things),
    )
    return
  }
  tellRefusal(
    gesture.copies
      ? letGoCopies(session, model, held, drop, places)
      : put(session, model, held, drop, places),
  )
}

/** What of it nobody took off the board while it was in the hand. */
function stillThere({ store }: Session, { grip, notes, patterns }: Held): Held {
  const board = store.get()
  return {
    grip,
    notes: notes.filter(({ id }) => board.notes.has(id)),
    patterns: patterns.filter((id) => board.patterns.has(id)),
  }
}

function put(
  session: Session,
  model: CanvasModel,
  held: Held,
  drop: Drop,
  places: ReadonlyMap<string, Point>,
): Outcome {
  switch (drop.does) {
    case 'nothing':
    case 'lay-under':
      return done()
    case 'place':
    case 'free':
      return layDown(session.board, {
        // What somebody put on a sheet while it was in the hand comes out of that again.
        notes: held.notes.flatMap(({ id, from }) =>
          laid({ id, from: from ?? homeOf(session.store, id) }, places),
        ),
        patterns: held.patterns.flatMap((id) => laid({ id }, places)),
      })
    case 'join':
      unfold(model, drop.pattern)
      moveInto(session, held.notes, drop.pattern, drop.before)
      return done()
    case 'merge':
      merge(session, held.patterns[0] ?? '', drop.into)
      return done()
    case 'group': {
      const target = model.layout.boxOf(drop.with)
      const at: Point = target === undefined ? [0, 0] : [target.x, target.y]
      makePattern(session, [{ id: drop.with, from: null }, ...held.notes], at, 'whole')
      return done()
    }
  }
}

function laid<T extends { readonly id: string }>(thing: T, places: ReadonlyMap<string, Point>) {
  const at = places.get(thing.id)
  return at === undefined ? [] : [{ ...thing, at }]
}

/** Lets go of copies: what was in the hand stays where it was. */
function letGoCopies(
  session: Session,
  model: CanvasModel,
  { grip, notes, patterns }: Held,
  drop: Drop,
  places: ReadonlyMap<string, Point>,
): Outcome {
  const { board, store, newId, now } = session
  return act(board, () => {
    const things = [...notes.map(({ id }) => id), ...patterns]
    const copied = copyOf(store.get(), store.groups(), things, (id) => places.get(id) ?? null)
    const made = addCopies(board, copied, newId, now(), store.frame.get())
    if (!made.ok) return made
    const copies = made.value.notes.map((id) => ({ id, from: null }))
    if (drop.does !== 'join' && drop.does !== 'group') return done()
    return put(session, model, { grip, notes: copies, patterns: [] }, drop, places)
  })
}

/** An empty sheet near the middle of what is seen. */
export function layEmptyPattern(session: Session, model: CanvasModel): void {
  const [x, y] = model.middle()
  const [w, h] = [sheetWidth(0), 160]
  const wished = { x: x - w / 2, y: y - h / 2, w, h }
  makePattern(session, [], roomNear(wished, model.space.isFree))
}

/**
 * Puts a note on the paper at a place, with what the round says of its writer.
 *
 * @returns its id, or why there is none.
 */
export function writeNote(session: Session, text: string, at: Point): Outcome<string> {
  const { authors } = session.store.get().about
  const by = authors === 'shown' ? session.device : null
  const note = { id: session.newId(), text, at, room: '', about: null, team: '', by }
  const outcome = addNote(session.board, note, session.now())
  return outcome.ok ? { ok: true, value: note.id } : outcome
}

/** What was dropped into a sheet must be seen there. */
function unfold(model: CanvasModel, pattern: string): void {
  model.unfolded.set(new Set(model.unfolded.get()).add(pattern))
}
