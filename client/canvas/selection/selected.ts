import { addCopies, copyOf } from '../../../shared/board/copies.ts'
import { act } from '../../../shared/board/doc.ts'
import { patternsOf } from '../../../shared/board/groups.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import type { Note, Point, Subject } from '../../../shared/board/model.ts'
import { joinAt, layDown } from '../../../shared/board/moves.ts'
import { placeNotes, setNotes } from '../../../shared/board/notes.ts'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import { t } from '../../messages/index.ts'
import { makePattern, moveInto, park, remove } from '../../parts/note-acts.ts'
import { protect } from '../../parts/protect.ts'
import { tellRefusal } from '../../parts/refusal.ts'
import { pushOff } from '../../parts/sheet-acts.ts'
import { undoing } from '../../parts/take-back.ts'
import type { Session } from '../../sync/session.ts'
import { tell } from '../../ui/notice.tsx'
import { groundOf } from '../hands/ground.ts'
import { AIR } from '../layout/dimensions.ts'
import { around, type Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { roomNear } from '../placing/room-near.ts'
import { tidied } from '../placing/tidy.ts'
import { homeOf } from './home.ts'

// What is done with all that is selected: each function is one act, one undo step.

/** What is selected, sorted. */
export function selectedThings(session: Session, model: CanvasModel) {
  const { notes, patterns } = session.store.get()
  const ids = [...model.selection.get()]
  return {
    notes: ids.flatMap((id) => notes.get(id) ?? []),
    patterns: ids.filter((id) => patterns.has(id)),
  }
}

/** Where a thing is seen to lie; a note that a sheet hides lies at the sheet. */
export function placeOf(session: Session, model: CanvasModel, id: string): Box | null {
  const home = homeOf(session.store, id)
  if (home === null) return model.layout.boxOf(id) ?? null
  const cell = groundOf(session, model)
    .cellsOf(home)
    .find(({ note }) => note === id)
  return cell?.box ?? model.layout.boxOf(home) ?? null
}

/**
 * Makes one pattern of all that is selected, where the first of it stands. With a pattern among it
 * the others come into that one.
 */
export function groupSelected(session: Session, model: CanvasModel): void {
  const { notes, patterns } = selectedThings(session, model)
  const [into, ...others] = patterns
  const ids = notes.map(({ id }) => id)
  if (into === undefined) {
    const first = ids[0] === undefined ? null : placeOf(session, model, ids[0])
    if (first === null) return
    const joining = ids.map((id) => ({ id, from: null }))
    const made = makePattern(session, joining, [first.x, first.y])
    if (made !== null) model.selection.set(new Set())
    return
  }
  protect(session, {
    ids: [...ids, ...others],
    label: t('canvas.group'),
    act: (free) => {
      act(session.board, () => {
        const joining = ids.filter((id) => free.includes(id)).map((id) => ({ id, from: null }))
        if (joining.length > 0) tellRefusal(joinAt(session.board, joining, into, null))
        for (const other of others.filter((id) => free.includes(id))) {
          tellRefusal(mergePatterns(session.board, other, into))
        }
      })
      model.selection.set(new Set([into]))
    },
  })
}

/** Frees the selected notes from all their patterns, beneath what they came out of. */
export function takeOutSelected(session: Session, model: CanvasModel): boolean {
  const board = session.store.get()
  const out = selectedThings(session, model).notes.filter((note) => homeOf(session.store, note.id))
  if (out.length === 0) return false
  const sheets = out.flatMap((note) => patternsOf(board, note).map(({ id }) => id))
  const bounds = around(sheets.flatMap((id) => model.layout.boxOf(id) ?? []))
  const from: Point = bounds === null ? model.middle() : [bounds.x, bounds.y + bounds.h + AIR]
  const places = gridFrom(model, out, from)
  const notes = out.flatMap((note, index) => {
    const at = places[index] ?? from
    return patternsOf(board, note).map((pattern) => ({ id: note.id, at, from: pattern.id }))
  })
  pushOff(session, notes)
  return true
}

/** Places for notes that have none yet: a grid in the nearest room from a point on. */
function gridFrom(model: CanvasModel, notes: readonly Note[], [x, y]: Point): readonly Point[] {
  const boxes = new Map<string, Box>()
  for (const [index, { id }] of notes.entries()) {
    boxes.set(id, { x: x + index * NOTE_WIDTH, y, w: NOTE_WIDTH, h: 120 })
  }
  const places = tidied(boxes, model.space.isFree)
  return notes.map(({ id }) => places.get(id) ?? [x, y])
}

/** Takes what is selected off the board: of a pattern the notes stay. False when nothing was. */
export function deleteSelected(session: Session, model: CanvasModel): boolean {
  const ids = [...model.selection.get()]
  if (ids.length > 0) remove(session, ids)
  return ids.length > 0
}

/** Puts the selected notes aside, for another day. */
export function parkSelected(session: Session, model: CanvasModel): void {
  const ids = selectedThings(session, model).notes.map(({ id }) => id)
  if (ids.length > 0) park(session, ids)
}

/** Says what the selected notes are about; null takes it back. */
export function tintSelected(session: Session, model: CanvasModel, about: Subject | null): void {
  const ids = selectedThings(session, model).notes.map(({ id }) => id)
  tellRefusal(setNotes(session.board, ids, 'about', about))
}

/** Puts the selected notes into a pattern, or into a new one where the first of them stands. */
export function moveSelected(
  session: Session,
  model: CanvasModel,
  to: { readonly pattern: string } | 'new',
): void {
  if (to === 'new') {
    const notes = selectedThings(session, model).notes.map(({ id }) => id)
    model.selection.set(new Set(notes))
    groupSelected(session, model)
    return
  }
  const { notes } = selectedThings(session, model)
  const joining = notes.map(({ id }) => ({ id, from: null }))
  moveInto(session, joining, to.pattern)
}

/** Moves what stands on the paper by so much (board units). False when nothing of it does. */
export function nudgeSelected(session: Session, model: CanvasModel, [dx, dy]: Point): boolean {
  const { notes, patterns } = selectedThings(session, model)
  const moved = (id: string) => {
    const box = model.layout.boxOf(id)
    return box === undefined ? [] : [{ id, at: [box.x + dx, box.y + dy] as const, from: null }]
  }
  const laid = { notes: notes.flatMap(({ id }) => moved(id)), patterns: patterns.flatMap(moved) }
  if (laid.notes.length + laid.patterns.length === 0) return false
  tellRefusal(layDown(session.board, laid))
  return true
}

/**
 * Makes copies of what is selected and selects them: beside it on the paper, and behind it on a
 * sheet.
 */
export function duplicateSelected(session: Session, model: CanvasModel): boolean {
  const { board, store, newId, now } = session
  const { notes, patterns } = selectedThings(session, model)
  const onSheets = notes.flatMap(({ id }) => {
    const home = homeOf(store, id)
    return home === null || patterns.includes(home) ? [] : [{ id, home }]
  })
  const loose = notes.filter(({ id }) => homeOf(store, id) === null).map(({ id }) => id)
  const things = [...loose, ...patterns]
  const bounds = around(things.flatMap((id) => model.layout.boxOf(id) ?? []))
  const [dx, dy] = bounds === null ? [0, 0] : shiftBeside(model, bounds)
  const shifted = (id: string): Point | null => {
    const box = model.layout.boxOf(id)
    return box === undefined ? null : [box.x + dx, box.y + dy]
  }
  const made: string[] = []
  act(board, () => {
    const groups = store.groups()
    for (const { id, home } of onSheets) {
      const copied = copyOf(store.get(), groups, [id], () => null)
      const copy = addCopies(board, copied, newId, now(), store.frame.get())
      const [copyId] = copy.ok ? copy.value.notes : []
      tellRefusal(copy)
      if (copyId === undefined) return
      const order = groups.byPattern.get(home)?.map((note) => note.id) ?? []
      const next = order[order.indexOf(id) + 1] ?? null
      tellRefusal(joinAt(board, [{ id: copyId, from: null }], home, next))
      made.push(copyId)
    }
    if (things.length === 0) return
    const copied = copyOf(store.get(), groups, things, shifted)
    const copies = addCopies(board, copied, newId, now(), store.frame.get())
    tellRefusal(copies)
    if (copies.ok) made.push(...copies.value.notes.slice(0, loose.length), ...copies.value.patterns)
  })
  if (made.length > 0) model.selection.set(new Set(made))
  return made.length > 0
}

/** How far a copy of what lies in these bounds is moved: into the nearest room at its right. */
function shiftBeside(model: CanvasModel, bounds: Box): Point {
  const wished = { ...bounds, x: bounds.x + bounds.w + AIR }
  const [x, y] = roomNear(wished, model.space.isFree)
  return [x - bounds.x, y - bounds.y]
}

/** Lays the selected free notes into a calm grid, or all free notes where none is selected. */
export function tidySelected(session: Session, model: CanvasModel): boolean {
  const { notes } = selectedThings(session, model)
  const chosen = notes.length > 0 ? notes : session.store.groups().free
  const boxes = new Map<string, Box>()
  for (const { id } of chosen) {
    const box = model.layout.boxOf(id)
    if (box !== undefined && homeOf(session.store, id) === null) boxes.set(id, box)
  }
  if (boxes.size < 2) return false
  const own = new Set(boxes.keys())
  const places = tidied(boxes, (box) => model.space.isFree(box, own))
  const outcome = placeNotes(session.board, places)
  tellRefusal(outcome)
  if (outcome.ok) {
    const words = t('canvas.tidied', { count: boxes.size })
    tell(words, 'plain', undoing(session))
  }
  return true
}
