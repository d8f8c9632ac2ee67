import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { mayKeep, putInPlace, written } from './copy-database.ts'
import { openJournal } from './journal.ts'

// The device's own copy of a round. It is read into the document first; from then on every change
// is written to the browser's database, which takes a moment. A page that is closed in that moment
// would lose what its person saw, so their own changes stand in a journal until they are written.
//
// A round that begins anew from the server leaves the copy alone until it is told to take its place.

/** What a round begins with: what this device kept of it, or only what the server has. */
export type Begins = 'from-device' | 'from-server'

/** What this device keeps of a round. */
export interface LocalCopy {
  /** Resolves when what the device knew is in the document, also where the browser keeps nothing. */
  readonly read: Promise<void>
  /** Whether a change came out of the copy, not from a person. */
  gave(origin: unknown): boolean
  /** Puts the document in the place of all that the device kept of this round before. */
  replace(): Promise<void>
  /** Lets go of what the journals hold: it is kept elsewhere. */
  forget(): void
  dispose(): void
}

export function keepLocalCopy(boardId: string, doc: Y.Doc, begins: Begins): LocalCopy {
  const name = `throughline:${boardId}`
  const journal = openJournal(boardId)
  const left = begins === 'from-device' ? journal.left() : null
  const fromJournal = { as: 'journal' }
  const unstruck = new Set<object>()
  let database: IndexeddbPersistence | null = null
  let disposed = false

  const write = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, from: Y.Transaction): void => {
    if (!from.local) return
    unstruck.add(journal.add(update))
    void strikeWritten()
  }

  /** The database's own listener came first: what it was given is written before this is answered. */
  async function strikeWritten(): Promise<boolean> {
    const given = [...unstruck]
    if (!(await written(database?.db ?? null))) return false
    for (const entry of given) {
      unstruck.delete(entry)
      journal.strike(entry)
    }
    return true
  }

  async function attach(): Promise<void> {
    database = new IndexeddbPersistence(name, doc)
    await within(PATIENCE_MS, database.whenSynced)
  }

  async function read(): Promise<void> {
    const keeps = await mayKeep(name)
    if (disposed) return
    if (keeps) await attach()
    if (disposed) return
    doc.on('update', write)
    for (const update of left?.updates ?? []) Y.applyUpdate(doc, update, fromJournal)
    if (await written(database?.db ?? null)) left?.strike()
  }

  async function replace(): Promise<void> {
    if (disposed || database !== null || !(await mayKeep(name)) || disposed) return
    await putInPlace(name, Y.encodeStateAsUpdate(doc))
    if (disposed) return
    // It writes what came meanwhile as it opens.
    await attach()
    await strikeWritten()
  }

  if (begins === 'from-server') doc.on('update', write)

  return {
    read: begins === 'from-device' ? read() : Promise.resolve(),
    gave: (origin) => origin === fromJournal || (database !== null && origin === database),
    replace,
    forget() {
      unstruck.clear()
      journal.clear()
      left?.strike()
    },
    dispose() {
      disposed = true
      doc.off('update', write)
      void database?.destroy()
    },
  }
}

/** How long the copy may take to be read before the board is fetched without it. */
const PATIENCE_MS = 4_000

/** Waits for something, but not for ever. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}
