import type * as Y from 'yjs'
import { mayActAs } from '../../shared/access.ts'
import { CLOSE, type CloseCode } from '../../shared/wire/close-codes.ts'
import { Beat } from './beat.ts'
import { step1Frame, updateFrame } from './frames.ts'
import type { Verdict } from './live-board.ts'
import type { Peer } from './peer.ts'
import { Presence } from './presence.ts'

/** How a peer stands with the room. */
export interface Standing {
  /** Whether it has got the board and is told every change since. */
  follows: boolean
  /** How often in a row it sent what builds on something unknown. */
  gaps: number
}

/** How often in a row a peer may send what builds on something unknown, before it begins anew. */
const GAPS_IN_A_ROW = 20
/** Cursors of a whole room travel together, about 30 times a second. */
const PRESENCE_MS = 33

/** Everybody at a board, and what they are told. */
export class Guests implements Disposable {
  readonly #standings = new Map<Peer, Standing>()
  readonly #presence = new Presence()
  readonly #beat = new Beat(PRESENCE_MS, () => this.#passOnPresence())

  /** How many there are; the projector is nobody. */
  get people(): number {
    let people = 0
    for (const { role } of this.#standings.keys()) if (mayActAs(role, 'participant')) people++
    return people
  }

  join(peer: Peer): void {
    this.#standings.set(peer, { follows: false, gaps: 0 })
  }

  leave(peer: Peer): void {
    this.#standings.delete(peer)
    this.#presence.leave(peer)
    this.#beat.ask()
  }

  standing(peer: Peer): Standing | undefined {
    return this.#standings.get(peer)
  }

  /** Tells everybody who follows the board, encoded once. */
  passOn(update: Uint8Array): void {
    const frame = updateFrame(update)
    for (const [peer, { follows }] of this.#standings) if (follows) peer.send(frame)
  }

  /** Tells a peer what became of its change, where there is something to tell. */
  tell(peer: Peer, verdict: Verdict, doc: Y.Doc): void {
    const standing = this.#standings.get(peer)
    if (standing === undefined) return
    switch (verdict.is) {
      case 'taken':
        standing.gaps = 0
        return
      case 'known':
        return
      case 'gap':
        standing.gaps++
        if (standing.gaps > GAPS_IN_A_ROW) peer.close(CLOSE.overloaded)
        else if (standing.gaps === 1) peer.send(step1Frame(doc))
        return
      case 'refused':
        peer.refuse(verdict.reason)
        return
      case 'malformed':
        peer.close(CLOSE.malformed)
        return
    }
  }

  /** Takes what a peer says about itself. Throws when it can't be read. */
  hearPresence(peer: Peer, update: Uint8Array): void {
    if (!this.#standings.has(peer)) return
    this.#presence.receive(peer, update)
    this.#beat.ask()
  }

  /** Tells one who asks or comes who is there. */
  answerPresence(peer: Peer): void {
    const present = this.#presence.all()
    if (present) peer.sendPresence(present)
  }

  closeAll(code: CloseCode): void {
    for (const peer of [...this.#standings.keys()]) peer.close(code)
  }

  [Symbol.dispose](): void {
    this.#beat[Symbol.dispose]()
  }

  #passOnPresence(): void {
    const frame = this.#presence.takeNews()
    if (frame) for (const peer of this.#standings.keys()) peer.sendPresence(frame)
  }
}
