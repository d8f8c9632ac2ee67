import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { openJournal } from './journal.ts'

// The device's own copy of a round. It is read into the document first; from then on every change
// is written to the browser's database, which takes a moment. A page that is closed in that moment
// would lose what its person saw, so their own changes stand in a journal until they are written.

/** What this device keeps of a round. */
export interface LocalCopy {
  /** Resolves when what the device knew is in the document, also where the browser keeps nothing. */
  readonly read: Promise<void>
  /** Whether a change came out of the copy, not from a person. */
  gave(origin: unknown): boolean
  dispose(): void
}

export function keepLocalCopy(boardId: string, doc: Y.Doc): LocalCopy {
  const journal = openJournal(boardId)
  const fromJournal = { as: 'journal' }
  let database: IndexeddbPersistence | null = null
  let disposed = false

  const write = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, from: Y.Transaction): void => {
    if (!from.local) return
    const entry = journal.add(update)
    // The database's own listener came first: what it was given is written before this is answered.
    void written(database).then((isWritten) => isWritten && journal.strike(entry))
  }

  async function read(): Promise<void> {
    const name = `throughline:${boardId}`
    const keeps = await mayKeep(name)
    if (disposed) return
    if (keeps) {
      database = new IndexeddbPersistence(name, doc)
      await Promise.race([database.whenSynced, patience()])
    }
    doc.on('update', write)
    const left = journal.left()
    for (const update of left.updates) Y.applyUpdate(doc, update, fromJournal)
    if (await written(database)) left.strike()
  }

  return {
    read: read(),
    gave: (origin) => origin === fromJournal || (database !== null && origin === database),
    dispose() {
      disposed = true
      doc.off('update', write)
      void database?.destroy()
    },
  }
}

/** How long the copy may take to be read before the board is fetched without it. */
const PATIENCE_MS = 4_000

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
}

/**
 * Whether the browser opens this database: private windows may not, and a damaged one can't. It is
 * asked first, because y-indexeddb never says that it failed. A database that is made by asking
 * is left for y-indexeddb to make: it would miss its stores in one that is there.
 */
function mayKeep(name: string): Promise<boolean> {
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
function written(persistence: IndexeddbPersistence | null): Promise<boolean> {
  const database = persistence?.db ?? null
  if (database === null) return Promise.resolve(false)
  return new Promise((resolve) => {
    try {
      // A reading of the same store waits for the writings before it.
      const reading = database.transaction(['updates'], 'readonly')
      reading.objectStore('updates').count()
      reading.oncomplete = () => resolve(true)
      reading.onabort = () => resolve(false)
    } catch {
      // The database is closing with the page; the journal keeps what it has.
      resolve(false)
    }
  })
}
