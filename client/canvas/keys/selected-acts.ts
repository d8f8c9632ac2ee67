import { mayWriteNow } from '../../store/rights.ts'
import type { Session } from '../../sync/session.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { duplicateSelected } from '../selection/duplicate-selected.ts'
import { groupSelected, takeOutSelected } from '../selection/group-selected.ts'
import { nudgeSelected, tidySelected } from '../selection/place-selected.ts'
import { deleteSelected, parkSelected } from '../selection/selected.ts'
import { setSelectedApart, turnSelectedExemplars } from '../selection/sheet-acts.ts'
import type { SelectedAct } from './keymap.ts'
import { walk } from './walking.ts'

/** Does it; false when there was nothing to do. */
export function doToSelected(act: SelectedAct, session: Session, model: CanvasModel): boolean {
  // It may have been asked for before this was loaded, and the board been locked since.
  if (act.does !== 'walk' && !mayWriteNow(session)) return false
  switch (act.does) {
    case 'walk':
      return walk(session, model, act.to, act.adding)
    case 'nudge':
      return nudgeSelected(session, model, act.by)
    case 'group':
      groupSelected(session, model)
      return true
    case 'outliers':
      setSelectedApart(session, model)
      return true
    case 'exemplar':
      return turnSelectedExemplars(session, model)
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
  }
}
