import { act } from '../../../shared/board/doc.ts'
import { patternsOf } from '../../../shared/board/groups.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import type { Note, Point } from '../../../shared/board/model.ts'
import { joinAt } from '../../../shared/board/moves.ts'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import { t } from '../../messages/index.ts'
import { makePattern, moveInto } from '../../parts/note-acts.ts'
import { protect, protectWhole } from '../../parts/protect.ts'
import { tellRefusal } from '../../parts/refusal.ts'
import { pushOff } from '../../parts/sheet-acts.ts'
import type { Session } from '../../sync/session.ts'
import { AIR } from '../layout/dimensions.ts'
import { around, type Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { tidied } from '../placing/tidy.ts'
import { homeOf } from './home.ts'
import { placeOf, selectedThings } from './selected.ts'

// Grouping what is selected: each function is one act, one undo step.

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
  // Sheets become one as a whole, as when they are merged by hand.
  const { byPattern } = session.store.groups()
  const merging = others.flatMap((id) => [id, ...(byPattern.get(id) ?? []).map((note) => note.id)])
  const guard = others.length === 0 ? protect : protectWhole
  guard(session, {
    ids: [...new Set(others.length === 0 ? ids : [into, ...ids, ...merging])],
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
