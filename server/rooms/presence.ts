import * as decoding from 'lib0/decoding'
import { type PresenceEntry, presenceFrame } from './frames.ts'
import type { Peer } from './peer.ts'

/** What one client may tell about itself, in JSON: a name, things being dragged (bytes). */
export const STATE_BYTES = 16_384
/** For how many client ids the device is remembered: those of a day. */
const DEVICES = 4_096
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
  /**
   * The device that each client id belongs to, also after it left: whoever hears it leave could
   * take its id otherwise, and keep its next socket from writing.
   */
  readonly #devices = new Map<number, string>()
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

  /**
   * Whether a client id belongs to another device. One without a secret could not be told from its
   * own next socket, so its id belongs to nobody.
   */
  isAnothers(client: number, peer: Pick<Peer, 'secret'>): boolean {
    const device = this.#devices.get(client)
    return device !== undefined && device !== peer.secret
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

  #remember(client: number, secret: string): void {
    this.#devices.delete(client)
    this.#devices.set(client, secret)
    const [oldest] = this.#devices.keys()
    if (this.#devices.size > DEVICES && oldest !== undefined) this.#devices.delete(oldest)
  }

  /** Before anything is read: most of what plain clients send is what they heard of others. */
  #mayBe(peer: Peer, client: number, clock: number): boolean {
    const before = this.#entries.get(peer)
    if (before === undefined) {
      if (this.isAnothers(client, peer)) return false
      const owner = this.#owners.get(client)
      return owner === undefined || (owner.secret !== null && owner.secret === peer.secret)
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
    // The wall writes nothing: no id is kept from others for it.
    if (peer.secret !== null && peer.role !== 'viewer') this.#remember(entry.client, peer.secret)
    this.#entries.set(peer, entry)
    this.#news.set(entry.client, entry)
  }
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
