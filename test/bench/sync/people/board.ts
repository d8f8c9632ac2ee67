import type { ServerProcess } from '../servers/process.ts'
import type { Place, ServerKind } from '../servers/server.ts'
import { Broadcast, type Read } from './broadcast.ts'
import { Latencies } from './latencies.ts'
import type { Person } from './person.ts'

/** What is counted while people work. */
export interface Counts {
  /** Edits and cursor moves that were sent. */
  edits: number
  cursors: number
  /** Edits that reached another person, each for each whom it reached. */
  delivered: number
  cursorsDelivered: number
  /** Frames that reached anybody. */
  frames: number
  refused: number
}

/** What is measured of all boards of one run together. */
export interface Measures {
  readonly counts: Counts
  readonly edits: Latencies
  readonly cursors: Latencies
  readonly acks: Latencies
}

export function newMeasures(): Measures {
  return {
    counts: { edits: 0, cursors: 0, delivered: 0, cursorsDelivered: 0, frames: 0, refused: 0 },
    edits: new Latencies(),
    cursors: new Latencies(),
    acks: new Latencies(),
  }
}

/** What a frame tells, added up once for all who get it. */
interface Sum {
  readonly edits: number
  /** How many of them are each writer's own. */
  readonly by: ReadonlyMap<Person, number>
  /** Who waits for them: the neighbour of each writer. */
  readonly heardBy: ReadonlyMap<Person, { readonly writer: Person; readonly edits: number }>
}

/** One board of a server under test, and what those at it hear. */
export class Board {
  readonly kind: ServerKind
  readonly server: ServerProcess
  readonly place: Place
  readonly broadcast: Broadcast
  readonly #measures: Measures
  readonly #people = new Map<number, Person>()
  /** Those whose latencies are taken: all of a few, every tenth of many. */
  readonly #sampled = new Set<Person>()
  readonly #sums = new WeakMap<Read, Sum>()

  constructor(kind: ServerKind, server: ServerProcess, place: Place, measures: Measures) {
    this.kind = kind
    this.server = server
    this.place = place
    this.broadcast = new Broadcast(kind.wire)
    this.#measures = measures
  }

  get counts(): Counts {
    return this.#measures.counts
  }

  get acks(): Latencies {
    return this.#measures.acks
  }

  /** Makes a person known, whose edits count from now on. */
  add(person: Person, isSampled: boolean): void {
    if (person.hand !== null) this.#people.set(person.hand.client, person)
    if (isSampled) this.#sampled.add(person)
  }

  /** Now, as 26 bits that two coordinates of a cursor can carry (tenths of a millisecond). */
  stamp(): number {
    return Math.floor(performance.now() * 10) & 0x3ff_ffff
  }

  /** Counts what a person got. */
  deliver(person: Person, read: Read): void {
    const { counts, cursors } = this.#measures
    const isSampled = this.#sampled.has(person)
    if (read.written.length > 0) {
      const sum = this.#sumOf(read)
      counts.delivered += sum.edits - (sum.by.get(person) ?? 0)
      if (isSampled) this.#sample(person, read)
      const heard = sum.heardBy.get(person)
      heard?.writer.onHeard?.(heard.edits)
    }
    for (const { client, at } of read.cursors) {
      if (client === person.client) continue
      counts.cursorsDelivered++
      const stamp = at[0] + at[1] * 8_192
      if (isSampled && stamp > 0) cursors.add(((this.stamp() - stamp) & 0x3ff_ffff) / 10)
    }
    if (read.updates.length > 0) person.onNews?.(read)
  }

  #sample(person: Person, { written }: Read): void {
    const { edits } = this.#measures
    const now = performance.now()
    for (const { client, from, to } of written) {
      const writer = this.#people.get(client)
      if (writer?.hand == null || writer === person) continue
      const { first } = writer.hand
      for (let clock = Math.max(from, first); clock < to; clock++) {
        edits.add(now - (writer.sentAt[clock - first] ?? now))
      }
    }
  }

  #sumOf(read: Read): Sum {
    const known = this.#sums.get(read)
    if (known !== undefined) return known
    const by = new Map<Person, number>()
    let edits = 0
    for (const { client, from, to } of read.written) {
      const writer = this.#people.get(client)
      const own = to - Math.max(from, writer?.hand?.first ?? to)
      if (writer === undefined || own <= 0) continue
      edits += own
      by.set(writer, (by.get(writer) ?? 0) + own)
    }
    const heardBy = new Map<Person, { writer: Person; edits: number }>()
    for (const [writer, own] of by) {
      if (writer.neighbour !== null) heardBy.set(writer.neighbour, { writer, edits: own })
    }
    const sum = { edits, by, heardBy }
    this.#sums.set(read, sum)
    return sum
  }
}
