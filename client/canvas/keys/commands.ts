import { t } from '../../messages/index.ts'
import { takeBack } from '../../parts/take-back.ts'
import type { Session } from '../../sync/session.ts'
import { tell } from '../../ui/notice.tsx'
import { zoomedAt } from '../camera/camera.ts'
import { layEmptyPattern } from '../hands/commit.ts'
import { around } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import {
  deleteSelected,
  duplicateSelected,
  groupSelected,
  nudgeSelected,
  parkSelected,
  takeOutSelected,
  tidySelected,
} from '../selection/selected.ts'
import { trailSubject } from '../trail/subject.ts'
import type { Command } from './keymap.ts'
import { walk } from './walking.ts'

/** The commands that change the board. */
type Writing =
  | 'undo'
  | 'redo'
  | 'group'
  | 'take-out'
  | 'duplicate'
  | 'delete'
  | 'park'
  | 'tidy'
  | 'edit'
  | 'new-note'
  | 'new-pattern'

/** Zooming by a button or a key. */
const ZOOM_STEP = 1.25

/** Does what a key or button asked for; false when there was nothing to do. */
export function runCommand(
  command: Command,
  session: Session,
  model: CanvasModel,
  mayWrite: boolean,
): boolean {
  switch (command.does) {
    case 'fit-all':
      model.fitAll()
      return true
    case 'fit-selection': {
      const boxes = [...model.selection.get()].flatMap((id) => model.layout.boxOf(id) ?? [])
      const box = around(boxes)
      if (box !== null) model.lookAt(box)
      return box !== null
    }
    case 'show-trail':
      // It comes after the paper: there is no trail before there are theories.
      void import('../trail/show-trail.ts').then(({ showTrail }) => showTrail(session, model))
      return trailSubject(model) !== null
    case 'zoom-in':
      zoom(model, ZOOM_STEP)
      return true
    case 'zoom-out':
      zoom(model, 1 / ZOOM_STEP)
      return true
    case 'zoom-whole':
      zoom(model, 1 / model.camera.get().zoom)
      return true
    case 'tool-select':
      model.tool.set('select')
      return true
    case 'tool-pan':
      model.tool.set('pan')
      return true
    case 'leave':
      model.selection.set(new Set())
      model.editing.set({ state: 'nothing' })
      return true
    case 'select-all': {
      const { byPattern, free } = session.store.groups()
      model.selection.set(new Set([...free.map(({ id }) => id), ...byPattern.keys()]))
      return true
    }
    case 'walk':
      return walk(session, model, command.to, command.adding)
    case 'nudge':
      return mayWrite && nudgeSelected(session, model, command.by)
    default:
      return mayWrite && write(command.does, session, model)
  }
}

function write(does: Writing, session: Session, model: CanvasModel): boolean {
  switch (does) {
    case 'undo':
      takeBack(session)
      return true
    case 'redo':
      if (session.store.redo() === 'kept') tell(t('canvas.undoKept'))
      return true
    case 'new-note':
      model.editing.set({ state: 'draft', at: model.middle() })
      return true
    case 'new-pattern':
      layEmptyPattern(session, model)
      return true
    case 'group':
      groupSelected(session, model)
      return true
    case 'take-out':
      return takeOutSelected(session, model)
    case 'duplicate':
      // The browser would make a bookmark: the key is ours also where there is nothing to copy.
      duplicateSelected(session, model)
      return true
    case 'delete':
      return deleteSelected(session, model)
    case 'park':
      parkSelected(session, model)
      return true
    case 'tidy':
      return tidySelected(session, model)
    case 'edit':
      return edit(session, model)
  }
}

/** Opens what is selected for writing: a note, or the statement of a pattern. */
function edit(session: Session, model: CanvasModel): boolean {
  const [only] = model.selection.get()
  if (only === undefined || model.selection.get().size !== 1) return false
  if (session.store.get().notes.has(only)) {
    model.editing.set({ state: 'note', id: only, on: model.pickedOn.get() })
    return true
  }
  const field = document.querySelector(`[data-tool] [data-pattern="${only}"] textarea`)
  if (field instanceof HTMLElement) field.focus()
  return field !== null
}

function zoom(model: CanvasModel, factor: number): void {
  const { width, height } = model.viewport.get()
  model.camera.set(zoomedAt(model.camera.get(), [width / 2, height / 2], factor))
}
