import type { BoardDoc } from '../../shared/board/doc.ts'
import type { Notice } from '../../shared/wire/messages.ts'
import type { Store, StoredLog } from '../store/store.ts'
import type { Meter } from '../watch/meter.ts'
import { buildBoard } from './build.ts'
import { Compactions } from './compactions.ts'
import type { Change, Rights } from './judge.ts'
import { type Applied, type LiveBoard, SpoiltError } from './live-board.ts'
import { untilDone } from './patience.ts'
import { pointOf, stepOf } from './restore-point.ts'
import { RollingState } from './rolling-state.ts'

/** What a board is kept with. */
export interface KeptPorts {
  readonly store: Pick<
    Store,
    'append' | 'load' | 'notePeople' | 'compact' | 'quarantine' | 'addPoint'
  >
  readonly meter: Meter
  /** A new id, and the time (ms): for restore points that make themselves. */
  readonly stamp: () => { readonly id: string; readonly at: number }
  /** Something failed that the board lives on with; for the log. */
  readonly fault: (what: string, reason: unknown) => void
  /** A board that nobody needs any more leaves memory (bytes, roughly); for the log. */
  readonly closed?: (board: string, bytes: number) => void
}

/** Those for whom a board is kept. */
interface KeptFor {
  readonly notify: (notice: Notice) => void
  readonly isAnothers: Rights['isAnothers']
}

/** Where the document stands. */
type Standing =
  /** It lies on disk, and is built when somebody needs more than its bytes. */
  | { readonly is: 'stored'; readonly log: StoredLog }
  | { readonly is: 'live'; readonly live: LiveBoard }
  /**
   * The document holds what is not on disk and never will be. Nothing may be built on that: a later
   * commit would leave a hole in the log.
   */
  | { readonly is: 'lost'; readonly live: LiveBoard | null }

/** A board's document and its log on disk, which are never told apart for longer than a commit. */
export class KeptBoard implements Disposable {
  readonly #id: string
  readonly #ports: KeptPorts
  readonly #guests: KeptFor
  readonly #over = new AbortController()
  readonly #rolling: RollingState
  readonly #compactions: Compactions
  #standing: Standing

