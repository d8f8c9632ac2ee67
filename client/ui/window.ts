// Of a long list only a part is mounted: as far as somebody went down, or around a thing somebody
// jumped to. Numbers are places in the list, from 0.

export interface Window {
  /** The first that is mounted. */
  readonly from: number
  /** The first that is not mounted any more; may lie beyond the end, for what is still to come. */
  readonly to: number
}

/** The beginning of a list. */
export function opening(step: number): Window {
  return { from: 0, to: step }
}

/** One step further down. */
export function further(window: Window, step: number): Window {
  return { from: window.from, to: window.to + step }
}

/** One step further up. */
export function earlier(window: Window, step: number): Window {
  return { from: Math.max(0, window.from - step), to: window.to }
}

/**
 * The window in which a thing is mounted: the same when it is there, wider when it is the next one,
 * else another one around it.
 */
export function holding(window: Window, index: number, step: number): Window {
  if (index >= window.from && index < window.to) return window
  if (index >= window.to && index < window.to + step) return further(window, step)
  if (index < window.from && index >= window.from - step) return earlier(window, step)
  const from = Math.max(0, index - Math.floor(step / 2))
  return { from, to: from + step }
}
