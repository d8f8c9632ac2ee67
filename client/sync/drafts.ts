import * as Y from 'yjs'
import { fromBase64, toBase64 } from '../../shared/base64.ts'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'
import { type LostChanges, lostChanges } from '../../shared/board/lost-changes.ts'
import { type LostWords, lostWords } from '../../shared/board/lost-words.ts'
import { remember, remembered, rememberedNames } from '../platform.ts'
import { type Source, value } from '../store/value.ts'
import type { RefusedForGood } from './refusal.ts'

/** A board as it stood on this device when the server would not take what was written here. */
export interface Draft {
  readonly id: string
  readonly board: string
  /** ms since 1970. */
  readonly at: number
  readonly why: RefusedForGood
  /** Yjs update V1 of the whole document. */
  readonly bytes: Uint8Array
}

/** The drafts of one round on this device, the oldest first. None is ever written over. */
export interface Drafts extends Source<readonly Draft[]> {
  /** Resolves when those of earlier pages are listed. */
  readonly read: Promise<void>
  /** Keeps one; false where the browser keeps nothing, and it lasts as long as the page. */
  keep(draft: Draft): Promise<boolean>
  /** Throws one away for good. */
  drop(id: string): Promise<void>
}

export function openDrafts(boardId: string): Drafts {
  const drafts = value<readonly Draft[]>([])
  const dropped = new Set<string>()
  const read = readDrafts(boardId).then((kept) => {
    const known = new Set(drafts.get().map(({ id }) => id))
    const older = kept.filter(({ id }) => !known.has(id) && !dropped.has(id))
    if (older.length > 0) drafts.set([...older, ...drafts.get()].sort((a, b) => a.at - b.at))
  })
  return {
    get: drafts.get,
    subscribe: drafts.subscribe,
    read,
    async keep(draft) {
      drafts.set([...drafts.get(), draft])
      const inDatabase = await inStore('readwrite', (store) => store.put(draft))
      return inDatabase !== null || keepBeside(draft)
    },
    async drop(id) {
      dropped.add(id)
      drafts.set(drafts.get().filter((draft) => draft.id !== id))
      for (const name of rememberedNames(`draft:${boardId}:`)) {
        if (name.endsWith(`:${id}`)) remember(name, null)
      }
      await inStore('readwrite', (store) => store.delete(id))
    },
  }
}

const boards = new WeakMap<Draft, BoardDoc>()

/** The document of a draft; for reading. */
function boardIn(draft: Draft): BoardDoc {
  const known = boards.get(draft)
  if (known !== undefined) return known
  const doc = new Y.Doc()
  Y.applyUpdate(doc, draft.bytes)
  const board = openBoard(doc)
  boards.set(draft, board)
  return board
}

/** What of a draft is not on the board now. */
export interface Lost {
  readonly words: readonly LostWords[]
  readonly changes: LostChanges
}

export function lostOf(draft: Draft, board: BoardDoc): Lost {
  const kept = boardIn(draft)
  return { words: lostWords(kept, board), changes: lostChanges(kept, board) }
}

/** Whether the board has all of it. */
export function isNothing({ words, changes }: Lost): boolean {
  return words.length === 0 && changes.size === 0
}

async function readDrafts(boardId: string): Promise<readonly Draft[]> {
  const kept = await inStore('readonly', (store) => store.getAll())
  const beside = rememberedNames(`draft:${boardId}:`).flatMap((name) => {
    const stored = remembered(name) as { bytes?: unknown } | null
    const bytes = typeof stored?.bytes === 'string' ? fromBase64(stored.bytes) : null
    return bytes === null ? [] : [{ ...stored, bytes } as Draft]
  })
  const mine = (kept ?? []).filter((draft: Draft) => draft.board === boardId)
  return [...mine, ...beside]
}

/** Where the database can't be written: the browser's small memory. False when that is full too. */
function keepBeside(draft: Draft): boolean {
  const name = `draft:${draft.board}:${draft.id}`
  remember(name, { ...draft, bytes: toBase64(draft.bytes) })
  return remembered(name) !== null
}

const DATABASE = 'throughline-drafts'
const STORE = 'drafts'

/** Does one thing in the database of drafts; null where that can't be. It is on disk by then. */
function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open(DATABASE, 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' })
      opening.onerror = () => resolve(null)
      opening.onsuccess = () => {
        const database = opening.result
        const transaction = database.transaction([STORE], mode, { durability: 'strict' })
        const request = work(transaction.objectStore(STORE))
        const end = (result: T | null): void => {
          database.close()
          resolve(result)
        }
        transaction.oncomplete = () => end(request.result ?? (null as T))
        transaction.onabort = () => end(null)
      }
    } catch {
      resolve(null)
    }
  })
}
