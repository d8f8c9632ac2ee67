import { useRef, useSyncExternalStore } from 'react'
import type { Stance } from '../../shared/board/model.ts'
import { useFocus } from '../store/focus.ts'
import { useSession } from '../store/use-board.ts'
import type { Source } from '../store/value.ts'
import { useCanvas } from './canvas-model.ts'
import type { Box } from './geometry.ts'

// What one note or sheet on the paper follows: itself, and nothing of the others. Two hundred of
// these questions at a change cost less than drawing one card for nothing.

/** A part of what is followed; draws again only when that part is another. */
export function usePart<T, Part>(source: Source<T>, select: (all: T) => Part): Part {
  return useSyncExternalStore(source.subscribe, () => select(source.get()))
}

/** Where a free note or sheet stands; the same box as long as it stands there. */
export function useBoxOf(id: string): Box | undefined {
  const { places } = useCanvas()
  const known = useRef<Box>(undefined)
  return useSyncExternalStore(places.subscribe, () => {
    const next = places.get().get(id)
    const before = known.current
    const same =
      before !== undefined &&
      next !== undefined &&
      before.x === next.x &&
      before.y === next.y &&
      before.w === next.w &&
      before.h === next.h
    if (!same) known.current = next
    return known.current
  })
}

export function useSelected(id: string): boolean {
  return usePart(useCanvas().selection, (selected) => selected.has(id))
}

/** Whether somebody carries it now. */
export function useIsAway(id: string): boolean {
  return usePart(useCanvas().away, (away) => away.has(id))
}

/** Whether this person writes in the note. */
export function useIsWritten(id: string): boolean {
  return usePart(useCanvas().editing, (editing) => editing.state === 'note' && editing.id === id)
}

/** Whether the theory that is looked at rests on it. */
export function useEvidence(id: string): Stance | undefined {
  const { store } = useSession()
  const focus = useFocus()
  const read = (): Stance | undefined => {
    const now = focus.get()
    return now.state === 'theory' ? store.get().theories.get(now.id)?.evidence[id] : undefined
  }
  useSyncExternalStore(store.subscribe, read)
  return useSyncExternalStore(focus.subscribe, read)
}

/** Tells the paper where the keyboard is; what opens from the thing counts as the thing. */
export function useFocusWithin(id: string) {
  const { focused } = useCanvas()
  return {
    onFocus: () => focused.set(id),
    onBlur: () => focused.get() === id && focused.set(null),
  }
}
