import type { Role } from '../../shared/access.ts'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { LIMITS } from '../../shared/limits.ts'
import { CLOSE } from '../../shared/wire/close-codes.ts'
import type { Notice } from '../../shared/wire/messages.ts'
import type { StoredLog } from '../store/store.ts'
import { Docket, type Item, type WrittenChange } from './docket.ts'
import { updateFrame } from './frames.ts'
import { Guests } from './guests.ts'
import type { Change, Verdict } from './judge.ts'
import { KeptBoard, type KeptPorts } from './kept-board.ts'
import { Frequency, pauseAfterTick } from './pace.ts'
import type { Peer } from './peer.ts'

/** The length of the state vector of one who has nothing. */
const NOTHING = 1
/** How long one who came may take to say what it has, before the board is built for it (ms). */
const COMING_MS = 250
/** So many wait only while the disk fails; who brings or asks more then comes back later. */
const MOST_WAITING = 20_000
/** More than this is not what one tick takes from any room. */
const A_TICK = 2_000

/**
 * One board in memory and everybody at it.
 *
 * Phases of a tick: judge and apply all that came in, in one transaction → commit what the document
 * emitted → pass it on, encoded once → give the answers that waited (joins, acks, diffs). Nothing
 * is told between the apply and the commit, so what others see is on disk. If the commit fails, the
 * tick stays where it is and tries again: nobody sees or is promised anything until it succeeds,
 * and appending the same update twice would do no harm.
 */
export class Room implements AsyncDisposable {
  readonly id: string
  readonly #ports: KeptPorts
  readonly #kept: KeptBoard
  readonly #docket: Docket
  readonly #guests: Guests
  readonly #changes = new Frequency()
  /** What those have who wait for an answer: the latest question of each counts. */
  readonly #asking = new Map<Peer, Uint8Array>()
  /** Those who came and were not asked yet what they have. */
  readonly #ungreeted = new Set<Peer>()
  #waitingBytes = 0
  #mostPeople = 0

