import * as Y from 'yjs'
import { openBoard } from '../../shared/board/doc.ts'
import { addNotes } from '../../shared/board/notes.ts'
import type { MadeBoard } from '../../shared/wire/api.ts'
import { idOf } from '../support/make-board.ts'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'

/** How far apart the notes of a large round stand (board units): each has its room. */
export const PITCH = { x: 220, y: 120 }
const COLUMNS = 40

/** A round with so many notes named `Note 1` and on, 40 in a row, written over the sync server. */
export async function largeRound(url: string, notes: number): Promise<MadeBoard> {
  const round = await makeRound(url)
  const doc = new Y.Doc()
  const plain = { room: '', about: null, team: '', by: null }
  addNotes(
    openBoard(doc),
    Array.from({ length: notes }, (_, index) => ({
      ...plain,
      id: idOf('note', index),
      text: `Note ${index + 1}`,
      at: [(index % COLUMNS) * PITCH.x, Math.floor(index / COLUMNS) * PITCH.y] as const,
    })),
    Date.now(),
  )
  await using client = await connectRaw(url, round.board, round.keys.participant, { doc })
  await client.answered()
  await client.flushed()
  return round
}
