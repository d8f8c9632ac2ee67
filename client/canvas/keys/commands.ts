import { moreLikeThis, suggestGroups } from '../../parts/suggest.ts'
import { doAgain, takeBack } from '../../parts/take-back.ts'
import type { Session } from '../../sync/session.ts'
import { laterDone } from '../../ui/later.tsx'
import { coveredBy, onScreen, zoomedAt } from '../camera/camera.ts'
import { nearTo } from '../camera/in-sight.ts'
import { layEmptyPattern } from '../hands/commit.ts'
import { around } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { placeOf } from '../selection/selected.ts'
import { trailSubject } from '../trail/subject.ts'
import type { Command } from './keymap.ts'

/** Zooming by a button or a key. */
const ZOOM_STEP = 1.25

/** What is done from one thing to the next comes right after the paper: nothing is selected at first. */
export const doToSelected = laterDone(async () => (await import('./selected-acts.ts')).doToSelected)

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
      const boxes = [...model.selection.get()].flatMap((id) => placeOf(session, model, id) ?? [])
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
    case 'undo':
      if (mayWrite) takeBack(session)
      return mayWrite
    case 'redo':
      if (mayWrite) doAgain(session)
      return mayWrite
    case 'new-note':
      if (mayWrite) model.editing.set({ state: 'draft', at: model.middle() })
      return mayWrite
    case 'new-pattern':
      if (mayWrite) layEmptyPattern(session, model)
      return mayWrite
    case 'edit':
      return mayWrite && edit(session, model)
    case 'suggest':
      if (mayWrite) suggestGroups(session)
      return mayWrite
    case 'more-like': {
      const [first] = model.selection.get()
      if (mayWrite && first !== undefined) moreLikeThis(session, first)
      return mayWrite && first !== undefined
    }
    case 'walk':
      return doToSelected(command, session, model)
    default:
      return mayWrite && doToSelected(command, session, model)
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
  const box = model.layout.boxOf(only)
  if (box === undefined) return false
  // From afar the statement is covered, or only drawn: it comes near, and is there a moment later.
  const camera = model.camera.get()
  const viewport = model.viewport.get()
  model.camera.set(nearTo(camera, onScreen(box, camera), viewport, coveredBy(viewport)))
  focusStatement(only, PATIENCE)
  return true
}

/** Frames until a sheet that came near is drawn. */
const PATIENCE = 10

function focusStatement(pattern: string, patience: number): void {
  const sheet = `[data-tool] [data-pattern="${CSS.escape(pattern)}"]`
  const field = document.querySelector(`${sheet} textarea`)
  if (field instanceof HTMLElement) field.focus({ preventScroll: true })
  else if (patience > 0) requestAnimationFrame(() => focusStatement(pattern, patience - 1))
}

function zoom(model: CanvasModel, factor: number): void {
  const { width, height } = model.viewport.get()
  model.camera.set(zoomedAt(model.camera.get(), [width / 2, height / 2], factor))
}
