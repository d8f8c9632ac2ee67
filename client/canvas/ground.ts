import type { Point } from '../../shared/board/model.ts'
import type { Session } from '../sync/session.ts'
import { toPaper } from './camera.ts'
import type { CanvasModel } from './canvas-model.ts'
import { type Box, contains, overlaps } from './geometry.ts'
import type { Cell, Ground } from './hit.ts'
import { distanceAt } from './scene.ts'

/** The paper as a hand meets it now: asked anew at each question, so that it is never old. */
export function groundOf(
  surface: HTMLElement,
  { store }: Pick<Session, 'store'>,
  model: CanvasModel,
): Ground {
  const isPattern = (id: string): boolean => store.get().patterns.has(id)
  return {
    at(point) {
      return [...model.targets()].filter(([, box]) => contains(box, point)).map(([id]) => id)
    },
    within(box) {
      return [...model.places.get()].filter(([, place]) => overlaps(box, place)).map(([id]) => id)
    },
    boxOf: (id) => model.targets().get(id),
    cellsOf(pattern) {
      const isRead = distanceAt(model.camera.get().zoom) === 'near'
      return isRead || model.unfolded.get().has(pattern) ? shownCells(surface, model, pattern) : []
    },
    isPattern,
  }
}

function shownCells(surface: HTMLElement, model: CanvasModel, pattern: string): readonly Cell[] {
  const camera = model.camera.get()
  const { left, top } = surface.getBoundingClientRect()
  const cards = surface.querySelectorAll<HTMLElement>(`[data-pattern="${pattern}"] [data-note]`)
  return [...cards].map((card) => {
    const rect = card.getBoundingClientRect()
    const [x, y]: Point = toPaper(camera, [rect.left - left, rect.top - top])
    const box: Box = { x, y, w: rect.width / camera.zoom, h: rect.height / camera.zoom }
    return { note: card.dataset.note ?? '', box }
  })
}
