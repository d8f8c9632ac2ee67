// Parts of the page that are not needed at first are loaded when they are asked for, or ahead of
// that, while the page has nothing else to do: then they are there at once, and also when the
// server is gone in the meantime.

type Load<T> = () => Promise<T>

/** What was not loaded ahead yet; what was made known last is the nearest to what is shown. */
const pending: Load<unknown>[] = []
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
  pending.push(once)
  return once
}

/**
 * Loads all that may be needed later, one after the other, each when `idle` says so. What comes may
 * make more known. Ends at the first that can't be had: the server is away, and is asked another time.
 */
export async function loadAhead(idle: () => Promise<void>): Promise<void> {
  if (isLoading) return
  isLoading = true
  try {
    for (let load = pending.at(-1); load !== undefined; load = pending.at(-1)) {
      await idle()
      await load()
      pending.splice(pending.indexOf(load), 1)
    }
  } catch {
    // Whoever asks for it by hand is told.
  } finally {
    isLoading = false
  }
}
