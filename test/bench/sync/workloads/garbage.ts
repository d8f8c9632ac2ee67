import { setTimeout as pause } from 'node:timers/promises'
import { type Bench, tempFolder } from '../bench.ts'
import { BAD_FRAMES } from '../people/bad-frames.ts'
import { Board, newMeasures } from '../people/board.ts'
import { newNumber } from '../people/gather.ts'
import { newHand, Person } from '../people/person.ts'
import type { ServerKind } from '../servers/server.ts'

const SETTLE_MS = 150
const PATIENCE_MS = 3_000

export interface GarbageFigures {
  readonly survived: number
  readonly of: number
  /** What ended the process, or kept honest people from working. */
  readonly fatal: readonly string[]
}

/** One bad frame after the other: does the process live, and do two honest people still work? */
export async function garbage(kind: ServerKind, _bench: Bench): Promise<GarbageFigures> {
  const fatal: string[] = []
  let running = await open(kind)
  try {
    for (const { what, send } of BAD_FRAMES) {
      const offender = new Person(running.board, { number: newNumber(), hand: null })
      await offender.synced
      send(offender)
      await pause(SETTLE_MS)
      if (!(await running.works())) {
        fatal.push(what)
        await running[Symbol.asyncDispose]()
        running = await open(kind)
      }
      offender.leave()
    }
  } finally {
    await running[Symbol.asyncDispose]()
  }
  return { survived: BAD_FRAMES.length - fatal.length, of: BAD_FRAMES.length, fatal }
}

/** A server with two honest people at one board. */
async function open(kind: ServerKind) {
  await using opened = new AsyncDisposableStack()
  const folder = opened.use(tempFolder())
  const server = opened.use(await kind.start(folder.path))
  const board = new Board(kind, server, await kind.makePlace(server), newMeasures())
  const writer = new Person(board, { number: newNumber(), hand: newHand(2) })
  const reader = new Person(board, { number: newNumber(), hand: null })
  await Promise.all([writer.synced, reader.synced])
  board.add(writer, false)
  writer.settleIn()
  const running = opened.move()
  return {
    board,
    /** Whether what one writes reaches the other. */
    async works(): Promise<boolean> {
      if (!server.isAlive || writer.closed !== null || reader.closed !== null) return false
      const before = board.counts.delivered
      writer.edit()
      const late = performance.now() + PATIENCE_MS
      while (board.counts.delivered === before && performance.now() < late) await pause(10)
      return board.counts.delivered > before
    },
    async [Symbol.asyncDispose]() {
      writer.leave()
      reader.leave()
      await running.disposeAsync()
    },
  }
}
