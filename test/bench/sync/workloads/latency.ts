import { setTimeout as pause } from 'node:timers/promises'
import { type Bench, tempFolder } from '../bench.ts'
import { measureWindows, type Window } from '../measure.ts'
import { newMeasures } from '../people/board.ts'
import { gather } from '../people/gather.ts'
import { keepPace } from '../people/pace.ts'
import type { ServerKind } from '../servers/server.ts'

export interface Room {
  readonly boards: number
  readonly people: number
}

/** People who each edit once and point ten times a second: how long until the others have it. */
export async function latency(kind: ServerKind, room: Room, bench: Bench): Promise<Window> {
  const { isQuick } = bench.options
  using folder = tempFolder()
  await using server = await kind.start(folder.path)
  const measures = newMeasures()
  const { people } = await gather(kind, server, measures, { ...room, notes: 2 })
  using _pace = keepPace(people, { editMs: 1_000, cursorMs: 100 }, bench.random)
  await pause(isQuick ? 1_000 : 2_000)
  const windows = isQuick ? { count: 1, ms: 3_000 } : { count: 3, ms: 4_000 }
  const found = await measureWindows(server, measures, people, windows)
  for (const person of people) person.leave()
  return found
}
