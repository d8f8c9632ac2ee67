import type { DatabaseSync } from 'node:sqlite'

/** Every statement the store runs, prepared once: preparing anew for each call leaks in drivers. */
export function prepareStatements(db: DatabaseSync) {
  return {
    makeBoard: db.prepare('INSERT INTO boards (board, code) VALUES (?, ?)'),
    board: db.prepare('SELECT * FROM boards WHERE board = ?'),
    boardByCode: db.prepare('SELECT * FROM boards WHERE code = ?'),
    notePeople: db.prepare('UPDATE boards SET people = ? WHERE board = ? AND people < ?'),
    close: db.prepare('UPDATE boards SET record_id = ? WHERE board = ?'),

    lastSeq: db.prepare('SELECT max(seq) AS seq FROM log WHERE board = ?'),
    append: db.prepare('INSERT INTO log (board, seq, bytes) VALUES (?, ?, ?)'),
    load: db.prepare('SELECT seq, bytes FROM log WHERE board = ? ORDER BY seq'),

    addKey: db.prepare('INSERT INTO keys (hash, board, role) VALUES (?, ?, ?)'),
    key: db.prepare('SELECT * FROM keys WHERE hash = ?'),

    file: db.prepare(
      'INSERT INTO records (id, board, closed_at, entry, json) VALUES (?, ?, ?, ?, ?)',
    ),
    record: db.prepare('SELECT * FROM records WHERE id = ?'),
    shelf: db.prepare('SELECT entry FROM records ORDER BY closed_at DESC, id'),

    probe: db.prepare('UPDATE probe SET at = ?'),
  }
}
