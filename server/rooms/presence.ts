import * as decoding from 'lib0/decoding'
import { type PresenceEntry, presenceFrame } from './frames.ts'
import type { Peer } from './peer.ts'

/** What one client may tell about itself, in JSON: a cursor, a name, things being dragged. */
const STATE_LENGTH = 16_384
/** The state of a client that left. */
const GONE = 'null'

/**
 * Who is there, as bytes that are passed on unread, the latest of each. A client id belongs to the
 * socket that used it first: plain clients send back all presence they hear, and that must not count.
 */
export class Presence {
  readonly #entries = new Map<Peer, PresenceEntry>()
  readonly #owners = new Map<number, Peer>()
  #news = new Map<number, PresenceEntry>()

  /** Takes what a peer sent. Throws if it can't be read. */
  receive(peer: Peer, update: Uint8Array): void {
    for (const entry of readEntries(update)) {
      if (!this.#belongs(peer, entry)) continue
      this.#entries.set(peer, entry)
      this.#news.set(entry.client, entry)
    }
  }

  leave(peer: Peer): void {
    const entry = this.#entries.get(peer)
    if (entry === undefined) return
    this.#entries.delete(peer)
    this.#owners.delete(entry.client)
    this.#news.set(entry.client, { ...entry, state: GONE })
  }

  /** What changed since the last time, or null. */
  takeNews(): Uint8Array | null {
    const news = this.#news
    if (news.size === 0) return null
    this.#news = new Map()
    return presenceFrame([...news.values()])
  }

  /** Everybody who is there, or null. */
  all(): Uint8Array | null {
    const there = [...this.#entries.values()].filter(({ state }) => state !== GONE)
    return there.length === 0 ? null : presenceFrame(there)
  }

  #belongs(peer: Peer, { client, clock, state }: PresenceEntry): boolean {
    const before = this.#entries.get(peer)
    if (before !== undefined) {
      // The same clock again only says goodbye.
      const isLater = clock > before.clock || (clock === before.clock && state === GONE)
      return before.client === client && isLater
    }
    // Nobody begins by leaving, or with the id of one who is there.
    if (state === GONE || this.#owners.has(client)) return false
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
