/**
 * How long an answer may take before the screen says that the change is only here (ms):
 * far longer than the slowest beat of a board (docs/decisions/009) with its commit and a slow net.
 */
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
  /** When the oldest change that may be on its way was made (ms), or null when there is none. */
  readonly waitingSince: number | null
  /** What waited when the round was last closed here. */
  readonly left: Left
}

type Left =
  /** The device's copy has not been read: these changes can't be sent, and are not in `made`. */
  | { readonly is: 'unread'; readonly count: number }
  /** They are among those made: all of them are on the server's disk when `durable` comes here. */
  | { readonly is: 'read'; readonly at: number }

/** What the badge says. */
export type SavedState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'waiting'; readonly count: number }
  | { readonly state: 'read-only' }

/** A round as it is opened: with so many changes that waited when it was last closed here. */
export function opened(left: number): Saved {
  return { made: 0, durable: 0, waitingSince: null, left: { is: 'unread', count: left } }
}

/** The device's copy has been read: what waited can be sent now, and an answer be asked for. */
export function found(saved: Saved, now: number): Saved {
  if (saved.left.is === 'read') return saved
  const { count } = saved.left
  const made = saved.made + count
  const waitingSince = count > 0 ? now - PATIENCE_MS : saved.waitingSince
  return { ...saved, made, waitingSince, left: { is: 'read', at: made } }
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
  return unanswered(saved) + (saved.left.is === 'unread' ? saved.left.count : 0)
}

/** How many changes of this document are not known to be on the server's disk. */
export function unanswered({ made, durable }: Saved): number {
  return made - durable
}

/** Whether all that earlier pages left is on the server's disk. */
export function hasArrived({ left, durable }: Saved): boolean {
  return left.is === 'read' && durable >= left.at
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
