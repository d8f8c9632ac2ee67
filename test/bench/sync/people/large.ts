import * as Y from 'yjs'
import { openBoard } from '../../../../shared/board/doc.ts'
import { addNotes, deleteNotes } from '../../../../shared/board/notes.ts'
import { LIMITS } from '../../../../shared/limits.ts'
import { words } from './words.ts'

const NOTES = 50

/** Large updates (V1), one after the other: fifty long notes come, and go when the next fifty come. */
export function largeUpdates(client: number, bytes: number): readonly Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = client
  const board = openBoard(doc)
  const updates: Uint8Array[] = []
  let made = 0
  doc.on('update', (update: Uint8Array) => {
    made += update.length
    updates.push(update)
  })
  let before: string[] = []
  for (let turn = 0; made < bytes; turn++) {
    const notes = Array.from({ length: NOTES }, (_, index) => ({
      id: `${client.toString(36).padStart(6, '-')}${(turn * NOTES + index).toString(36).padStart(6, '0')}`,
      text: longText(turn * NOTES + index),
      at: [index, turn] as const,
      room: 'A1',
      about: null,
      team: 'Red',
      by: null,
    }))
    doc.transact(() => {
      if (before.length > 0) deleteNotes(board, before)
      addNotes(board, notes, turn)
    })
    before = notes.map(({ id }) => id)
  }
  doc.destroy()
  return updates
}

function longText(index: number): string {
  let text = ''
  for (let more = 0; text.length < LIMITS.noteLength; more++) text += `${words(index + more)} `
  return text.slice(0, LIMITS.noteLength).trim()
}
