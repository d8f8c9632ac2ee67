import type { Role } from '../../shared/access.ts'
import type { BoardDoc, Entry } from '../../shared/board/doc.ts'
import {
  ACK,
  decodeMoment,
  decodeNack,
  encodeAckRequest,
  NACK,
} from '../../shared/wire/messages.ts'
import { now } from '../platform.ts'
import { type Source, value } from '../store/value.ts'
import { beat } from './beat.ts'
import type { Line } from './line.ts'
import { remedyFor, type Unanswered } from './overdue.ts'
import { afterRefusal, type Refusal, type RefusedForGood } from './refusal.ts'
import { acknowledged, changed, found, opened, type Saved, unanswered } from './saved.ts'

// The way of this device's changes to the server's disk: each is counted and sent, and an answer
// is asked for. An answer may come, may stay out, or may say that the work is not taken.

export interface Delivery {
  readonly saved: Source<Saved>
  readonly refusal: Source<Refusal>
  /** What earlier pages left is in the document: from here on it is asked for too. */
  haveRead(): void
  dispose(): void
}

/** The least time between two questions for an answer while somebody types (ms). */
const ASK_MS = 120
/** How often what stays out is looked at (ms). */
const LOOK_MS = 1_000

/**
 * @param left how many changes waited when the round was last closed here.
 * @param isOurs whether a change was made by a person on this page.
 */
export function followDelivery(
  line: Line,
  board: BoardDoc,
  {
    left,
    isOurs,
    role,
  }: {
    readonly left: number
    readonly isOurs: (origin: unknown) => boolean
    readonly role: Source<Role>
  },
): Delivery {
  const { provider } = line
  const { stage } = board.roots
  const saved = value<Saved>(opened(left))
  const refusal = value<Refusal>({ state: 'none' })
  const { clientID } = board.doc
  let resynced = false

  const ask = (): void => line.send(encodeAckRequest(saved.get().made))
  // One question for what is typed in a moment: its answer speaks for all that went out before it.
  const asks = beat(
    () => {
      if (provider.synced && unanswered(saved.get()) > 0) ask()
    },
    () => ASK_MS,
  )
  function sendAgain(): void {
    line.sendWhole()
    ask()
  }
  function refuse(why: RefusedForGood): void {
    if (refusal.get().state !== 'for-good') refusal.set({ state: 'for-good', why })
  }

  provider.messageHandlers[ACK] = (_encoder, decoder) => {
    saved.set(acknowledged(saved.get(), decodeMoment(decoder), now()))
    if (unanswered(saved.get()) === 0 && refusal.get().state !== 'for-good') {
      refusal.set({ state: 'none' })
    }
  }
  provider.messageHandlers[NACK] = (_encoder, decoder) => {
    const next = afterRefusal(refusal.get(), decodeNack(decoder))
    refusal.set(next)
    if (next.state === 'sent-whole') sendAgain()
    // It may have been unlocked while the refusal was under way.
    if (next.state === 'waits') whenUnlocked()
  }
  const whenUnlocked = (): void => {
    // Only one who is in step knows whether it is locked.
    const isOver = provider.synced && (!isLocked(stage) || isClosed(stage))
    if (isOver && refusal.get().state === 'waits') sendAgain()
  }
  stage.observe(whenUnlocked)

  provider.on('sync', (synced: boolean) => {
    resynced = false
    if (synced) whenUnlocked()
    else if (refusal.get().state !== 'for-good') refusal.set({ state: 'none' })
    // What the server lacked went out with its own question; ask when that is on disk.
    if (synced && unanswered(saved.get()) > 0) ask()
  })
  provider.on('closed', () => {
    // The link is good; what was sent over it is not. Without it the board can be had again.
    const connection = line.connection.get()
    if (connection.state !== 'refused' || unanswered(saved.get()) === 0) return
    if (connection.why === 'not-allowed' || connection.why === 'too-large') refuse(connection.why)
  })
  const count = (_update: Uint8Array, origin: unknown): void => {
    if (board.doc.clientID !== clientID) {
      // Somebody has written under this id, and Yjs has taken another. What was written here has no
      // name of its own now. The provider can't hang up under an id that it has never heard.
      board.doc.clientID = clientID
      refuse('not-allowed')
    }
    if (!isOurs(origin)) return
    saved.set(changed(saved.get(), now()))
    // The provider's own listener came first: the change is on its way before the question. What was
    // done before this connection is not: until it has gone out, an answer would speak for it too.
    if (provider.synced) asks.ask()
  }
  board.doc.on('update', count)

  function held(): Unanswered['held'] {
    if (refusal.get().state === 'waits') return 'locked'
    if (line.server.get().is === 'not-saving') return 'not-saving'
    const mayNot = role.get() === 'viewer' || isClosed(stage)
    return provider.synced && mayNot ? 'no-right' : 'no'
  }
  // Looks are counted, not the clock: while the page sleeps or is busy, no answer can be heard.
  let outMs = 0
  let oldest: number | null = null
  function look(): void {
    const { waitingSince } = saved.get()
    const connectedAt = line.connectedAt()
    if (waitingSince === null || connectedAt === null) return
    const since = Math.max(waitingSince, connectedAt)
    outMs = since === oldest ? outMs + LOOK_MS : 0
    oldest = since
    switch (remedyFor({ outMs, resynced, held: held() })) {
      case 'wait':
        return
      case 'resync':
        resynced = true
        line.resync()
        ask()
        return
      case 'reconnect':
        line.reconnect()
        return
      case 'keep-apart':
        refuse(isClosed(stage) ? 'closed' : 'viewer')
        return
    }
  }
  let looking: ReturnType<typeof setInterval> | null = null
  const lookWhileWaiting = (): void => {
    const isWaiting = unanswered(saved.get()) > 0
    if (isWaiting) looking ??= setInterval(look, LOOK_MS)
    else if (looking !== null) {
      clearInterval(looking)
      looking = null
    }
  }
  saved.subscribe(lookWhileWaiting)
  lookWhileWaiting()

  return {
    saved,
    refusal,
    haveRead() {
      saved.set(found(saved.get(), now()))
      if (provider.synced && unanswered(saved.get()) > 0) ask()
    },
    dispose() {
      stage.unobserve(whenUnlocked)
      board.doc.off('update', count)
      asks.dispose()
      if (looking !== null) clearInterval(looking)
      looking = null
    },
  }
}

function isLocked(stage: Entry): boolean {
  return stage.get('locked') === true
}

function isClosed(stage: Entry): boolean {
  return (stage.get('closed') ?? null) !== null
}
