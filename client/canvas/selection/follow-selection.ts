import type { Session } from '../../sync/session.ts'
import type { CanvasModel } from '../model/canvas-model.ts'

/** What others take off the board, or put aside, leaves the selection; returns how to stop. */
export function followSelection({ store }: Session, { selection }: CanvasModel): () => void {
  return store.subscribe(() => {
    const selected = selection.get()
    if (selected.size === 0) return
    const { notes, patterns } = store.get()
    const there = [...selected].filter((id) => notes.get(id)?.parked === false || patterns.has(id))
    if (there.length < selected.size) selection.set(new Set(there))
  })
}
