import * as decoding from 'lib0/decoding'
import { type PresenceEntry, presenceFrame } from './frames.ts'
import type { Peer } from './peer.ts'

/** What one client may tell about itself, in JSON: a cursor, a name, things being dragged. */
const STATE_LENGTH = 16_384

/**
 * Who is there, as bytes that are passed on unread. A client id belongs to the socket that used it
 * first: plain clients send back all presence they hear, and that must not count.
 */
export class Presence {
  readonly #entries = new Map<Peer, PresenceEntry>()
  readonly #owners = new Map<number, Peer>()

  /** Takes what a peer sent; gives the frame for the others, if there is one. Throws if unreadable. */
  receive(peer: Peer, update: Uint8Array): Uint8Array | null {
    let relayed: Uint8Array | null = null
    for (const entry of readEntries(update)) {
      if (!this.#belongs(peer, entry)) continue
      this.#entries.set(peer, entry)
      relayed = presenceFrame([entry])
    }
    return relayed
  }

  /** Forgets a peer; gives the frame that tells the others. */
  leave(peer: Peer): Uint8Array | null {
    const entry = this.#entries.get(peer)
    if (entry === undefined) return null
    this.#entries.delete(peer)
    this.#owners.delete(entry.client)
    return presenceFrame([{ ...entry, state: 'null' }])
  }

  /** Everybody who is there, for one who comes. */
  all(): Uint8Array | null {
    const there = [...this.#entries.values()].filter(({ state }) => state !== 'null')
    return there.length === 0 ? null : presenceFrame(there)
  }

  #belongs(peer: Peer, { client, clock, state }: PresenceEntry): boolean {
    const before = this.#entries.get(peer)
    if (before !== undefined) return before.client === client && clock >= before.clock
    // Nobody begins by leaving, or with the id of one who is there.
    if (state === 'null' || this.#owners.has(client)) return false
    this.#owners.set(client, peer)
    return true
  }
}

function readEntries(update: Uint8Array): readonly PresenceEntry[] {
  const decoder = decoding.createDecoder(update)
  const entries: PresenceEntry[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    const state = decoding.readVarString(decoder)
    // Others would parse it: what is no JSON must not reach them.
    JSON.parse(state)
    if (state.length <= STATE_LENGTH) entries.push({ client, clock, state })
  }
  return entries
}
