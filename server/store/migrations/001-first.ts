export const FIRST = `
CREATE TABLE boards (
  board TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  people INTEGER NOT NULL DEFAULT 0,
  record_id TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE log (
  board TEXT NOT NULL,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (board, seq)
) WITHOUT ROWID, STRICT;

CREATE TABLE keys (
  hash BLOB PRIMARY KEY,
  board TEXT NOT NULL REFERENCES boards (board),
  role TEXT NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE records (
  id TEXT PRIMARY KEY,
  board TEXT,
  closed_at INTEGER NOT NULL,
  entry TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;

CREATE INDEX records_by_age ON records (closed_at DESC, id);

CREATE TABLE probe (at INTEGER NOT NULL) STRICT;
`
