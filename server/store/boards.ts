import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { ROLES } from '../../shared/access.ts'
import type { BoardToMake, Reissue, StoredBoard, StoredKey } from './store.ts'

/** The boards, and the keys and codes that open them. */
export function boardsIn(db: DatabaseSync) {
  const insert = db.prepare('INSERT INTO boards (board, code) VALUES (?, ?)')
  const one = db.prepare('SELECT * FROM boards WHERE board = ?')
  const byCode = db.prepare('SELECT * FROM boards WHERE code = ?')
  const notePeople = db.prepare('UPDATE boards SET people = ? WHERE board = ? AND people < ?')
  const setRecord = db.prepare('UPDATE boards SET record_id = ? WHERE board = ?')
  const setCode = db.prepare('UPDATE boards SET code = ? WHERE board = ?')
  const insertKey = db.prepare('INSERT INTO keys (hash, board, role) VALUES (?, ?, ?)')
  const deleteKeys = db.prepare('DELETE FROM keys WHERE board = ? AND role = ?')
  const key = db.prepare('SELECT * FROM keys WHERE hash = ?')

  function addKey({ hash, board, role }: StoredKey): void {
    insertKey.run(hash, board, role)
  }

  return {
    make({ board, code, keys }: BoardToMake): 'made' | 'code-taken' {
      if (byCode.get(code)) return 'code-taken'
      insert.run(board, code)
      for (const each of keys) addKey(each)
      return 'made'
    },
    one(board: string): StoredBoard | null {
      return toBoard(one.get(board))
    },
    byCode(code: string): StoredBoard | null {
      return toBoard(byCode.get(code))
    },
    notePeople(board: string, people: number): void {
      notePeople.run(people, board, people)
    },
    setRecord(board: string, record: string | null): void {
      setRecord.run(record, board)
    },
    addKey,
    key(hash: Uint8Array): StoredKey | null {
      return toKey(key.get(hash))
    },
    reissue({ board, role, key: fresh, code }: Reissue): 'done' | 'code-taken' {
      if (code !== null) {
        const taken = byCode.get(code)
        if (taken && taken.board !== board) return 'code-taken'
        setCode.run(code, board)
      }
      deleteKeys.run(board, role)
      addKey(fresh)
      return 'done'
    },
  }
}

type Row = Record<string, SQLOutputValue> | undefined

function toBoard(row: Row): StoredBoard | null {
  if (!row) return null
  return {
    board: String(row.board),
    code: String(row.code),
    people: Number(row.people),
    recordId: row.record_id === null ? null : String(row.record_id),
  }
}

function toKey(row: Row): StoredKey | null {
  const role = ROLES.find((known) => known === row?.role)
  if (!row || !role) return null
  return { hash: row.hash as Uint8Array, board: String(row.board), role }
}
