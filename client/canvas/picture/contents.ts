import type { Note, Pattern, Stance } from '../../../shared/board/model.ts'
import { t } from '../../messages/index.ts'
import { patternName } from '../../parts/pattern-name.ts'
import type { Found } from '../../store/found.ts'
import type { Session } from '../../sync/session.ts'
import { farSize } from '../layout/dimensions.ts'
import type { Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { evidenceLookedAt, trailSubject } from '../trail/subject.ts'
import type { Contents } from './paint.ts'
import type { Block } from './paint-notes.ts'
import type { Face } from './paint-sheet.ts'

/** So many notes of a sheet are squares; the number beside them says the rest. */
const SQUARES = 18

/** Gathers what lies in a part of the paper, as a picture shows it. */
export function contentsOf(
  part: Box,
  session: Session,
  model: CanvasModel,
  sought: Found,
): Contents {
  const board = session.store.get()
  const { notes, patterns } = board
  const { byPattern } = session.store.groups()
  const evidence = evidenceLookedAt(board, trailSubject(model))
  const [away, selected, unfolded] = [model.away.get(), model.selection.get(), model.unfolded.get()]
  const found: { [Part in keyof Contents]: Contents[Part][number][] } = {
    notes: [],
    prints: [],
    sheets: [],
    upper: [],
    found: [],
    selected: [],
    evidence: [],
  }
  for (const id of model.space.within(part)) {
    const box = model.layout.boxOf(id)
    if (box === undefined) continue
    const note = notes.get(id)
    if (note !== undefined) (away.has(id) ? found.prints : found.notes).push(blockOf(note, box))
    const pattern = patterns.get(id)
    if (pattern !== undefined) {
      const face = faceOf(pattern, byPattern.get(id) ?? [], box)
      if (unfolded.has(id)) found.upper.push({ face, cells: cellsOn(id, notes, model) })
      else found.sheets.push({ ...face, isPrint: away.has(id) })
    }
    if (sought.ids.has(id)) found.found.push(box)
    if (selected.has(id)) found.selected.push(box)
    const stance: Stance | undefined = evidence?.[id]
    if (stance !== undefined) found.evidence.push({ box, stance })
  }
  return found
}

/** The notes on a sheet that shows all of them. */
function cellsOn(id: string, notes: ReadonlyMap<string, Note>, { layout }: CanvasModel): Block[] {
  return layout.cellsOf(id).flatMap(({ note, box }) => {
    const there = notes.get(note)
    return there === undefined ? [] : [blockOf(there, box)]
  })
}

/** A note as a block of a picture, at its place in board units. */
export function blockOf(note: Note, box: Box): Block {
  return { box, tint: note.about ?? 'plain', letters: note.text.length }
}

const faces = new WeakMap<Pattern, { readonly notes: readonly Note[]; readonly face: Face }>()

/** A sheet's face; the same as before while neither pattern, notes nor place are others. */
export function faceOf(pattern: Pattern, notes: readonly Note[], box: Box): Face {
  const known = faces.get(pattern)
  if (known !== undefined && known.notes === notes && known.face.box === box) return known.face
  const statement = patternName(pattern)
  const face: Face = {
    box,
    statement,
    qualifier: pattern.qualifier,
    outliers: pattern.outliers,
    count: t('common.notes', { count: notes.length }),
    tints: notes.slice(0, SQUARES).map(({ about }) => about ?? 'plain'),
    fits: farSize(statement, box),
  }
  faces.set(pattern, { notes, face })
  return face
}
