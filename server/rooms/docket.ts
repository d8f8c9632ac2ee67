import type { Change } from './judge.ts'
import type { Peer } from './peer.ts'
import { Turns } from './turns.ts'

/** A change with who brought it. */
export interface WrittenChange extends Change {
  readonly from: Peer
  /** When it came (ms, a clock that only goes forward). */
  readonly at: number
}

/** What one tick takes together. */
export type Item =
  | { readonly of: 'change'; readonly change: WrittenChange }
  /** An answer that may tell only what is on disk. */
  | { readonly of: 'answer'; readonly give: () => void }

/** Work that must not meet any other, such as closing the round. */
interface Alone {
  readonly of: 'work'
  readonly work: () => Promise<void>
  readonly drop: (reason: unknown) => void
}

interface Ports {
  /** Throws when nothing may be built on the board any more. */
  readonly check: () => void
  readonly tick: (items: readonly Item[]) => Promise<void>
  /** A tick or a work left the board in a state nobody knows. */
  readonly lose: () => void
  readonly failed: (reason: unknown) => void
  /** How long after the beginning of one turn the next one may begin (ms). */
  readonly restMs: (now: number) => number
}

/** What is to be done at one board, in the order it came: ticks, and between them work alone. */
export class Docket {
  readonly #ports: Ports
  readonly #turns: Turns<Item | Alone>

  constructor(ports: Ports) {
    this.#ports = ports
    const { failed, restMs } = ports
    this.#turns = new Turns({ take: (items) => this.#take(items), failed, restMs })
  }

  add(item: Item): void {
    this.#turns.add(item)
  }

  /** Does work that meets no other; gives what came of it, and stops everything if it broke the board. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((done, failed) => {
      const told = async (): Promise<void> => {
        try {
          done(await work())
        } catch (error) {
          failed(error)
          this.#ports.check()
        }
      }
      this.#turns.add({ of: 'work', work: told, drop: failed })
    })
  }

  /** How many wait. */
  get length(): number {
    return this.#turns.length
  }

  /** Resolves when nothing waits any more. */
  settled(): Promise<void> {
    return this.#turns.settled()
  }

  async #take(items: readonly (Item | Alone)[]): Promise<void> {
    let batch: Item[] = []
    try {
      this.#ports.check()
      for (const item of items) {
        if (item.of !== 'work') {
          batch.push(item)
          continue
        }
        await this.#ports.tick(batch)
        batch = []
        await item.work()
      }
      await this.#ports.tick(batch)
    } catch (error) {
      this.#ports.lose()
      for (const item of items) if (item.of === 'work') item.drop(error)
      throw error
    }
  }
}
