import type { Session } from '../sync/session.ts'
import { zoomedAt } from './camera.ts'
import type { CanvasModel } from './canvas-model.ts'
import { layEmptyPattern } from './commit.ts'
import { around } from './geometry.ts'
import type { Command } from './keymap.ts'
import { deleteSelected, groupSelected, nudgeSelected } from './selected.ts'

type WritingName = 'undo' | 'redo' | 'group' | 'delete' | 'edit' | 'new-note' | 'new-pattern'
/** The commands that change the board. */
type Writing = { readonly does: WritingName } | Extract<Command, { does: 'nudge' }>

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
      const boxes = [...model.selection.get()].flatMap((id) => model.places.get().get(id) ?? [])
      const box = around(boxes)
      if (box !== null) model.lookAt(box)
      return box !== null
    }
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
    case 'select-all':
      model.selection.set(new Set(session.store.groups().free.map(({ id }) => id)))
      return true
    case 'nudge':
      return mayWrite && write(command, session, model)
    case 'undo':
    case 'redo':
    case 'group':
    case 'delete':
    case 'edit':
    case 'new-note':
    case 'new-pattern':
      return mayWrite && write({ does: command.does }, session, model)
  }
}

function write(command: Writing, session: Session, model: CanvasModel): boolean {
  const selected = model.selection.get()
  switch (command.does) {
    case 'undo':
      session.store.undo()
      return true
    case 'redo':
      session.store.redo()
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
    case 'delete':
      deleteSelected(session, model)
      return selected.size > 0
    case 'nudge':
      nudgeSelected(session, model, command.by)
      return selected.size > 0
    case 'edit': {
      const [only] = selected
      if (only === undefined || selected.size !== 1) return false
      model.editing.set({ state: 'note', id: only })
      return true
    }
  }
}

function zoom(model: CanvasModel, factor: number): void {
  const { width, height } = model.viewport.get()
  model.camera.set(zoomedAt(model.camera.get(), [width / 2, height / 2], factor))
}
