import type { Point } from '../../../shared/board/model.ts'
import { type EvidencePlace, evidencePlaceOf } from '../../parts/evidence-place.ts'

/** What a hand that carries something from the paper meets beside or above it. */
export interface Beyond {
  /** Called when something is lifted: the page is looked at only where there is something to meet. */
  begin(): void
  /** Where under a theory the hand would lay what it carries (pixels of the surface), or null. */
  at(point: Point): EvidencePlace | null
  end(): void
}

/** The panel as a hand from the paper meets it: theories, as long as they are shown. */
export function beyondPaper(surface: HTMLElement): Beyond {
  let isSomething = false
  let over: HTMLElement | null = null

  function mark(element: HTMLElement | null): void {
    if (element === over) return
    over?.removeAttribute('data-over')
    element?.setAttribute('data-over', '')
    over = element
  }

  return {
    begin() {
      isSomething = document.querySelector('[data-takes]') !== null
    },
    at([x, y]) {
      if (!isSomething) return null
      const { left, top } = surface.getBoundingClientRect()
      const found = evidencePlaceOf(document.elementFromPoint(left + x, top + y))
      mark(found?.element ?? null)
      return found?.place ?? null
    },
    end: () => mark(null),
  }
}
