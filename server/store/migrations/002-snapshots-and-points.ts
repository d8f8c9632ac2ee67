export const SNAPSHOTS_AND_POINTS = `
CREATE TABLE snapshots (
  board TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE points (
  id TEXT NOT NULL,
  board TEXT NOT NULL REFERENCES boards (board),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  by_hand INTEGER NOT NULL DEFAULT 0,
  bytes BLOB NOT NULL,
  PRIMARY KEY (board, id)
) STRICT;

CREATE INDEX points_by_age ON points (board, at DESC);

CREATE TABLE quarantine (
  board TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  why TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (board, seq)
) STRICT;
`
