import type { Role } from '../../shared/access.ts'
import type { CloseCode } from '../../shared/wire/close-codes.ts'
import type { NackReason } from '../../shared/wire/messages.ts'

/** One device at a board, as the room sees it. */
export interface Peer {
  readonly role: Role
  /** Whether it said hello: it understands messages from 120 on. */
  readonly isOurs: boolean
  /** What its device alone knows, if it told: by it the same device is known on another socket. */
  readonly secret: string | null
  /** What it was sent and has not taken yet (bytes). */
  readonly backlog: number
  send(frame: Uint8Array): void
  /** What it wrote was not taken. */
  refuse(reason: NackReason): void
  close(code: CloseCode): void
  /** Its place is wanted: it is ended in a moment unless somebody is there. */
  prove(): void
}
