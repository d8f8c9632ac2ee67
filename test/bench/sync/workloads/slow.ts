import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { type Bench, tempFolder } from '../bench.ts'
import { Board, newMeasures } from '../people/board.ts'
import { newNumber } from '../people/gather.ts'
import { writtenIn } from '../people/hand.ts'
import { documentOf, holds } from '../people/joining.ts'
import { largeUpdates } from '../people/large.ts'
import { Person } from '../people/person.ts'
import type { ServerKind } from '../servers/server.ts'

/** On their way to one who reads. */
const ON_THE_WAY = 4
const CATCH_UP_MS = 60_000
const STUCK_MS = 120_000
/** Servers save or compact what was written only then; its cost is not the slow reader's (ms). */
const AFTERMATH_MS = 15_000

export interface SlowFigures {
  /** What the server held more with a slow reader than without (bytes): resident, and counted by Node. */
  readonly heldRss: number
  readonly held: number
  readonly written: number
  /** What became of the slow one. */
  readonly outcome: 'read it all' | 'sent away and came back' | 'never caught up' | 'not applicable'
  /** From reading again to the same state as everybody (ms). */
  readonly caughtUpMs: number
}

/** One stops reading while much is written: what that costs the server, and whether they catch up. */
export async function slow(kind: ServerKind, bench: Bench): Promise<SlowFigures> {
  const bytes = (bench.options.isQuick ? 10 : 50) * 1_000_000
  using folder = tempFolder()
  await using server = await kind.start(folder.path)
  const board = new Board(kind, server, await kind.makePlace(server), newMeasures())
  const writer = await come(board)
  const reader = await come(board)

  // Once with everybody reading: what writing alone leaves behind.
  await writeAll(writer, reader, largeUpdates(3_900_000_001, bytes))
  await pause(AFTERMATH_MS)
  const before = await server.memory()
  const sleeper = await come(board)
  const { doc, first } = follow(sleeper, await sleeper.ask(EMPTY))
  await pause(500)
  sleeper.socket.pause()
  const updates = largeUpdates(3_900_000_002, bytes)
  const written = await writeAll(writer, reader, updates)
  const after = await server.memory()

  const begin = performance.now()
  sleeper.socket.resume()
  const vector = endOf(updates, first)
  const outcome = kind.hasDocuments ? await catchUp(board, sleeper, doc, vector) : 'not applicable'
  const caughtUpMs = performance.now() - begin
  for (const person of [writer, reader, sleeper]) person.leave()
  const counted = (memory: typeof after): number => memory.heapUsed + memory.external
  return {
    heldRss: after.rss - before.rss,
    held: counted(after) - counted(before),
    written,
    outcome,
    caughtUpMs,
  }
}

const EMPTY = new Uint8Array([0])

async function come(board: Board): Promise<Person> {
  const person = new Person(board, { number: newNumber(), hand: null })
  await person.synced
  return person
}

/** Gives a person a document that follows what they hear. */
function follow(person: Person, state: Parameters<typeof documentOf>[0]) {
  const doc = documentOf(state)
  const first = Y.encodeStateVector(doc)
  person.onNews = ({ updates }) => {
    for (const update of updates) Y.applyUpdate(doc, update)
  }
  // What one lacks who fell behind may come as one answer.
  person.onState = ({ snapshot, tail }) => {
    if (snapshot !== null) Y.applyUpdateV2(doc, snapshot)
    for (const update of tail) Y.applyUpdate(doc, update)
  }
  return { doc, first }
}

/** Writes one update after the other, a few ahead of one who reads. */
async function writeAll(
  writer: Person,
  reader: Person,
  updates: readonly Uint8Array[],
): Promise<number> {
  let written = 0
  // By clocks: merged on their way, notes that came and went weigh nothing any more.
  let readTo = 0
  const ends = updates.map((update) => Math.max(...writtenIn(update).map(({ to }) => to)))
  reader.onNews = (news) => {
    for (const { to } of news.written) readTo = Math.max(readTo, to)
  }
  const stuck = performance.now() + STUCK_MS
  for (const [index, update] of updates.entries()) {
    writer.write(update)
    written += update.length
    const needed = ends[index - ON_THE_WAY] ?? 0
    while (readTo < needed && performance.now() < stuck) await pause(1)
  }
  while (readTo < (ends.at(-1) ?? 0) && performance.now() < stuck) await pause(5)
  if (performance.now() >= stuck) throw new Error('One who reads did not get what was written.')
  return written
}

/** The state vector of one who has all of these updates behind what was there before. */
function endOf(updates: readonly Uint8Array[], first: Uint8Array): Uint8Array {
  const clocks = Y.decodeStateVector(first)
  for (const { client, to } of updates.slice(-1).flatMap(writtenIn)) clocks.set(client, to)
  return Y.encodeStateVector(clocks)
}

async function catchUp(
  board: Board,
  sleeper: Person,
  doc: Y.Doc,
  vector: Uint8Array,
): Promise<SlowFigures['outcome']> {
  const late = performance.now() + CATCH_UP_MS
  while (performance.now() < late) {
    if (holds(doc, vector)) return 'read it all'
    if (sleeper.closed !== null) {
      // As every client does: connect anew, and ask for what is missing.
      const again = new Person(board, {
        number: newNumber(),
        hand: null,
        vector: Y.encodeStateVector(doc),
      })
      for (const update of (await again.synced).tail) Y.applyUpdate(doc, update)
      again.leave()
      return holds(doc, vector) ? 'sent away and came back' : 'never caught up'
    }
    await pause(5)
  }
  return 'never caught up'
}
