import type { BoardDoc } from '../../shared/board/doc.ts'
import { LIMITS } from '../../shared/limits.ts'
import { CLOSE } from '../../shared/wire/close-codes.ts'
import type { Store, StoredLog } from '../store/store.ts'
import { step1Frame } from './frames.ts'
import { Guests, type Standing } from './guests.ts'
import { type Applied, type Change, LiveBoard, SpoiltError } from './live-board.ts'
import { untilDone } from './patience.ts'
import type { Peer } from './peer.ts'
import { Turns } from './turns.ts'

/** What a room is handed. */
export interface RoomPorts {
  readonly store: Pick<Store, 'append' | 'load' | 'notePeople'>
  /** Something failed that the room lives on with; for the log. */
  readonly fault: (what: string, reason: unknown) => void
}

interface WrittenChange extends Change {
  readonly from: Peer
}

type Item =
  | { readonly of: 'change'; readonly change: WrittenChange }
  /** An answer that may tell only what is on disk. */
  | { readonly of: 'answer'; readonly give: () => void }
  /** Work that must not meet any other, such as closing the round. */
  | {
      readonly of: 'work'
      readonly work: () => Promise<void>
      readonly drop: (reason: unknown) => void
    }

/**
 * One board in memory and everybody at it.
 *
 * Phases of a turn: judge and apply all that came in, in one transaction → commit what the document
 * emitted → pass it on, encoded once → give the answers that waited (joins, acks, diffs). Nothing
 * is told between the apply and the commit, so what others see is on disk. If the commit fails, the
 * turn stays where it is and tries again: nobody sees or is promised anything until it succeeds,
 * and appending the same update twice would do no harm.
 */
export class Room implements AsyncDisposable {
  readonly id: string
  readonly #ports: RoomPorts
  readonly #turns: Turns<Item>
  readonly #over = new AbortController()
  readonly #guests = new Guests()
  #live: LiveBoard
  /**
   * The document holds what is not on disk and never will be. Nothing may be built on that: a later
   * commit would leave a hole in the log.
   */
  #isLost = false
  #waitingBytes = 0
  #mostPeople = 0

