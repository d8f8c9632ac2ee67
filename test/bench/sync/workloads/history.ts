import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { medianOf } from '../../report/median.ts'
import { type Bench, tempFolder } from '../bench.ts'
import { Board, newMeasures } from '../people/board.ts'
import { newNumber } from '../people/gather.ts'
import { type History, makeHistory } from '../people/history.ts'
import { holds, join } from '../people/joining.ts'
import { Person } from '../people/person.ts'
import type { ServerKind } from '../servers/server.ts'

/** One of three hundred holds the board in memory; the others come at once. */
const COMING = 299
const UNSENT_BYTES = 1_048_576

interface Came {
  readonly receivedMs: number
  readonly heldMs: number
  readonly bytes: number
  /** The bytes of that state in Yjs' second format, from a document that was just loaded. */
  readonly smallest: number
}

export interface HistoryFigures {
  /** From the first of the operations to all of them taken (ms). */
  readonly writtenMs: number
  readonly warm: Came
  /** The first to come after a restart; null: nothing was there. */
  readonly restarted: Came | null
  readonly storm: { readonly ms: number; readonly bytes: number; readonly answered: number }
}

let past: History | null = null

/** Joining an old board, alone and three hundred at once. */
export async function history(kind: ServerKind, bench: Bench): Promise<HistoryFigures> {
  const { isQuick } = bench.options
  past ??= makeHistory(isQuick ? 20_000 : 100_000, bench.random)
  const times = isQuick ? 1 : 3
  using folder = tempFolder()
  let server = await kind.start(folder.path)
  try {
    let board = new Board(kind, server, await kind.makePlace(server), newMeasures())
    const begin = performance.now()
    const holder = await writeAll(board, past)
    const writtenMs = performance.now() - begin
    // Time to put away what it wants to put away.
    await pause(3_000)
    const warm = await repeat(times, () => came(board, past as History))
    const storms: HistoryFigures['storm'][] = []
    const { doc } = await join(board)
    for (let time = 0; time < times; time++) storms.push(await storm(board, doc))
    holder.leave()
    const restarted: Came[] = []
    for (let time = 0; time < times && kind.keeps === 'everything'; time++) {
      await server.stop()
      server = await kind.start(folder.path)
      board = new Board(kind, server, board.place, newMeasures())
      restarted.push(await came(board, past))
    }
    return {
      writtenMs,
      warm,
      restarted: restarted.length === 0 ? null : medianOf(restarted),
      storm: medianOf(storms),
    }
  } finally {
    await server[Symbol.asyncDispose]()
  }
}

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T> {
  const results: T[] = []
  for (let time = 0; time < times; time++) results.push(await work())
  return medianOf(results)
}

/** Brings a history to a board through one socket, in order, until all of it is taken. */
async function writeAll(board: Board, { updates, vector }: History): Promise<Person> {
  const writer = new Person(board, { number: newNumber(), hand: null })
  await writer.synced
  for (const [index, update] of updates.entries()) {
    writer.write(update)
    while (index % 100 === 0 && writer.socket.bufferedAmount > UNSENT_BYTES) await pause(1)
    if (index % 1_000 === 0) await writer.ask(vector)
  }
  await writer.ask(vector)
  return writer
}

async function came(board: Board, { vector }: History): Promise<Came> {
  const { doc, receivedMs, heldMs, bytes } = await join(board)
  if (!holds(doc, vector)) throw new Error('The state is not the whole board.')
  const fresh = new Y.Doc()
  Y.applyUpdateV2(fresh, Y.encodeStateAsUpdateV2(doc))
  const smallest = Y.encodeStateAsUpdateV2(fresh).length
  fresh.destroy()
  doc.destroy()
  return { receivedMs, heldMs, bytes, smallest }
}

/** Everybody comes back, who all have everything; each answers with what they have deleted. */
async function storm(board: Board, doc: Y.Doc): Promise<HistoryFigures['storm']> {
  const vector = Y.encodeStateVector(doc)
  const answer = Y.encodeStateAsUpdate(doc, vector)
  await pause(1_000)
  const begin = performance.now()
  const people = Array.from({ length: COMING }, () => {
    return new Person(board, { number: newNumber(), hand: null, vector, answer })
  })
  const came = await Promise.allSettled(people.map(({ synced }) => synced))
  const ms = Math.max(...people.map(({ syncedAt }) => syncedAt)) - begin
  await pause(200)
  const bytes = people.reduce((sum, { bytesIn }) => sum + bytesIn, 0)
  for (const person of people) person.leave()
  return { ms, bytes, answered: came.filter(({ status }) => status === 'fulfilled').length }
}
