import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { openBoard } from '../../../shared/board/doc.ts'
import type { Board } from '../../../shared/board/model.ts'
import { readBoard } from '../../../shared/board/view.ts'

/** The board as a page's device has kept it: its document, not what is drawn of it. */
export async function boardOnDevice(page: Page, boardId: string): Promise<Board> {
  const updates = await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const rows = await new Promise<readonly Uint8Array[]>((resolve, reject) => {
      const all = database.transaction('updates').objectStore('updates').getAll()
      all.onsuccess = () => resolve(all.result)
      all.onerror = () => reject(all.error)
    })
    database.close()
    return rows.map((row) => btoa(Array.from(row, (byte) => String.fromCharCode(byte)).join('')))
  }, `throughline:${boardId}`)
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, Buffer.from(update, 'base64'))
  })
  const board = readBoard(openBoard(doc))
  doc.destroy()
  return board
}
