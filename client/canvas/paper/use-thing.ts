import { type RefCallback, useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Stance } from '../../../shared/board/model.ts'
import { useSession } from '../../store/use-board.ts'
import { usePart } from '../../store/value.ts'
import type { MeasuredPart } from '../layout/corrections.ts'
import type { Cell } from '../layout/dimensions.ts'
import { type Box, grown, overlaps } from '../layout/geometry.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { sheetOf } from '../model/follow-scene.ts'
import { evidenceLookedAt, trailSubject } from '../trail/subject.ts'

export { usePart }

// What one note or sheet on the paper follows: itself, and nothing of the others. Two hundred of
// these questions at a change cost less than drawing one card for nothing.

/** Where a free note or sheet is shown; the same box as long as it is shown there. */
export function useBoxOf(id: string): Box | undefined {
  const { layout } = useCanvas()
  return useSyncExternalStore(layout.subscribe, () => layout.boxOf(id))
}

/** A sheet with more cards than these mounts only those that can be seen. */
const ALL_CARDS = 60

/** The cells of a sheet that have an element, in their order. */
export function useCardsOf(id: string): readonly Cell[] {
  const { layout, scene, editing } = useCanvas()
  const cells = useSyncExternalStore(layout.subscribe, () => layout.cellsOf(id))
  const isMany = cells.length > ALL_CARDS
  const near = usePart(scene, (now) => (isMany ? now.near : null))
  const written = usePart(editing, (now) => (isMany && now.state === 'note' ? now.id : null))
  return useMemo(() => {
    if (near === null) return cells
    const around = grown(near, near.h / 4)
    return cells.filter(({ note, box }) => note === written || overlaps(box, around))
  }, [cells, near, written])
}

export function useSelected(id: string): boolean {
  return usePart(useCanvas().selection, (selected) => selected.has(id))
}

/** Whether somebody carries it now. */
export function useIsAway(id: string): boolean {
  return usePart(useCanvas().away, (away) => away.has(id))
}

/** Whether this person writes in the note on this sheet; null is the paper. */
export function useIsWritten(id: string, sheet: string | null): boolean {
  const { editing, layout } = useCanvas()
  const { store } = useSession()
  return usePart(
    editing,
    (now) => now.state === 'note' && now.id === id && sheetOf(now, store, layout) === sheet,
  )
}

/** Whether the theory that is looked at rests on it. */
export function useEvidence(id: string): Stance | undefined {
  const { store } = useSession()
  const { lookedAt, selection } = useCanvas()
  const follow = useCallback(
    (tell: () => void) => {
      const stops = [store, lookedAt, selection].map((one) => one.subscribe(tell))
      return () => {
        for (const stop of stops) stop()
      }
    },
    [store, lookedAt, selection],
  )
  return useSyncExternalStore(
    follow,
    () => evidenceLookedAt(store.get(), trailSubject({ lookedAt, selection }))?.[id],
  )
}

/** Tells the layout how high an element came out; hand the ref to the element. */
export function useMeasured<E extends Element>(id: string, part: MeasuredPart): RefCallback<E> {
  const { measure } = useCanvas()
  return useCallback(
    (element: E | null) => {
      if (element !== null) return measure(id, element, part)
    },
    [measure, id, part],
  )
}

/** Tells the paper where the keyboard is; what opens from the thing counts as the thing. */
export function useFocusWithin(id: string) {
  const { focused } = useCanvas()
  return {
    onFocus: () => focused.set(id),
    onBlur: () => focused.get() === id && focused.set(null),
  }
}
