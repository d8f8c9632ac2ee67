import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { type Bench, tempFolder } from '../bench.ts'
import { Board, newMeasures } from '../people/board.ts'
import { newNumber } from '../people/gather.ts'
import { documentOf } from '../people/joining.ts'
import { EMPTY_VECTOR, newHand, Person } from '../people/person.ts'
import type { Place, ServerKind } from '../servers/server.ts'

const WRITERS = 5
const EDIT_MS = 5
/** Kills of a server that keeps nothing: enough to say so. */
const KILLS_OF_NOTHING = 2

export interface KillFigures {
  readonly kills: number
  /** Edits that another person had got, and those of them that were gone after the restart. */
  readonly seen: number
  readonly seenLost: number
  /** The same of edits that the server had said to have. */
  readonly acked: number
  readonly ackedLost: number
}

/** Kills under load: what others had seen or the server had acked must be there afterwards. */
export async function kills(kind: ServerKind, bench: Bench): Promise<KillFigures> {
  const rounds =
    kind.keeps === 'nothing' ? Math.min(KILLS_OF_NOTHING, bench.options.kills) : bench.options.kills
  using folder = tempFolder()
  let place: Place | null = null
  const total = { kills: 0, seen: 0, seenLost: 0, acked: 0, ackedLost: 0 }
  for (let round = 0; round < rounds; round++) {
    const server = await kind.start(folder.path)
    await using _ends = server
    place ??= await kind.makePlace(server)
    const { seen, acked } = await writeUntil(
      new Board(kind, server, place, newMeasures()),
      200 + bench.random() * 800,
      () => server.kill(),
    )
    const has = await afterRestart(kind, folder.path, place)
    total.kills++
    for (const [client, clock] of seen) {
      total.seen += clock.to - clock.from
      total.seenLost += Math.max(0, clock.to - Math.max(clock.from, has(client)))
    }
    for (const [client, clock] of acked) {
      total.acked += clock.to - clock.from
      total.ackedLost += Math.max(0, clock.to - Math.max(clock.from, has(client)))
    }
  }
  return total
}

/** From the first clock of a client's edits to behind the last that counts. */
type Reached = ReadonlyMap<number, { readonly from: number; readonly to: number }>

async function writeUntil(
  board: Board,
  ms: number,
  kill: () => Promise<void>,
): Promise<{ readonly seen: Reached; readonly acked: Reached }> {
  const people = Array.from({ length: WRITERS }, () => {
    return new Person(board, { number: newNumber(), hand: newHand(3) })
  })
  await Promise.all(people.map(({ synced }) => synced))
  const seenTo = new Map<number, number>()
  for (const person of people) {
    person.settleIn()
    board.add(person, false)
    person.onNews = ({ written }) => {
      for (const { client, to } of written) {
        if (client !== person.client) seenTo.set(client, Math.max(seenTo.get(client) ?? 0, to))
      }
    }
  }
  const timer = setInterval(() => {
    for (const person of people) person.edit()
  }, EDIT_MS)
  await pause(ms)
  await kill()
  clearInterval(timer)
  // What the server had handed to the network still arrives, and was seen.
  await pause(50)
  for (const person of people) person.leave()
  const reached = (toOf: (person: Person) => number): Reached =>
    new Map(
      people.map((person) => {
        const from = person.hand?.first ?? 0
        return [person.client, { from, to: Math.max(from, toOf(person)) }]
      }),
    )
  return {
    seen: reached(({ client }) => seenTo.get(client) ?? 0),
    acked: reached(({ ackedTo }) => ackedTo),
  }
}

/** Starts the server anew; gives the clock up to which it has each client's work. */
async function afterRestart(
  kind: ServerKind,
  folder: string,
  place: Place,
): Promise<(client: number) => number> {
  if (!kind.hasDocuments) return () => 0
  await using server = await kind.start(folder)
  const person = new Person(new Board(kind, server, place, newMeasures()), {
    number: newNumber(),
    hand: null,
    vector: EMPTY_VECTOR,
  })
  const doc = documentOf(await person.synced)
  person.leave()
  await server.stop()
  return (client) => Y.getState(doc.store, client)
}
