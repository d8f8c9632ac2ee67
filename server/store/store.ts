import type { Role } from '../../shared/access.ts'
import type { ShelfEntry } from '../../shared/wire/api.ts'

/** A key as it is kept: its hash, and what it opens. */
export interface StoredKey {
  readonly hash: Uint8Array
  readonly board: string
  readonly role: Role
}

export interface StoredBoard {
  readonly board: string
  readonly code: string
  /** The most people who were on the board at one time; the projector is nobody. */
  readonly people: number
  /** The record of a closed round. */
  readonly recordId: string | null
}

export interface BoardToMake {
  readonly board: string
  readonly code: string
  readonly keys: readonly StoredKey[]
  /** Its first state (Yjs update V1). */
  readonly state: Uint8Array
}

/** A board as it lies on disk: a compacted state, and what came after it. */
export interface StoredLog {
  /** The number of the last update this holds. */
  readonly seq: number
  /** Yjs update V2, or null: it was never compacted. */
  readonly snapshot: Uint8Array | null
  /** Yjs updates V1, in order. */
  readonly tail: readonly StoredUpdate[]
}

export interface StoredUpdate {
  readonly seq: number
  readonly update: Uint8Array
}

/** Why a restore point was made. */
export type PointKind =
  /** The round came to a step of its agenda. */
  | 'step'
  /** Somebody asked for it. */
  | 'asked'
  /** Another point was about to be brought back. */
  | 'before-return'
  /** The board was compacted; the last of these are kept. */
  | 'kept'

/** A state of a board that can be brought back. */
export interface StoredPoint {
  readonly id: string
  readonly board: string
  readonly kind: PointKind
  /** What it is called: given by a person, or the name of the step; may be empty. */
  readonly name: string
  /** When it was made (ms). */
  readonly at: number
  /** How much stood on the board; not known of a replaced snapshot. */
  readonly holds?: PointContents
}

interface PointContents {
  readonly notes: number
  readonly patterns: number
  readonly theories: number
}

export interface PointWithState {
  readonly point: StoredPoint
  /** Yjs update V2. */
  readonly state: Uint8Array
}

/** New links for a role. */
export interface Reissue {
  readonly board: string
  readonly role: Role
  readonly key: StoredKey
  /** The new join code, or null: the old one stays. */
  readonly code: string | null
}

export interface StoreHealth {
  /** Whether something could be written just now. */
  readonly ok: boolean
  /** How long that took, waiting included (ms). */
  readonly lagMs: number
  /** What is free where the data lies, or null: not known. */
  readonly freeBytes: number | null
}

/** A record on the shelf, and the board that is closed with it, if it is here. */
export interface ShelvedRecord {
  readonly entry: ShelfEntry
  readonly closes: string | null
}

/** A record as it is filed: what the shelf shows, and the exact bytes of the file as text. */
export interface StoredRecord {
  readonly entry: ShelfEntry
  /** The round it came from, when it was held here. */
  readonly board: string | null
  readonly json: string
}

/**
 * Where everything is kept. Every promise resolves when what it says is on disk, and rejects when
 * it is not known to be; then doing the same again is safe.
 */
export interface Store extends AsyncDisposable {
  /** Makes a board with all that belongs to it, or nothing. */
  makeBoard(board: BoardToMake): Promise<'made' | 'code-taken'>
  board(id: string): Promise<StoredBoard | null>
  boardByCode(code: string): Promise<StoredBoard | null>
  /** Raises the number of people a board has seen at one time. */
  notePeople(board: string, people: number): Promise<void>

  /** Adds an update (Yjs V1) to a board's log; gives its number in it. */
  append(board: string, update: Uint8Array): Promise<number>
  /** All that is kept of a board, or null where there is no such board. */
  load(board: string): Promise<StoredLog | null>
  /**
   * Makes one verified snapshot of a board's log and lets go of the updates in it. Nothing happens
   * where there is nothing new, or where the log has a hole. The snapshot before is kept as a point.
   */
  compact(board: string): Promise<'compacted' | 'nothing'>
  /** Takes an update that can't be read out of a board's log, and keeps it apart with the reason. */
  quarantine(board: string, seq: number, why: string): Promise<void>
  /** How many updates are kept apart. */
  quarantined(): Promise<number>

  /** Adds a restore point with its state (Yjs update V2); the least worth of too many goes. */
  addPoint(point: StoredPoint, state: Uint8Array): Promise<void>
  /** The restore points of a board, newest first. */
  points(board: string): Promise<readonly StoredPoint[]>
  point(board: string, id: string): Promise<PointWithState | null>
  /** Gives a restore point a name; false where there is no such point. */
  namePoint(board: string, id: string, name: string): Promise<boolean>

  addKey(key: StoredKey): Promise<void>
  key(hash: Uint8Array): Promise<StoredKey | null>
  /** One new key, and a new code if there is one, in place of all that a role had: all, or nothing. */
  reissue(issue: Reissue): Promise<'done' | 'code-taken'>

  /** Files a record and adds the update that closes its board: both, or neither. */
  close(closing: { board: string; update: Uint8Array; record: StoredRecord }): Promise<void>
  /** The board has no record any more, and the update that opens it is added: both, or neither. */
  reopen(opening: { board: string; update: Uint8Array }): Promise<void>
  /** Files a record; the same one again changes nothing. */
  file(record: StoredRecord): Promise<'filed' | 'id-taken'>
  record(id: string): Promise<StoredRecord | null>
  /** What stands on the shelf, newest first. */
  shelf(): Promise<readonly ShelvedRecord[]>

  /** How the disk is. It writes, and answers within a second even when the disk doesn't. */
  health(): Promise<StoreHealth>
  /** Copies all of it, as it is at one moment, into a file of its own, while the work goes on. */
  backup(file: string): Promise<void>
}
