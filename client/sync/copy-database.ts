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

/**
 * Puts one state in the place of everything a database holds, in one transaction. It is not
 * deleted: another page may have it open, and would keep it from ever being made again.
 */
export function putInPlace(name: string, state: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(UPDATES, { autoIncrement: true })
      opening.result.createObjectStore(CUSTOM)
    }
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const putting = database.transaction([UPDATES], 'readwrite')
      const updates = putting.objectStore(UPDATES)
      updates.clear()
      updates.add(state)
      putting.oncomplete = () => {
        database.close()
        resolve()
      }
      putting.onabort = () => {
        database.close()
        reject(putting.error)
      }
    }
  })
}
