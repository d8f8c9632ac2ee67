import * as decoding from 'lib0/decoding'
import { type PresenceEntry, presenceFrame } from './frames.ts'
import type { Peer } from './peer.ts'

/** What one client may tell about itself, in JSON: a name, things being dragged (bytes). */
const STATE_BYTES = 16_384
/** The state of a client that left. */
const GONE = 'null'

/**
 * Who is there, the latest of each. A client id belongs to the socket that used it first: plain
 * clients send back all presence they hear, and that must not count. Only the same device takes it
 * over, with a new socket, when the network has swallowed the old one without a word.
 */
export class Presence {
  readonly #entries = new Map<Peer, PresenceEntry>()
  readonly #owners = new Map<number, Peer>()
  #news = new Map<number, PresenceEntry>()

  /** Takes what a peer sent. Throws if it can't be read. */
  receive(peer: Peer, update: Uint8Array): void {
    const decoder = decoding.createDecoder(update)
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const length = decoding.readVarUint(decoder)
      if (length > update.length - decoder.pos) throw new Error('A presence ends too early.')
      const state = decoding.readUint8Array(decoder, length)
      if (length > STATE_BYTES || !this.#mayBe(peer, client, clock)) continue
      this.#take(peer, { client, clock, state: readState(state) })
    }
  }

  /** The id under which a peer is present, or null. */
  clientOf(peer: Peer): number | null {
    return this.#entries.get(peer)?.client ?? null
  }

  /** Whose client id this is among those who are here, if anyone's. */
  ownerOf(client: number): Peer | undefined {
    return this.#owners.get(client)
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

  /** Before anything is read: most of what plain clients send is what they heard of others. */
  #mayBe(peer: Peer, client: number, clock: number): boolean {
    const before = this.#entries.get(peer)
    if (before === undefined) {
      const owner = this.#owners.get(client)
      return owner === undefined || isSameDevice(owner, peer)
    }
    return before.client === client && clock >= before.clock
  }

  #take(peer: Peer, entry: PresenceEntry): void {
    const before = this.#entries.get(peer)
    // Nobody begins by leaving; the same clock again only says goodbye.
    if (entry.state === GONE && before === undefined) return
    if (entry.state !== GONE && before?.clock === entry.clock) return
    const owner = this.#owners.get(entry.client)
    if (owner !== undefined && owner !== peer) this.#entries.delete(owner)
    this.#owners.set(entry.client, peer)
    this.#entries.set(peer, entry)
    this.#news.set(entry.client, entry)
  }
}

/** Whether two sockets belong to one device, as far as they told. */
export function isSameDevice(one: Pick<Peer, 'secret'>, other: Pick<Peer, 'secret'>): boolean {
  return one.secret !== null && one.secret === other.secret
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Nothing in a state is looked at; but others parse it, and one that is no JSON would cost them
 * everything else in the same frame.
 */
function readState(bytes: Uint8Array): string {
  const state = utf8.decode(bytes)
  JSON.parse(state)
  return state
}
