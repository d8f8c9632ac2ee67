import { packBoard } from '../../shared/board/pack.ts'
import { readBoard } from '../../shared/board/view.ts'
import { freePatterns } from '../../shared/export/frames.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { makeRecord } from '../../shared/record/from-board.ts'
import { openRecord } from '../../shared/record/open.ts'
import { canonicalJson } from '../../shared/record/seal.ts'
import type { ShelfEntry } from '../../shared/wire/api.ts'
import { newId } from '../access/ids.ts'
import type { Room } from '../rooms/room.ts'
import type { Store, StoredRecord } from '../store/store.ts'

/**
 * Freezes a round and files its record, in its turn among the room's writes: what was written
 * before is in the record, what comes after is refused. A second close gives the same record.
 *
 * @returns the record's file as text.
 */
export async function closeRound(room: Room, store: Store): Promise<string> {
  const stored = await store.board(room.id)
  // The most people who were here at one time: devices aren't told apart in what is kept, so
  // this is the number that can be known without naming anyone. Whoever closes was here.
  const people = Math.max(1, stored?.people ?? 0)
  const id = newId()
  const closedAt = Date.now()
  const file = await room.change<StoredRecord | string>(
    (board) => {
      const plain = readBoard(board)
      if (plain.stage.closed !== null) return plain.stage.closed.recordId
      const whole = { id, board: plain, packed: packBoard(board), closedAt, people }
      // A board that is too large to stand in a file twice is kept by its findings.
      const filed = readable(whole) ?? readable({ ...whole, packed: null })
      if (filed === null) throw new Error('The record of this round would not open.')
      const { record, json } = filed
      board.roots.stage.set('closed', { at: closedAt, recordId: id })
      return { entry: shelfEntryOf(record), board: room.id, json }
    },
    async (update, record) => {
      if (typeof record !== 'string') await store.close({ board: room.id, update, record })
    },
  )
  if (typeof file !== 'string') return file.json
  const filed = await store.record(file)
  if (filed === null) throw new Error('A closed round has lost its record.')
  return filed.json
}

/** Lifts the freeze of a round; one that is open stays so. Its record stays on the shelf. */
export async function reopenRound(room: Room, store: Store): Promise<void> {
  await room.change(
    ({ roots }) => {
      if ((roots.stage.get('closed') ?? null) !== null) roots.stage.delete('closed')
    },
    (update) => store.reopen({ board: room.id, update }),
  )
}

/** A round's record and its bytes, or null where it would not open: it is the only one there is. */
function readable(
  round: Parameters<typeof makeRecord>[0],
): { readonly record: RoundRecord; readonly json: string } | null {
  const record = makeRecord(round)
  const json = canonicalJson(record)
  return openRecord(json).ok ? { record, json } : null
}

/** What the shelf shows of a record. */
export function shelfEntryOf({
  id,
  about,
  closedAt,
  patterns,
  theories,
  notes,
}: RoundRecord): ShelfEntry {
  const { title, school, date, network } = about
  return {
    id,
    title,
    school,
    date,
    network,
    closedAt,
    patterns: freePatterns({ patterns }).length,
    theories: theories.length,
    notes: notes.length,
  }
}
