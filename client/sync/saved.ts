/** How long an answer may take before the screen says that the change is only here (SYNC.md 4.1). */
const PATIENCE_MS = 5_000

/**
 * What is known about the safety of this device's own changes. Changes are counted; the server
 * acknowledges a count when everything up to it is on its disk.
 */
export interface Saved {
  /** Changes made on this device that were not known to be on the server's disk when it opened. */
  readonly made: number
  /** How many of them are on the server's disk. */
  readonly durable: number
  /** When the oldest change that still waits was made (ms), or null when none waits. */
  readonly waitingSince: number | null
}

/** What the badge says. */
export type SavedState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'waiting'; readonly count: number }
  | { readonly state: 'read-only' }

/** A round as it is opened: with the changes that waited when it was last closed here. */
export function opened(waiting: number, now: number): Saved {
  return { made: waiting, durable: 0, waitingSince: waiting > 0 ? now - PATIENCE_MS : null }
}

export function changed(saved: Saved, now: number): Saved {
  return { ...saved, made: saved.made + 1, waitingSince: saved.waitingSince ?? now }
}

/** The server has everything up to `moment` on disk. Acks of an earlier moment change nothing. */
export function acknowledged(saved: Saved, moment: number, now: number): Saved {
  const durable = Math.min(saved.made, Math.max(saved.durable, moment))
  if (durable === saved.durable) return saved
  return { ...saved, durable, waitingSince: durable === saved.made ? null : now }
}

/** How many changes are on this device only, as far as it knows. */
export function waiting(saved: Saved): number {
  return saved.made - saved.durable
}

/** What to say now: patient while connected, plain at once when the server can't be reached. */
export function savedState(
  saved: Saved,
  now: number,
  connection: { readonly connected: boolean; readonly mayWrite: boolean },
): SavedState {
  const count = waiting(saved)
  if (count === 0) return connection.mayWrite ? { state: 'saved' } : { state: 'read-only' }
  const patient = saved.waitingSince !== null && now - saved.waitingSince < PATIENCE_MS
  return connection.connected && patient ? { state: 'saving' } : { state: 'waiting', count }
}
