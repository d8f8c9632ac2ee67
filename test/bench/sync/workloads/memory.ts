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
  /** Resident bytes a connection costs on an idle board. */
  readonly connection: number
  /** Resident bytes, and bytes counted by Node, a board of a hundred notes costs with one person. */
  readonly board: number
  readonly boardCounted: number
  /** What is left of each board a minute after everybody left. */
  readonly left: number
  readonly leftCounted: number
}

/** What is known at once, and what is known a minute later. */
export interface MemoryLater {
  readonly figures: Promise<MemoryFigures>
}

/** What connections and boards cost that nobody uses. Resolves when only the waiting is left. */
export async function memory(kind: ServerKind, bench: Bench): Promise<MemoryLater> {
  const { isQuick } = bench.options
  await using opened = new AsyncDisposableStack()
  const folder = opened.use(tempFolder())
  const server = opened.use(await kind.start(folder.path))
  // What is made once, for the first who come, is nobody's cost.
  leaveAll(await gather(kind, server, newMeasures(), { boards: 10, people: 20, notes: 2 }))
  await pause(1_000)

  const people = isQuick ? 50 : 200
  const before = await settled(server)
  const crowd = await gather(kind, server, newMeasures(), { boards: 10, people, notes: 0 })
  const connected = await settled(server)
  leaveAll(crowd)
  await pause(1_000)

  const boards = isQuick ? 30 : 100
  const empty = await settled(server)
  const spread = await gather(kind, server, newMeasures(), { boards, people: 1, notes: NOTES })
  const full = await settled(server)
  leaveAll(spread)

  const running = opened.move()
  return { figures: later() }

  async function later(): Promise<MemoryFigures> {
    await using _ends = running
    await pause(A_MINUTE_MS)
    const left = await settled(server)
    const of = (count: number, more: number, less: number): number => (more - less) / count
    return {
      connection: of(10 * people, connected.rss, before.rss),
      board: of(boards, full.rss, empty.rss),
      boardCounted: of(boards, counted(full), counted(empty)),
      left: of(boards, left.rss, empty.rss),
      leftCounted: of(boards, counted(left), counted(empty)),
    }
  }
}

/** Memory after garbage was collected more than once: some goes only at the second time. */
async function settled(server: ServerProcess): Promise<Memory> {
  await server.memory()
  await pause(500)
  return server.memory()
}

function counted({ heapUsed, external }: Memory): number {
  return heapUsed + external
}

function leaveAll({ people }: Awaited<ReturnType<typeof gather>>): void {
  for (const person of people) person.leave()
}