  /** @param log everything the store holds of this board. */
  constructor(id: string, log: StoredLog, ports: RoomPorts) {
    this.id = id
    this.#ports = ports
    this.#live = this.#open(log)
    this.#turns = new Turns<Item>(
      (items) => this.#take(items),
      (reason) => this.#giveUp(reason),
    )
  }

  /** How many are here now; the projector is nobody. */
  get people(): number {
    return this.#guests.people
  }

  get isFull(): boolean {
    return this.#guests.size >= LIMITS.peoplePerBoard
  }

  /** Whether this room has given up and another must be opened for the board. */
  get isOver(): boolean {
    return this.#over.signal.aborted
  }

  join(peer: Peer): void {
    this.#guests.join(peer)
    this.#notePeople()
    this.#answer(peer, () => {
      peer.send(step1Frame(this.#live.board.doc))
      this.#guests.answerPresence(peer)
    })
  }

  leave(peer: Peer): void {
    this.#guests.leave(peer)
  }

  /** Takes a change; what becomes of it is told when it is on disk, or refused. */
  write(peer: Peer, update: Uint8Array, part: Change['part']): void {
    // Only while the store is failing does more than a turn's worth ever wait.
    if (this.#waitingBytes + update.length > 2 * LIMITS.boardBytes) {
      peer.close(CLOSE.overloaded)
      return
    }
    this.#waitingBytes += update.length
    this.#turns.add({ of: 'change', change: { from: peer, update, part } })
  }

  /** Answers "this is what I have". From here on the peer follows the board. */
  answerStep1(peer: Peer, vector: Uint8Array): void {
    this.#answer(peer, (standing) => {
      standing.follows = true
      peer.send(this.#live.answer(vector))
    })
  }

  /** Says when everything this peer sent before is on disk; never, where something was refused. */
  acknowledge(peer: Peer, moment: number): void {
    this.#answer(peer, () => this.#guests.acknowledge(peer, moment))
  }

  /** Passes presence on to the others. Throws when it can't be read. */
  tellPresence(peer: Peer, update: Uint8Array): void {
    this.#guests.hearPresence(peer, update)
  }

  answerPresence(peer: Peer): void {
    this.#guests.answerPresence(peer)
  }

  /** Reads the board as it is on disk. */
  read<T>(reader: (board: BoardDoc) => T): Promise<T> {
    return this.#alone(async () => reader(this.#live.board))
  }

  /**
   * Changes the board as the server itself. `keep` brings the update to disk, with whatever else
   * belongs to it; if it fails, the board is as it was.
   */
  change<T>(
    work: (board: BoardDoc) => T,
    keep: (update: Uint8Array, result: T) => Promise<void>,
  ): Promise<T> {
    return this.#alone(async () => {
      let result: { readonly value: T } | undefined
      try {
        const update = this.#live.change((board) => {
          result = { value: work(board) }
        })
        if (result === undefined) throw new Error('The change did not happen.')
        if (update !== null) {
          await keep(update, result.value)
          this.#guests.passOn(update)
        }
        return result.value
      } catch (error) {
        await this.#reload()
        throw error
      }
    })
  }

  settled(): Promise<void> {
    return this.#turns.settled()
  }

  /** Lets go of the board. What still waits for a failing store is with those who sent it. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#over.abort()
    await this.#turns.settled()
    this.#guests[Symbol.dispose]()
    this.#live[Symbol.dispose]()
  }

  async #take(items: readonly Item[]): Promise<void> {
    let batch: Item[] = []
    try {
      if (this.#isLost) throw new Error('The room is over.')
      for (const item of items) {
        if (item.of !== 'work') {
          batch.push(item)
          continue
        }
        await this.#takeBatch(batch)
        batch = []
        await item.work()
      }
      await this.#takeBatch(batch)
    } catch (error) {
      this.#isLost = true
      for (const item of items) if (item.of === 'work') item.drop(error)
      throw error
    }
  }

  async #takeBatch(items: readonly Item[]): Promise<void> {
    const changes = items.flatMap((item) => (item.of === 'change' ? [item.change] : []))
    for (const { update } of changes) this.#waitingBytes -= update.length
    const { emitted, verdicts } = await this.#apply(changes)
    if (emitted !== null) {
      await this.#patiently('commit', () => this.#ports.store.append(this.id, emitted))
      this.#guests.passOn(emitted)
    }
    // In the order they came: an ack tells only of what was sent before it was asked for.
    const told = verdicts.values()
    for (const item of items) {
      if (item.of === 'answer') item.give()
      if (item.of !== 'change') continue
      const { from, part } = item.change
      const { value } = told.next()
      if (value) this.#guests.tell(from, part, value, this.#live.board.doc)
    }
  }

  /** Applies changes; whoever spoils the document is shut out, and the rest is done anew. */
  async #apply(changes: readonly WrittenChange[]): Promise<Applied> {
    const banned = new Set<Change['from']>()
    for (;;) {
      try {
        return this.#live.apply(changes, banned)
      } catch (error) {
        const culprit = error instanceof SpoiltError ? changes[error.culprit] : undefined
        if (culprit === undefined || banned.has(culprit.from)) throw error
        banned.add(culprit.from)
        await this.#reload()
      }
    }
  }

  #answer(peer: Peer, give: (standing: Standing) => void): void {
    this.#turns.add({
      of: 'answer',
      give: () => {
        const standing = this.#guests.standing(peer)
        if (standing) give(standing)
      },
    })
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((done, failed) => {
      const told = async (): Promise<void> => {
        try {
          done(await work())
        } catch (error) {
          failed(error)
          if (this.#isLost) throw error
        }
      }
      this.#turns.add({ of: 'work', work: told, drop: failed })
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

  async #reload(): Promise<void> {
    this.#isLost = true
    const log = await this.#patiently('reload', () => this.#ports.store.load(this.id))
    if (log === null) throw new Error('The board is gone.')
    const fresh = this.#open(log)
    this.#live[Symbol.dispose]()
    this.#live = fresh
    this.#isLost = false
  }

  #open({ snapshot, tail }: StoredLog): LiveBoard {
    const live = new LiveBoard({ snapshot, tail: tail.map(({ update }) => update) })
    if (!live.isWhole) this.#ports.fault('the log has a hole', new Error(`Board ${this.id}`))
    return live
  }

  #patiently<T>(what: string, attempt: () => Promise<T>): Promise<T> {
    return untilDone(attempt, {
      signal: this.#over.signal,
      failed: (reason) => this.#ports.fault(`${what} failed, trying again`, reason),
    })
  }

  /** Something failed that should not. Everybody begins anew; the log is as good as it was. */
  #giveUp(reason: unknown): void {
    if (this.#over.signal.aborted) return
    this.#ports.fault('the room gave up', reason)
    this.#over.abort()
    this.#guests.closeAll(CLOSE.overloaded)
  }
}
