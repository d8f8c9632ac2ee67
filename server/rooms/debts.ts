import { CLOSE } from '../../shared/wire/close-codes.ts'
import { encodeAck, type NackReason } from '../../shared/wire/messages.ts'
import type { Change, Verdict } from './judge.ts'
import type { Peer } from './peer.ts'

/** What a peer sent and is not on disk: while there is any, "saved" would be a lie. */
type Debt =
  | 'none'
  /** It builds on something unknown, and is asked for again. */
  | 'gap'
  /** It was refused for what may pass; the peer's next whole answer brings it again. */
  | 'refused'
  /** It is not the peer's to write: no later answer can make it taken. */
  | 'for-ever'

interface Account {
  debt: Debt
  /** How often in a row it sent what builds on something unknown, and when it was last asked (ms). */
  gaps: number
  askedAt: number
  /** The latest moment it asked about while it was in debt. */
  moment: number | null
}

/** How often in a row a peer may send what builds on something unknown, before it begins anew. */
const GAPS_IN_A_ROW = 20
/** How long an answer to "what do you have?" may be on its way before it is asked again (ms). */
const ASK_AGAIN_MS = 2_000

/** Who may be told that what they sent is on disk, and who not yet. */
export class Debts {
  readonly #step1: () => Uint8Array
  /** Of those who owe something, or did. */
  readonly #accounts = new Map<Peer, Account>()

  /** @param step1 the frame that asks a peer for what the board lacks. */
  constructor(step1: () => Uint8Array) {
    this.#step1 = step1
  }

  leave(peer: Peer): void {
    this.#accounts.delete(peer)
  }

  /** Tells a peer who is here what became of its change, where there is something to tell. */
  tell(peer: Peer, part: Change['part'], verdict: Verdict): void {
    switch (verdict.is) {
      case 'taken':
      case 'known':
        this.#heal(peer, part, verdict.is)
        return
      case 'gap': {
        const account = this.#accountOf(peer)
        account.gaps++
        if (account.debt === 'none') account.debt = 'gap'
        if (account.gaps > GAPS_IN_A_ROW) peer.close(CLOSE.overloaded)
        else this.#ask(peer, account)
        return
      }
      case 'refused': {
        const account = this.#accountOf(peer)
        if (account.debt !== 'for-ever') account.debt = debtAfter(verdict.reason)
        peer.refuse(verdict.reason)
        return
      }
      case 'unread':
        this.#accountOf(peer).debt = 'for-ever'
        return
      case 'crowded':
        peer.close(CLOSE.overloaded)
        return
      case 'malformed':
        peer.close(CLOSE.malformed)
        return
    }
  }

  /** Says to a peer who is here that everything it sent is on disk: now, or when it is. */
  acknowledge(peer: Peer, moment: number): void {
    const account = this.#accounts.get(peer)
    if (account === undefined || account.debt === 'none') peer.send(encodeAck(moment))
    else account.moment = Math.max(account.moment ?? 0, moment)
  }

  /** Whether anybody waits for something unknown. */
  get hasGaps(): boolean {
    for (const { debt } of this.#accounts.values()) if (debt === 'gap') return true
    return false
  }

  /** Asks those again who wait for something unknown: it may have come, or its owner gone. */
  askAgain(): void {
    for (const [peer, { debt }] of this.#accounts) if (debt === 'gap') peer.send(this.#step1())
  }

  /**
   * A step2 holds all that its sender has, so one that is on disk whole pays every debt. A stroke
   * of work pays none, since it may be a mere deletion; but it may mean that a gap can be filled now.
   */
  #heal(peer: Peer, part: Change['part'], is: 'taken' | 'known'): void {
    const account = this.#accounts.get(peer)
    if (account === undefined) return
    if (part === 'step2' || is === 'taken') account.gaps = 0
    if (account.debt === 'none' || account.debt === 'for-ever') return
    if (part === 'update') {
      if (account.debt === 'gap' && is === 'taken') this.#ask(peer, account)
      return
    }
    account.debt = 'none'
    if (account.moment !== null) peer.send(encodeAck(account.moment))
    account.moment = null
  }

  #accountOf(peer: Peer): Account {
    let account = this.#accounts.get(peer)
    if (account === undefined) {
      account = { debt: 'none', gaps: 0, askedAt: 0, moment: null }
      this.#accounts.set(peer, account)
    }
    return account
  }

  #ask(peer: Peer, account: Account): void {
    const now = performance.now()
    if (account.gaps > 1 && now - account.askedAt < ASK_AGAIN_MS) return
    account.askedAt = now
    peer.send(this.#step1())
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
