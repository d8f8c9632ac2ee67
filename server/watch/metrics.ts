import { Counter, Histogram, Registry } from 'prom-client'
import type { NackReason } from '../../shared/wire/messages.ts'
import type { Meter } from './meter.ts'

/** Bounds in seconds: from what nobody notices to what everybody does. */
const BRIEF = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]
const LONG = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]

const NACKS = ['viewer', 'not-allowed', 'closed', 'locked', 'too-large', 'malformed'] as const
const STAGES = ['no-presence', 'no-updates', 'closed'] as const
const OFFENCES = ['rate', 'malformed', 'origin', 'address', 'full'] as const
type Offence = (typeof OFFENCES)[number]

/**
 * What the server counts about itself, for Prometheus. Labels come from closed lists only, so the
 * number of series is the same with one board and with ten thousand; no board, address or person
 * has one. Frames are counted as plain numbers, tens of thousands a second, and read at a scrape;
 * the rest happens at most once a tick.
 */
export class Metrics implements Meter {
  readonly registry = new Registry()
  readonly #frames = { in: 0, out: 0 }
  readonly #bytes = { in: 0, out: 0 }

  readonly #tick = this.#histogram('tick_seconds', BRIEF, 'Judging and applying one tick.')
  readonly #updates = this.#histogram('tick_updates', COUNTS, 'Updates taken in one tick.')
  readonly #ack = this.#histogram(
    'ack_seconds',
    BRIEF,
    'The longest from an arrival to its ack, of each tick.',
  )
  readonly #commit = this.#histogram('commit_seconds', BRIEF, 'One commit to disk.')
  readonly #rows = this.#histogram('commit_rows', COUNTS, 'Updates in one commit.')
  readonly #load = this.#histogram('load_seconds', LONG, 'Reading one board from disk.')
  readonly #compaction = this.#histogram('compaction_seconds', LONG, 'Compacting one board.')
  readonly #nacks = this.#counter('nacks_total', 'reason', NACKS, 'Updates not taken.')
  readonly #slow = this.#counter('slow_readers_total', 'stage', STAGES, 'Readers that fell behind.')
  readonly #offences = this.#counter('offences_total', 'kind', OFFENCES, 'Sockets held off.')
  readonly #resyncs = this.#plain('resyncs_total', 'Gaps closed by one whole difference.')
  readonly #quarantined = this.#plain('quarantined_total', 'Updates set aside as unreadable.')

  readonly #heard: { offence(kind: Offence): void }

  /** @param heard is told of each offence as well. */
  constructor(heard: { offence(kind: Offence): void }) {
    this.#heard = heard
    this.#directions('frames_total', this.#frames, 'WebSocket frames.')
    this.#directions('bytes_total', this.#bytes, 'Bytes in WebSocket frames.')
  }

  frameIn(bytes: number): void {
    this.#frames.in++
    this.#bytes.in += bytes
  }

  frameOut(bytes: number, readers: number): void {
    this.#frames.out += readers
    this.#bytes.out += bytes * readers
  }

  tick(ms: number, updates: number): void {
    this.#tick.observe(ms / 1_000)
    this.#updates.observe(updates)
  }

  ack(ms: number): void {
    this.#ack.observe(ms / 1_000)
  }

  commit(ms: number, rows: number): void {
    this.#commit.observe(ms / 1_000)
    this.#rows.observe(rows)
  }

  load(ms: number): void {
    this.#load.observe(ms / 1_000)
  }

  compaction(ms: number): void {
    this.#compaction.observe(ms / 1_000)
  }

  nack(reason: NackReason | 'malformed'): void {
    this.#nacks.inc({ reason })
  }

  slow(now: (typeof STAGES)[number]): void {
    this.#slow.inc({ stage: now })
  }

  resync(): void {
    this.#resyncs.inc()
  }

  quarantine(): void {
    this.#quarantined.inc()
  }

  offence(kind: Offence): void {
    this.#heard.offence(kind)
    this.#offences.inc({ kind })
  }

  #histogram(name: string, buckets: number[], help: string): Histogram {
    return new Histogram({ name: `throughline_${name}`, help, buckets, registers: [this.registry] })
  }

  #plain(name: string, help: string): Counter {
    return new Counter({ name: `throughline_${name}`, help, registers: [this.registry] })
  }

  /** A counter with one label, every value of which is there from the start: 0 is not "unknown". */
  #counter<Label extends string>(
    name: string,
    label: Label,
    values: readonly string[],
    help: string,
  ): Counter<Label> {
    const counter = new Counter({
      name: `throughline_${name}`,
      help,
      labelNames: [label],
      registers: [this.registry],
    })
    for (const value of values) counter.inc({ [label]: value } as Record<Label, string>, 0)
    return counter
  }

  #directions(name: string, counted: { in: number; out: number }, help: string): void {
    new Counter({
      name: `throughline_${name}`,
      help,
      labelNames: ['direction'],
      registers: [this.registry],
      collect() {
        this.reset()
        this.inc({ direction: 'in' }, counted.in)
        this.inc({ direction: 'out' }, counted.out)
      },
    })
  }
}
