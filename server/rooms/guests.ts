import type * as Y from 'yjs'
import { mayActAs } from '../../shared/access.ts'
import { CLOSE, type CloseCode } from '../../shared/wire/close-codes.ts'
import { encodeAck, type NackReason } from '../../shared/wire/messages.ts'
import { Beat } from './beat.ts'
import { step1Frame, updateFrame } from './frames.ts'
import type { Change, Verdict } from './live-board.ts'
import type { Peer } from './peer.ts'
import { Presence } from './presence.ts'

/** How a peer stands with the room. */
export interface Standing {
  /** Whether it has got the board and is told every change since. */
  follows: boolean
  /** How often in a row it sent what builds on something unknown. */
  gaps: number
  /** What it sent and is not on disk: while there is any, "saved" would be a lie. */
  debt: Debt
  /** The latest moment it asked about while it was in debt. */
  asked: number | null
}

type Debt =
  | 'none'
  /** It builds on something unknown, and is asked for again. */
  | 'gap'
  /** It was refused for what may pass; the peer's next whole answer brings it again. */
  | 'refused'
  /** It is not the peer's to write: no later answer can make it taken. */
  | 'for-ever'

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

  /** How many sockets there are. */
  get size(): number {
    return this.#standings.size
  }

  join(peer: Peer): void {
    this.#standings.set(peer, { follows: false, gaps: 0, debt: 'none', asked: null })
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
  tell(peer: Peer, part: Change['part'], verdict: Verdict, doc: Y.Doc): void {
    const standing = this.#standings.get(peer)
    if (standing === undefined) return
    switch (verdict.is) {
      case 'taken':
      case 'known':
        this.#heal(peer, standing, part, verdict.is, doc)
        return
      case 'gap':
        standing.gaps++
        if (standing.debt === 'none') standing.debt = 'gap'
        if (standing.gaps > GAPS_IN_A_ROW) peer.close(CLOSE.overloaded)
        else if (standing.gaps === 1) peer.send(step1Frame(doc))
        return
      case 'refused':
        if (standing.debt !== 'for-ever') standing.debt = debtAfter(verdict.reason)
        peer.refuse(verdict.reason)
        return
      case 'unread':
        standing.debt = 'for-ever'
        return
      case 'malformed':
        peer.close(CLOSE.malformed)
        return
    }
  }

  /** Says that everything this peer sent is on disk: now, or when it is. */
  acknowledge(peer: Peer, moment: number): void {
    const standing = this.#standings.get(peer)
    if (standing === undefined) return
    if (standing.debt === 'none') peer.send(encodeAck(moment))
    else standing.asked = Math.max(standing.asked ?? 0, moment)
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

  /**
   * A step2 holds all that its sender has, so one that is on disk whole pays every debt. A stroke
   * of work pays none, since it may be a mere deletion; but it may mean that a gap can be filled now.
   */
  #heal(
    peer: Peer,
    standing: Standing,
    part: Change['part'],
    is: 'taken' | 'known',
    doc: Y.Doc,
  ): void {
    if (part === 'step2' || is === 'taken') standing.gaps = 0
    if (standing.debt === 'none' || standing.debt === 'for-ever') return
    if (part === 'update') {
      if (standing.debt === 'gap' && is === 'taken') peer.send(step1Frame(doc))
      return
    }
    standing.debt = 'none'
    if (standing.asked !== null) peer.send(encodeAck(standing.asked))
    standing.asked = null
  }

  #passOnPresence(): void {
    const frame = this.#presence.takeNews()
    if (frame) for (const peer of this.#standings.keys()) peer.sendPresence(frame)
  }
}

function debtAfter(reason: NackReason): Debt {
  switch (reason) {
    case 'too-large':
    case 'locked':
      return 'refused'
    case 'viewer':
    case 'closed':
    case 'not-allowed':
      return 'for-ever'
  }
}
