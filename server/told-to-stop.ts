/** How long two signals may lie apart and mean one: terminal and npm both pass a Ctrl+C on (ms). */
const SAME_WORD_MS = 300

/** What a signal at `now` means, where the first one came at `first` (ms); null: there was none. */
export function meaningOf(now: number, first: number | null): 'stop' | 'the same' | 'at once' {
  if (first === null) return 'stop'
  return now - first <= SAME_WORD_MS ? 'the same' : 'at once'
}

interface ToldToStop {
  readonly once: Promise<void>
  /** Somebody is impatient. */
  readonly again: Promise<void>
}

/** Listens for Ctrl+C and SIGTERM for as long as the process lives. */
export function listenForStop(): ToldToStop {
  const once = Promise.withResolvers<void>()
  const again = Promise.withResolvers<void>()
  let first: number | null = null
  const hear = (): void => {
    const now = performance.now()
    switch (meaningOf(now, first)) {
      case 'stop':
        first = now
        once.resolve()
        return
      case 'the same':
        return
      case 'at once':
        again.resolve()
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hear)
  return { once: once.promise, again: again.promise }
}
