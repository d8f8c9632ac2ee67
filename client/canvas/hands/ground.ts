import type { Session } from '../../sync/session.ts'
import type { Ground } from '../gestures/hit.ts'
import type { Cell } from '../layout/dimensions.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { distanceAt } from '../paper/scene.ts'

const NO_CELLS: readonly Cell[] = []

/** The paper as a hand meets it now: asked anew at each question, so that it is never old. */
export function groundOf({ store }: Pick<Session, 'store'>, model: CanvasModel): Ground {
  const { layout, space, unfolded } = model
  return {
    at(point) {
      const there = space.at(point)
      if (there.length < 2) return there
      // An unfolded sheet lies over what stands beneath it.
      const isUpper = (id: string): boolean => unfolded.get().has(id)
      return [...there.filter(isUpper), ...there.filter((id) => !isUpper(id))]
    },
    within: (box) => space.within(box),
    boxOf: (id) => layout.boxOf(id),
    cellsOf(pattern) {
      // From afar a sheet shows its statement, not its notes.
      const isRead = distanceAt(model.camera.get().zoom) === 'near' || unfolded.get().has(pattern)
      return isRead ? layout.cellsOf(pattern) : NO_CELLS
    },
    isPattern: (id) => store.get().patterns.has(id),
  }
}
