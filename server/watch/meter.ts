import type { NackReason } from '../../shared/wire/messages.ts'

/** What the server counts about itself: all of it is numbers, none of it is about a person or a board. */
export interface Meter {
  frameIn(bytes: number): void
  /** One frame, sent to `readers`. */
  frameOut(bytes: number, readers: number): void
  /** Judging and applying what came in during one tick. */
  tick(ms: number, updates: number): void
  /** From the arrival of the first update in a tick to its ack: none in it waited longer (ms). */
  ack(ms: number): void
  commit(ms: number, rows: number): void
  load(ms: number): void
  compaction(ms: number): void
  nack(reason: NackReason | 'malformed'): void
  /** A reader fell behind: it goes without presence, without the document for a while, or was sent away. */
  slow(now: 'no-presence' | 'no-updates' | 'closed'): void
  /** A reader that was behind got what it lacked in one piece, or was asked for what it had. */
  resync(): void
  quarantine(): void
  /** A socket was slowed down, refused or closed for what it did. */
  offence(kind: 'rate' | 'malformed' | 'origin' | 'address' | 'full'): void
}

const nothing = (): void => {}

/** Counts nothing. */
export const NO_METER: Meter = {
  frameIn: nothing,
  frameOut: nothing,
  tick: nothing,
  ack: nothing,
  commit: nothing,
  load: nothing,
  compaction: nothing,
  nack: nothing,
  slow: nothing,
  resync: nothing,
  quarantine: nothing,
  offence: nothing,
}
