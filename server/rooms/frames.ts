import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import type * as Y from 'yjs'
import { AWARENESS, SYNC } from '../../shared/wire/messages.ts'

// What the server says in the language of y-websocket. One message a frame: plain clients read
// only the first of a frame.

/** "This is what I have": the other side answers with what is missing here. */
export function step1Frame(doc: Y.Doc): Uint8Array {
  return frame(SYNC, (encoder) => sync.writeSyncStep1(encoder, doc))
}

/** "This is what you lack", for one who has what `vector` tells. */
export function step2Frame(doc: Y.Doc, vector: Uint8Array): Uint8Array {
  return frame(SYNC, (encoder) => sync.writeSyncStep2(encoder, doc, vector))
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return frame(SYNC, (encoder) => sync.writeUpdate(encoder, update))
}

/** What is known of one client's presence; state null: it left. */
export interface PresenceEntry {
  readonly client: number
  readonly clock: number
  /** JSON, as it came. */
  readonly state: string
}

export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  return frame(AWARENESS, (encoder) => {
    const inner = encoding.createEncoder()
    encoding.writeVarUint(inner, entries.length)
    for (const { client, clock, state } of entries) {
      encoding.writeVarUint(inner, client)
      encoding.writeVarUint(inner, clock)
      encoding.writeVarString(inner, state)
    }
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
  })
}

/** Presence of nobody: keeps plain clients, which leave after 30 s of silence. */
export const KEEP_ALIVE = presenceFrame([])

function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
