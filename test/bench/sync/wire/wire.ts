import type { BoardState } from '../../../../shared/wire/messages.ts'
import type { Place } from '../servers/server.ts'

/** Where somebody's pointer was, as heard. */
export interface SeenCursor {
  readonly client: number
  readonly at: readonly [number, number]
}

/** What a server said in one frame. */
export type Heard =
  /** News of the document, the same for everybody: Yjs updates V1. */
  | { readonly of: 'news'; readonly updates: readonly Uint8Array[] }
  /** News of where people point, the same for everybody. */
  | { readonly of: 'cursors'; readonly cursors: readonly SeenCursor[] }
  /** The answer to a step 1. */
  | { readonly of: 'state'; readonly state: BoardState }
  | { readonly of: 'step1'; readonly vector: Uint8Array }
  /** What was sent is taken: all before a moment, or (null) the next update that waits for it. */
  | { readonly of: 'ack'; readonly moment: number | null }
  | { readonly of: 'nack'; readonly reason: string }
  /** The least time between two cursor messages of one person (ms). */
  | { readonly of: 'welcome'; readonly cursorMs: number }
  | { readonly of: 'other' }

/** Somebody as presence knows them. */
export interface Pointer {
  readonly client: number
  readonly clock: number
  readonly name: string
  readonly at: readonly [number, number]
}

/** How one kind of server is spoken to, frame by frame. */
export interface Wire {
  /** What is said on coming, with what one has already. */
  greet(place: Place, vector: Uint8Array): readonly Uint8Array[]
  /** Puts what comes before every message in front of one. */
  wrap(place: Place, message: Uint8Array): Uint8Array
  step1(place: Place, vector: Uint8Array): Uint8Array
  step2(place: Place, update: Uint8Array): Uint8Array
  update(place: Place, update: Uint8Array): Uint8Array
  /** Who one is. */
  presence(place: Place, pointer: Pointer): Uint8Array
  cursor(place: Place, pointer: Pointer): Uint8Array
  /** Whether each update is acked by itself, in order, unasked. */
  readonly acksEach: boolean
  /** Asks for an ack of everything before; null: the server acks by itself, or never. */
  askAck(moment: number): Uint8Array | null
  read(frame: Uint8Array): Heard
}
