/** The step's clock as it is stored: instants and spans, so that every device counts by itself. */
export type Timer =
  | { readonly state: 'off' }
  /** ms since 1970, UTC. */
  | { readonly state: 'running'; readonly endsAt: number }
  | { readonly state: 'paused'; readonly leftMs: number }

/** What a timer is read from and written as in the document. */
export type StoredTimer = { readonly endsAt: number } | { readonly leftMs: number } | null

export function readTimer(stored: unknown): Timer {
  if (typeof stored !== 'object' || stored === null) return { state: 'off' }
  const { endsAt, leftMs } = stored as { endsAt?: unknown; leftMs?: unknown }
  if (isInstant(endsAt)) return { state: 'running', endsAt }
  if (isInstant(leftMs)) return { state: 'paused', leftMs }
  return { state: 'off' }
}

export function storedTimer(timer: Timer): StoredTimer {
  switch (timer.state) {
    case 'off':
      return null
    case 'running':
      return { endsAt: timer.endsAt }
    case 'paused':
      return { leftMs: timer.leftMs }
  }
}

/** Milliseconds left; below zero when the time is over, null when no clock is set. */
export function remaining(timer: Timer, now: number): number | null {
  switch (timer.state) {
    case 'off':
      return null
    case 'running':
      return timer.endsAt - now
    case 'paused':
      return timer.leftMs
  }
}

export function started(timer: Timer, now: number, lengthMs: number): Timer {
  return { state: 'running', endsAt: now + (timer.state === 'paused' ? timer.leftMs : lengthMs) }
}

export function paused(timer: Timer, now: number): Timer {
  if (timer.state !== 'running') return timer
  return { state: 'paused', leftMs: Math.max(0, timer.endsAt - now) }
}

/** More time: counted from now where the time was already over. */
export function extended(timer: Timer, now: number, byMs: number): Timer {
  switch (timer.state) {
    case 'off':
      return { state: 'running', endsAt: now + byMs }
    case 'running':
      return { state: 'running', endsAt: Math.max(timer.endsAt, now) + byMs }
    case 'paused':
      return { state: 'paused', leftMs: timer.leftMs + byMs }
  }
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}
