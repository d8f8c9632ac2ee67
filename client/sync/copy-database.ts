// What y-indexeddb doesn't do: to say whether the browser keeps anything, when something is on
// disk, and to begin a database anew while other pages have it open.

/** Where y-indexeddb keeps the updates of a document, and what else it makes. */
const UPDATES = 'updates'
const CUSTOM = 'custom'

/**
 * Whether the browser opens this database: private windows may not, and a damaged one can't. It is
 * asked first, because y-indexeddb never says that it failed. A database that is made by asking
 * is left for y-indexeddb to make: it would miss its stores in one that is there.
 */
export function mayKeep(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const probe = indexedDB.open(name)
      probe.onupgradeneeded = () => probe.transaction?.abort()
      probe.onsuccess = () => {
        probe.result.close()
        resolve(true)
      }
      // An aborted making is no failure: there was none yet, and it can be made.
      probe.onerror = () => resolve(probe.error?.name === 'AbortError')
    } catch {
      resolve(false)
    }
  })
}

/** Resolves when all that the database was given so far is written; false where there is none. */
export function written(database: IDBDatabase | null): Promise<boolean> {
  if (database === null) return Promise.resolve(false)
  return new Promise((resolve) => {
    try {
      // A reading of the same store waits for the writings before it.
      const reading = database.transaction([UPDATES], 'readonly')
      reading.objectStore(UPDATES).count()
      reading.oncomplete = () => resolve(true)
      reading.onabort = () => resolve(false)
    } catch {
      // The database is closing with the page; the journal keeps what it has.
      resolve(false)
    }
  })
}

/** All that a database holds, by whichever page it was written. */
export interface Rows {
  readonly updates: readonly Uint8Array[]
  /** The key of the last of them; null when there is none. */
  readonly last: IDBValidKey | null
}

/** Reads what a database holds; rejects where it can't be read. */
export function allRows(name: string): Promise<Rows> {
  return inUpdates(name, 'readonly', (updates) => {
    const all = updates.getAll()
    const keys = updates.getAllKeys()
    return () => ({ updates: all.result, last: keys.result.at(-1) ?? null })
  })
}

/**
 * Puts one state in the place of what a database held up to a key, in one transaction. What other
 * pages wrote since stays. The database is not deleted: another page may have it open, and would
 * keep it from ever being made again.
 */
export function putInPlace(name: string, state: Uint8Array, last: Rows['last']): Promise<void> {
  return inUpdates(name, 'readwrite', (updates) => {
    if (last !== null) updates.delete(IDBKeyRange.upperBound(last))
    updates.add(state)
    return () => undefined
  })
}

/** Adds a state to what a database holds. */
export function putBeside(name: string, state: Uint8Array): Promise<void> {
  return putInPlace(name, state, null)
}

/** Does one thing with the updates, and gives what it has found when all of it is on disk. */
function inUpdates<T>(
  name: string,
  mode: IDBTransactionMode,
  work: (updates: IDBObjectStore) => () => T,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(UPDATES, { autoIncrement: true })
      opening.result.createObjectStore(CUSTOM)
    }
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction([UPDATES], mode)
      const result = work(transaction.objectStore(UPDATES))
      transaction.oncomplete = () => {
        database.close()
        resolve(result())
      }
      transaction.onabort = () => {
        database.close()
        reject(transaction.error)
      }
    }
  })
}