  /** @param log everything the store holds of this board. */
  constructor(id: string, log: StoredLog, ports: KeptPorts) {
    this.id = id
    this.#ports = ports
    const kept = new KeptBoard(id, log, ports, {
      notify: (notice) => this.#guests.notify(notice),
      isAnothers: (client, from) => this.#guests.company.isAnothers(client, from),
    })
    this.#kept = kept
    this.#guests = new Guests(
      {
        vector: () => kept.live.vector(),
        answer: (vector) => kept.live.answer(vector),
        step1: () => kept.live.step1(),
        inTurn: (work) => this.#docket.add({ of: 'answer', give: work }),
      },
      ports.meter,
    )
    this.#docket = new Docket({
      check: () => kept.check(),
      tick: (items) => this.#tick(items),
      lose: () => kept.lose(),
      failed: (reason) => this.#giveUp(reason),
      restMs: (now) => pauseAfterTick(this.#guests.size, this.#changes.perSecond(now)),
    })
  }

  /** How many are here now; the projector is nobody. */
  get people(): number {
    return this.#guests.people
  }

  get isFull(): boolean {
    return this.#guests.size >= LIMITS.peoplePerBoard
  }

  /** Ends the sockets behind which nobody is any more, so that others get their places. */
  seekPlaces(): void {
    this.#guests.prove()
  }

  /** Whether this room has given up and another must be opened for the board. */
  get isOver(): boolean {
    return this.#kept.isOver
  }

  /** For whoever runs the server. */
  census(): ReturnType<Guests['census']> & { readonly bytes: number } {
    return { ...this.#guests.census(), bytes: this.#kept.bytes }
  }

  join(peer: Peer): void {
    this.#guests.join(peer)
    this.#notePeople()
    this.#ungreeted.add(peer)
    // Building the board takes a moment: who comes with nothing is answered before it.
    if (this.#kept.isBuilt) this.#greet(peer)
    else setTimeout(() => this.#greet(peer), COMING_MS).unref()
  }

  leave(peer: Peer): void {
    this.#asking.delete(peer)
    this.#ungreeted.delete(peer)
    this.#guests.leave(peer)
  }

  /** Takes a hello: from here on the peer is told more. */
  welcome(peer: Peer): void {
    this.#guests.welcome(peer)
  }

  /** Takes a change; what becomes of it is told when it is on disk, or refused. */
  write(peer: Peer, update: Uint8Array, part: Change['part']): void {
    // Only while the store is failing does more than a tick's worth ever wait.
    const isTooMuch = this.#waitingBytes + update.length > 2 * LIMITS.boardBytes
    if (isTooMuch || this.#docket.length > MOST_WAITING) {
      peer.close(CLOSE.overloaded)
      return
    }
    this.#waitingBytes += update.length
    const at = performance.now()
    this.#changes.note(1, at)
    // What waits long keeps its own bytes, and not all that came with it.
    const kept = this.#docket.length > A_TICK ? update.slice() : update
    this.#docket.add({ of: 'change', change: { from: peer, update: kept, part, at } })
  }

  /** Answers "this is what I have". From here on the peer follows the board. */
  answerStep1(peer: Peer, vector: Uint8Array): void {
    if (peer.isOurs && vector.length === NOTHING && this.#kept.hasState) {
      // What lies on disk may be told at any moment, also while the disk takes nothing more.
      this.#guests.readers.answer(peer, vector, () => this.#kept.state())
      setImmediate(() => this.#greet(peer))
      return
    }
    // Or it would believe itself in step, and ask for an ack, before it was asked what it has.
    this.#greet(peer)
    const isAsking = this.#asking.has(peer)
    this.#asking.set(peer, vector)
    if (isAsking) return
    this.#answer(peer, () => {
      const asked = this.#asking.get(peer) ?? vector
      this.#asking.delete(peer)
      this.#guests.readers.answer(peer, asked, () => this.#kept.live.answer(asked))
    })
  }

  /** Says when everything this peer sent before is on disk; never, where something was refused. */
  acknowledge(peer: Peer, moment: number): void {
    this.#answer(peer, () => this.#guests.debts.acknowledge(peer, moment))
  }

  /** Passes presence on to the others. Throws when it can't be read. */
  tellPresence(peer: Peer, update: Uint8Array): void {
    this.#guests.company.hear(peer, update)
  }

  /** Passes on where a peer's pointer is. Throws when it can't be one. */
  tellCursor(peer: Peer, cursor: Uint8Array): void {
    this.#guests.company.hearCursor(peer, cursor)
  }

  answerPresence(peer: Peer): void {
    this.#guests.company.answer(peer)
  }

  /** Says something about the server itself to all who understand it. */
  notify(notice: Notice): void {
    this.#guests.notify(notice)
  }

  /** Sends away all of a role: their keys open nothing any more. */
  turnOut(role: Role): void {
    this.#guests.close(CLOSE.keyUnknown, [role])
  }

  /** Reads the board as it is on disk. */
  read<T>(reader: (board: BoardDoc) => T): Promise<T> {
    return this.#docket.alone(async () => reader(this.#kept.live.board))
  }

  /**
   * Changes the board as the server itself. `keep` brings the update to disk, with whatever else
   * belongs to it; if it fails, the board is as it was.
   */
  change<T>(
    work: (board: BoardDoc) => T,
    keep: (update: Uint8Array, result: T) => Promise<void>,
  ): Promise<T> {
    return this.#docket.alone(async () => {
      const before = this.#kept.live.vector()
      let mayBeKept = false
      try {
        const { result, update } = await this.#kept.change(work, (made, value) => {
          mayBeKept = true
          return keep(made, value)
        })
        if (update !== null) this.#guests.readers.passOn(updateFrame(update))
        return result
      } catch (error) {
        // It failed, and is on disk perhaps all the same: then everybody is told.
        if (mayBeKept) this.#guests.readers.passOn(this.#kept.live.answer(before))
        throw error
      }
    })
  }

  /** Everybody has left: its log may be made one snapshot. */
  rest(): void {
    this.#kept.rest()
  }

  settled(): Promise<void> {
    return this.#docket.settled()
  }

  /** Lets go of the board. What still waits for a failing store is with those who sent it. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#kept.end()
    await this.#docket.settled()
    this.#guests[Symbol.dispose]()
    this.#kept[Symbol.dispose]()
  }

  async #tick(items: readonly Item[]): Promise<void> {
    const changes: WrittenChange[] = []
    for (const item of items) if (item.of === 'change') changes.push(item.change)
    for (const { update } of changes) this.#waitingBytes -= update.length
    const { verdicts, emitted } = await this.#kept.take(changes)
    if (emitted !== null) this.#guests.readers.passOn(updateFrame(emitted))
    // In the order they came: an ack tells only of what was sent before it was asked for.
    let told = 0
    let firstTaken: number | null = null
    for (const item of items) {
      switch (item.of) {
        case 'change': {
          const { from, part, at } = item.change
          const verdict = verdicts[told++] as Verdict
          if (verdict.is === 'taken') firstTaken ??= at
          if (this.#guests.has(from)) this.#guests.debts.tell(from, part, verdict)
          break
        }
        case 'answer':
          item.give()
      }
    }
    if (firstTaken !== null) this.#ports.meter.ack(performance.now() - firstTaken)
  }

  /** Asks one who came what it has, and tells it who is here: once, and before it is answered. */
  #greet(peer: Peer): void {
    if (!this.#ungreeted.delete(peer)) return
    this.#answer(peer, () => {
      peer.send(this.#kept.live.step1())
      this.#guests.company.answer(peer)
    })
  }

  #answer(peer: Peer, give: () => void): void {
    if (this.#docket.length > MOST_WAITING) {
      peer.close(CLOSE.overloaded)
      return
    }
    this.#docket.add({
      of: 'answer',
      give: () => {
        if (this.#guests.has(peer)) give()
      },
    })
  }

  #notePeople(): void {
    const { people } = this
    if (people <= this.#mostPeople) return
    this.#mostPeople = people
    this.#ports.store
      .notePeople(this.id, people)
      .catch((reason) => this.#ports.fault('people not noted', reason))
  }

  /** Something failed that should not. Everybody begins anew; the log is as good as it was. */
  #giveUp(reason: unknown): void {
    if (this.isOver) return
    this.#ports.fault('the room gave up', reason)
    this.#kept.end()
    this.#guests.close(CLOSE.overloaded)
    this.#guests[Symbol.dispose]()
    this.#kept[Symbol.dispose]()
  }
}
