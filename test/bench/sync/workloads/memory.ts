import { setTimeout as pause } from 'node:timers/promises'
import { type Bench, tempFolder } from '../bench.ts'
import { newMeasures } from '../people/board.ts'
import { gather } from '../people/gather.ts'
import type { Memory, ServerProcess } from '../servers/process.ts'
import type { ServerKind } from '../servers/server.ts'

/** Ours lets a board go a minute after everybody left. */
const A_MINUTE_MS = 70_000
const NOTES = 100

export interface MemoryFigures {
  /** Bytes that one more connection costs on an idle board. */
  readonly connection: Bytes
  /** Bytes that one more board of a hundred notes costs, with one person at it. */
  readonly board: Bytes
  /** What each board that came and went adds to what is left of others, a minute after all left. */
  readonly left: Bytes
}

interface Bytes {
  readonly resident: number
  /** On the heap and beside it, as Node counts it. */
  readonly counted: number
}

/** What is known at once, and what is known some minutes later. */
export interface MemoryLater {
  readonly figures: Promise<MemoryFigures>
}

/** What connections and boards cost that nobody uses. Resolves when only the waiting is left. */
export async function memory(kind: ServerKind, bench: Bench): Promise<MemoryLater> {
  const { isQuick } = bench.options
  await using opened = new AsyncDisposableStack()
  const folder = opened.use(tempFolder())
  const server = opened.use(await kind.start(folder.path))
  const come = (boards: number, people: number, notes: number) =>
    gather(kind, server, newMeasures(), { boards, people, notes })

  // What is made once, for the first who come, is nobody's cost.
  leaveAll(await come(1, 20, 2))
  await pause(1_000)

  // Connections first: boards that were let go would leave memory meanwhile.
  const people = isQuick ? 50 : 200
  const firstPeople = await come(4, people, 0)
  const alone = await settled(server)
  const morePeople = await come(10, people, 0)
  const together = await settled(server)

  const boards = isQuick ? 30 : 100
  const firstBoards = await come(20, 1, NOTES)
  const few = await settled(server)
  const moreBoards = await come(boards, 1, NOTES)
  const many = await settled(server)
  for (const crowd of [firstPeople, morePeople, firstBoards, moreBoards]) leaveAll(crowd)

  const running = opened.move()
  return { figures: later() }

  async function later(): Promise<MemoryFigures> {
    await using _ends = running
    await pause(A_MINUTE_MS)
    const before = await settled(server)
    leaveAll(await come(boards, 1, NOTES))
    await pause(A_MINUTE_MS)
    return {
      connection: per(10 * people, together, alone),
      board: per(boards, many, few),
      left: per(boards, await settled(server), before),
    }
  }
}

function per(count: number, more: Memory, less: Memory): Bytes {
  const counted = ({ heapUsed, external }: Memory): number => heapUsed + external
  return {
    resident: (more.rss - less.rss) / count,
    counted: (counted(more) - counted(less)) / count,
  }
}

/** Memory after garbage was collected more than once: some goes only at the second time. */
async function settled(server: ServerProcess): Promise<Memory> {
  await server.memory()
  await pause(500)
  return server.memory()
}

function leaveAll({ people }: Awaited<ReturnType<typeof gather>>): void {
  for (const person of people) person.leave()
}
