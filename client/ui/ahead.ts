// Parts of the page that are not needed at first are loaded when they are asked for, or ahead of
// that, while the page has nothing else to do: then they are there at once, and also when the
// server is gone in the meantime.

type Load<T> = () => Promise<T>

const known: Load<unknown>[] = []
let isLoading = false

/** Loads once and keeps what came; what failed is asked for again at the next call. */
export function loadedOnce<T>(load: Load<T>): Load<T> {
  let coming: Promise<T> | null = null
  const once: Load<T> = () => {
    coming ??= load().catch((error: unknown) => {
      coming = null
      throw error
    })
    return coming
  }
  known.push(once)
  return once
}

/**
 * Loads all that may be needed later, one after the other, each when `idle` says so. What comes may
 * know of more. Ends at the first that can't be had: the server is away, and is asked again later.
 */
export async function loadAhead(idle: () => Promise<void>): Promise<void> {
  if (isLoading) return
  isLoading = true
  try {
    for (const load of known) {
      await idle()
      await load()
    }
  } catch {
    // Whoever asks for it by hand is told.
  } finally {
    isLoading = false
  }
}
