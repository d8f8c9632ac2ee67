import type { Role } from '../../shared/access.ts'
import type { CloseCode } from '../../shared/wire/close-codes.ts'
import type { NackReason } from '../../shared/wire/messages.ts'

/** One device at a board, as the room sees it. */
export interface Peer {
  readonly role: Role
  send(frame: Uint8Array): void
  /** Presence: the first thing that one who reads too slowly goes without. */
  sendPresence(frame: Uint8Array): void
  /** What it wrote was not taken. */
  refuse(reason: NackReason): void
  close(code: CloseCode): void
}
