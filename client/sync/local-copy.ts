import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { newId, onRemembered, remember, remembered } from '../platform.ts'
import { allRows, mayKeep, putBeside, putInPlace, type Rows, written } from './copy-database.ts'
import { openJournal } from './journal.ts'

// The device's own copy of a round. It is read into the document first; from then on every change
// is written to the browser's database, which takes a moment. A page that is closed in that moment
// would lose what its person saw, so their own changes stand in a journal until they are written. A
// transaction costs more than a letter: what is typed is handed to the database a few times a second.
//
// A round that begins anew from the server leaves the copy alone until it is told to take its place.

/** What a round begins with: what this device kept of it, or only what the server has. */
export type Begins = 'from-device' | 'from-server'

/** What was known of a round on this device at one moment, in whichever page. */
export interface Everything {
  /** Yjs update V1. */
  readonly state: Uint8Array
  /** The last of the copy that is in it; null when the copy could not be read. */
  readonly copied: Pick<Rows, 'last'> | null
}

/** What this device keeps of a round. */
export interface LocalCopy {
  /** Resolves when the board can be begun: the copy is read, or is slow, or can't be read. */
  readonly read: Promise<void>
  /** Resolves when all that the device knew is in the document; false where it can't be read. */
  readonly isWhole: Promise<boolean>
  /** Whether a change came out of the copy, not from a person. */
  gave(origin: unknown): boolean
  /** The document, and what other pages of this device have written since it was read. */
  everything(): Promise<Everything>
  /** Puts the document in the place of what the device kept of this round before. */
  replace(before: Everything): Promise<void>
  /** Lets go of what the journals hold: it is kept elsewhere. */
  forget(): void
  dispose(): void
}

export function keepLocalCopy(boardId: string, doc: Y.Doc, begins: Begins): LocalCopy {
  const name = `throughline:${boardId}`
  const begun = `begun-anew:${boardId}`
  const isKept = `copied:${boardId}`
  const journal = openJournal(boardId)
  const left = begins === 'from-device' ? journal.left() : null
  const fromJournal = { as: 'journal' }
  const unstruck = new Set<object>()
  /** What of this page's changes the database was not given yet. */
  let unwritten: Uint8Array[] = []
  let database: IndexeddbPersistence | null = null
  let writing: ReturnType<typeof setTimeout> | undefined
  let disposed = false

  const write = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, from: Y.Transaction): void => {
    if (!from.local) return
    unstruck.add(journal.add(update))
    unwritten.push(update)
    writing ??= setTimeout(() => void strikeWritten(), WRITE_MS)
  }
  /** What others did is written as it comes. */
  const writeOthers = (
    update: Uint8Array,
    origin: unknown,
    _doc: Y.Doc,
    from: Y.Transaction,
  ): void => {
    if (!from.local) database?._storeUpdate(update, origin)
  }

  function writeOwn(): void {
    clearTimeout(writing)
    writing = undefined
    // A database that is still being opened begins with all there is then.
    if (unwritten.length > 0) database?._storeUpdate(Y.mergeUpdates(unwritten), null)
    unwritten = []
  }

  /** Strikes from the journal what the database was given so far, when that is written. */
  async function strikeWritten(): Promise<boolean> {
    // The journal hears of a change in the same breath, perhaps after this.
    await null
    writeOwn()
    const given = [...unstruck]
    if (!(await written(database?.db ?? null))) return false
    if (given.length > 0 && remembered(isKept) === null) remember(isKept, true)
    for (const entry of given) unstruck.delete(entry)
    journal.strike(given)
    return true
  }

  async function attach(): Promise<void> {
    database = new IndexeddbPersistence(name, doc)
    doc.off('update', database._storeUpdate)
    doc.on('update', writeOthers)
    await database.whenSynced
  }

  /** Gives whether all that was ever written to the copy is in the document. */
  async function readCopy(): Promise<boolean> {
    const keeps = await mayKeep(name)
    if (disposed) return false
    // Where nothing was ever struck from a journal, the journals hold it all.
    if (!keeps) return remembered(isKept) === null
    await attach()
    return true
  }

  async function read(copyRead: Promise<boolean>): Promise<void> {
    await within(PATIENCE_MS, copyRead)
    if (disposed) return
    doc.on('update', write)
    for (const update of left?.updates ?? []) Y.applyUpdate(doc, update, fromJournal)
    void strikeLeft(copyRead)
  }

  async function strikeLeft(copyRead: Promise<boolean>): Promise<void> {
    await copyRead
    if (await written(database?.db ?? null)) {
      if ((left?.updates.length ?? 0) > 0) remember(isKept, true)
      left?.strike()
      await strikeWritten()
    }
  }

  async function everything(): Promise<Everything> {
    // What this page holds is kept apart from here on, not in the copy.
    stopHearing()
    const own = Y.encodeStateAsUpdate(doc)
    if (!(await mayKeep(name))) return { state: own, copied: null }
    const rows = await within(
      PATIENCE_MS,
      allRows(name).catch(() => null),
    )
    if (rows === null) return { state: own, copied: null }
    const whole = new Y.Doc()
    for (const update of [own, ...rows.updates]) Y.applyUpdate(whole, update)
    return { state: Y.encodeStateAsUpdate(whole), copied: rows }
  }

  async function replace({ copied }: Everything): Promise<void> {
    if (disposed || database !== null || copied === null) return
    await putInPlace(name, Y.encodeStateAsUpdate(doc), copied.last)
    remember(begun, newId())
    if (disposed) return
    // It writes what came meanwhile as it opens.
    await within(PATIENCE_MS, attach())
    await strikeWritten()
  }

  // What this page writes from now on hangs on what it wrote before, which has gone from the copy.
  const stopHearing = onRemembered(begun, () => {
    if (database !== null) void putBeside(name, Y.encodeStateAsUpdate(doc)).catch(() => undefined)
  })

  if (begins === 'from-server') doc.on('update', write)
  const copyRead = begins === 'from-device' ? readCopy() : Promise.resolve(true)
  const begin = begins === 'from-device' ? read(copyRead) : Promise.resolve()

  return {
    read: begin,
    isWhole: Promise.all([copyRead, begin]).then(([isWhole]) => isWhole),
    everything,
    gave: (origin) => origin === fromJournal || (database !== null && origin === database),
    replace,
    forget() {
      unstruck.clear()
      journal.clear()
      left?.strike()
    },
    dispose() {
      disposed = true
      stopHearing()
      doc.off('update', write)
      doc.off('update', writeOthers)
      if (writing !== undefined) {
        writeOwn()
        void strikeWritten()
      }
      void database?.destroy()
    },
  }
}

/** How long after a change the database is given it, with all that came by then (ms). */
const WRITE_MS = 250

/** How long the copy may take to be read before the board is fetched without it. */
const PATIENCE_MS = 4_000

/** Waits for something, but not for ever; null when it has not come by then. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  const first = await Promise.race([work, late])
  clearTimeout(timer)
  return first
}
