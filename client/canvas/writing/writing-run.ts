import type { Camera } from '../camera/camera.ts'

// Somebody writes note after note: Tab goes on, Shift+Tab goes back, Esc ends it. What this run
// knows is forgotten with its end.

export interface Run {
  /** The notes gone through, in order. Tab leads along them and begins a new one behind the last. */
  readonly trail: readonly string[]
  /** Where the paper was before it came near to be written on, and where it was put. */
  readonly visit: { readonly from: Camera; readonly to: Camera } | null
}

export const NO_RUN: Run = { trail: [], visit: null }

/** The note behind one on the trail, or null at its end. */
export function behind({ trail }: Run, id: string): string | null {
  const at = trail.indexOf(id)
  return at < 0 ? null : (trail[at + 1] ?? null)
}

/** The note before one on the trail; what isn't on it stands behind its end. */
export function before({ trail }: Run, id: string | null): string | null {
  const at = id === null ? -1 : trail.indexOf(id)
  return trail[(at < 0 ? trail.length : at) - 1] ?? null
}

/** The run with this note on its trail. */
export function through(run: Run, id: string): Run {
  return run.trail.includes(id) ? run : { ...run, trail: [...run.trail, id] }
}

/** The run after the paper was moved for it: the first place is remembered while it is near. */
export function movedTo(run: Run, from: Camera, to: Camera): Run {
  const { visit } = run
  if (visit !== null && visit.to === from) return { ...run, visit: { from: visit.from, to } }
  return from.zoom === to.zoom ? run : { ...run, visit: { from, to } }
}

/** Where the paper goes back to when the run ends; null when it stays, or the person moved it. */
export function goingBack({ visit }: Run, camera: Camera): Camera | null {
  return visit !== null && visit.to === camera ? visit.from : null
}
