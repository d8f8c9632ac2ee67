import { flushSync } from 'react-dom'
import type { CanvasModel } from '../model/canvas-model.ts'

/** A key as the browser reports it. */
interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  getModifierState(name: string): boolean
}

/**
 * Whether a key begins a text: a letter or sign, also one that takes two keys (`Dead`) or that an
 * input method wants to make a word of (`Process`). The space bar is the hand's.
 */
export function beginsText(stroke: Stroke): boolean {
  const { key, ctrlKey, metaKey, altKey } = stroke
  // AltGr, with which many keyboards write signs, is reported as ctrl and alt by some systems.
  const commands = (ctrlKey || altKey || metaKey) && !stroke.getModifierState('AltGraph')
  if (commands || key === ' ') return false
  return key === 'Dead' || key === 'Process' || [...key].length === 1
}

/**
 * Opens the one note that is selected, before the key that asked for it does what it does: so it is
 * typed there, and composed there. False where there is not one note to write in.
 */
export function typeInto(model: CanvasModel, isNote: (id: string) => boolean): boolean {
  const [only] = model.selection.get()
  if (only === undefined || model.selection.get().size !== 1 || !isNote(only)) return false
  const on = model.pickedOn.get()
  flushSync(() => model.editing.set({ state: 'note', id: only, on }))
  return true
}