  constructor(id: string, log: StoredLog, ports: KeptPorts, guests: KeptFor) {
    this.#id = id
    this.#ports = ports
    this.#guests = guests
    this.#rolling = new RollingState(log)
    this.#standing = { is: 'stored', log }
    this.#compactions = new Compactions(log, {
      compact: () => ports.store.compact(id),
      load: () => ports.store.load(id),
      compacted: (compacted) => this.#rolling.restart(compacted),
      fault: ports.fault,
    })
  }

  get isOver(): boolean {
    return this.#over.signal.aborted
  }

  get isBuilt(): boolean {
    return this.#standing.is !== 'stored'
  }

  /** How much of it is in memory (bytes, roughly). */
  get bytes(): number {
    const { is } = this.#standing
    return this.#rolling.bytes + (is === 'live' ? this.live.bytes : 0)
  }

  /** The document, built if it was not yet. Throws when it can't be. */
  get live(): LiveBoard {
    const standing = this.#standing
    if (standing.is === 'lost') throw new Error('The board is not what is on disk.')
    return standing.is === 'live' ? standing.live : this.#build(standing.log)
  }

  /** Whether `state` can tell all of it; if not, the document must. */
  get hasState(): boolean {
    return this.#rolling.isWhole
  }

  /** The frame with all of it, for one who has nothing. */
  state(): Uint8Array {
    return this.#rolling.frame()
  }

  /** Judges changes, applies what may be and commits it. Resolves when it is on disk. */
  async take(changes: readonly Change[]): Promise<Applied> {
    if (changes.length === 0) return { emitted: null, verdicts: [] }
    const began = performance.now()
    const step = stepOf(this.live.board)
    const applied = await this.#apply(changes)
    this.#ports.meter.tick(performance.now() - began, changes.length)
    const { emitted } = applied
    if (emitted !== null) {
      this.#grew(await this.#commit(emitted), emitted)
      if (stepOf(this.live.board) !== step) this.#keepStep()
    }
    return applied
  }

  /** Changes the board as the server itself; if `keep` fails, the board is as it was. */
  async change<T>(
    work: (board: BoardDoc) => T,
    keep: (update: Uint8Array, result: T) => Promise<void>,
  ): Promise<{ readonly result: T; readonly update: Uint8Array | null }> {
    let done: { readonly result: T } | undefined
    try {
      const update = this.live.change((board) => {
        done = { result: work(board) }
      })
      if (done === undefined) throw new Error('The change did not happen.')
      if (update !== null) {
        await keep(update, done.result)
        this.#grew(this.#rolling.seq + 1, update)
      }
      return { ...done, update }
    } catch (error) {
      await this.#reload()
      throw error
    }
  }

  /** Throws when nothing may be built on the document any more. */
  check(): void {
    if (this.#standing.is === 'lost') throw new Error('The room is over.')
  }

  /** From here on the document is not what is on disk. */
  lose(): void {
    const standing = this.#standing
    this.#standing = { is: 'lost', live: standing.is === 'stored' ? null : standing.live }
  }

  /** Stops trying what fails. */
  end(): void {
    this.#over.abort()
  }

  /** Everybody has left: its log may be made one snapshot. */
  rest(): void {
    if (this.#standing.is === 'live') this.#compactions.rest()
  }

  [Symbol.dispose](): void {
    this.#compactions[Symbol.dispose]()
    if (this.#standing.is !== 'stored') this.#standing.live?.[Symbol.dispose]()
  }

  #build(log: StoredLog): LiveBoard {
    const { live, poison } = buildBoard(log)
    this.#standing = { is: 'live', live }
    for (const { seq, why } of poison) {
      this.#ports.fault(
        'an update in the log can’t be read',
        new Error(`${this.#id} ${seq} ${why}`),
      )
      this.#ports.store
        .quarantine(this.#id, seq, why)
        .catch((reason) => this.#ports.fault('quarantine failed', reason))
    }
    if (poison.length > 0) {
      const unread = new Set(poison.map(({ seq }) => seq))
      this.#rolling.restart({ ...log, tail: log.tail.filter(({ seq }) => !unread.has(seq)) })
    }
    if (!live.isWhole) this.#ports.fault('the log has a hole', new Error(`Board ${this.#id}`))
    return live
  }

  /** Applies changes; whoever spoils the document is shut out, and the rest is done anew. */
  async #apply(changes: readonly Change[]): Promise<Applied> {
    const { isAnothers } = this.#guests
    const banned = new Set<Change['from']>()
    for (let isOneByOne = false; ; isOneByOne = true) {
      try {
        return this.live.apply(changes, { banned, isAnothers, isOneByOne })
      } catch (error) {
        if (!(error instanceof SpoiltError)) throw error
        const culprit = error.culprit === null ? undefined : changes[error.culprit]
        if (culprit !== undefined && banned.has(culprit.from)) throw error
        if (culprit === undefined && isOneByOne) throw error
        if (culprit !== undefined) banned.add(culprit.from)
        await this.#reload()
      }
    }
  }

  /** Every step of the agenda can be come back to. */
  #keepStep(): void {
    const made = { ...this.#ports.stamp(), board: this.#id, kind: 'step' } as const
    const { point, state } = pointOf(this.live.board, made)
    this.#ports.store
      .addPoint(point, state)
      .catch((reason) => this.#ports.fault('a step was not kept', reason))
  }

  /** Brings an update to disk, however long that takes; gives its number in the log. */
  async #commit(update: Uint8Array): Promise<number> {
    let hasFailed = false
    const seq = await untilDone(() => this.#ports.store.append(this.#id, update), {
      signal: this.#over.signal,
      failed: (reason) => {
        this.#ports.fault('commit failed, trying again', reason)
        if (!hasFailed) this.#guests.notify({ is: 'not-saving' })
        hasFailed = true
      },
    })
    if (hasFailed) this.#guests.notify({ is: 'saving' })
    return seq
  }

  /** Takes note of what was committed. */
  #grew(seq: number, update: Uint8Array): void {
    this.#rolling.add(seq, update)
    this.#compactions.grew(update.length)
  }

  async #reload(): Promise<void> {
    this.lose()
    const log = await untilDone(() => this.#ports.store.load(this.#id), {
      signal: this.#over.signal,
      failed: (reason) => this.#ports.fault('reload failed, trying again', reason),
    })
    if (log === null) throw new Error('The board is gone.')
    const before = this.#standing
    this.#rolling.restart(log)
    this.#build(log)
    if (before.is === 'lost') before.live?.[Symbol.dispose]()
  }
}
