import { setTimeout as pause } from 'node:timers/promises'
import { honestFrames, mutate } from '../../../support/mutate.ts'
import { type Bench, tempFolder } from '../bench.ts'
import { type Board, newMeasures } from '../people/board.ts'
import { gather, newNumber } from '../people/gather.ts'
import type { Spread } from '../people/latencies.ts'
import { keepPace } from '../people/pace.ts'
import { Person } from '../people/person.ts'
import type { ServerKind } from '../servers/server.ts'

const HONEST = 10
const OFFENDERS = 10
/**
 * Frames that an offender sends in one go, if it is let, and the pause behind them (ms): 5,000 a
 * second of all together, which leaves a server time for the honest.
 */
const IN_A_ROW = 20
const PAUSE_MS = 40
/** The others get this long, so that one run stays bounded; ours gets all the frames. */
const OTHERS_MS = 30_000
const BEFORE_MS = 4_000
/** What doesn't answer for this long hangs. */
const PATIENCE_MS = 5_000

export interface FuzzFigures {
  readonly sent: number
  readonly seconds: number
  readonly lives: boolean
  /** How often an offender was closed, and how many of the honest were. */
  readonly closedOffenders: number
  readonly closedHonest: number
  /** Of edits among the honest (ms). */
  readonly before: Spread
  readonly meanwhile: Spread
  /** Resident bytes that came on top. */
  readonly grown: number
}

/** Mutated frames from several sockets at a board where honest people work. */
export async function fuzz(kind: ServerKind, bench: Bench): Promise<FuzzFigures> {
  using folder = tempFolder()
  await using server = await kind.start(folder.path)
  const measures = newMeasures()
  const { boards, people } = await gather(kind, server, measures, {
    boards: 1,
    people: HONEST,
    notes: 4,
  })
  using _pace = keepPace(people, { editMs: 200, cursorMs: 200 }, bench.random)
  await pause(1_000)
  measures.edits.take()
  await pause(BEFORE_MS)
  const before = measures.edits.take()
  const held = (await server.memory()).rss
  measures.edits.take()

  const begin = performance.now()
  const until = kind.name === 'ours' ? Number.POSITIVE_INFINITY : begin + OTHERS_MS
  const progress = { sent: 0, closed: 0 }
  const isDone = (): boolean =>
    progress.sent >= bench.options.fuzz || performance.now() > until || !server.isAlive
  const offenders = Array.from({ length: OFFENDERS }, () =>
    offend(boards[0] as Board, bench.random, progress, isDone),
  )
  await Promise.all(offenders)
  const seconds = (performance.now() - begin) / 1_000
  await pause(500)
  const after = server.isAlive ? await server.memory().catch(() => null) : null
  const lives = after !== null
  const grown = lives ? after.rss - held : Number.NaN
  const meanwhile = measures.edits.take()
  const closedHonest = people.filter(({ closed }) => closed !== null).length
  for (const person of people) person.leave()
  return {
    sent: progress.sent,
    seconds,
    lives,
    closedOffenders: progress.closed,
    closedHonest,
    before,
    meanwhile,
    grown,
  }
}

/** Comes, sends mutated frames until it is sent away, and comes again. */
async function offend(
  board: Board,
  random: () => number,
  progress: { sent: number; closed: number },
  isDone: () => boolean,
): Promise<void> {
  const honest = honestFrames()
  while (!isDone()) {
    const person = new Person(board, { number: newNumber(), hand: null })
    // One that hangs answers nobody.
    const came = await Promise.race([
      person.synced.then(
        () => true,
        () => false,
      ),
      pause(PATIENCE_MS, false),
    ])
    if (!came) {
      person.leave()
      await pause(10)
      continue
    }
    for (let goes = 0; person.closed === null && !isDone() && goes < 50; goes++) {
      for (let frame = 0; frame < IN_A_ROW; frame++) {
        person.sendAs(mutate(honest, random))
        progress.sent++
      }
      await pause(PAUSE_MS)
    }
    if (person.closed !== null) progress.closed++
    person.leave()
  }
}
