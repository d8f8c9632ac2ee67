import { setTimeout as pause } from 'node:timers/promises'
import { type Bench, tempFolder } from '../bench.ts'
import { measureWindows, type Window } from '../measure.ts'
import { newMeasures } from '../people/board.ts'
import { gather } from '../people/gather.ts'
import type { ServerKind } from '../servers/server.ts'

const WRITERS = 100
/**
 * How many edits of one writer may be on their way to their neighbour. With ten, the fastest server
 * still waited for them a tenth of its time.
 */
const ON_THE_WAY = 20

/** A hundred people who write as fast as their neighbours read. */
export async function saturation(kind: ServerKind, bench: Bench): Promise<Window> {
  const { isQuick } = bench.options
  using folder = tempFolder()
  await using server = await kind.start(folder.path)
  const measures = newMeasures()
  // As many notes as edits on their way: no edit takes the place of one that nobody saw yet.
  const room = { boards: 1, people: WRITERS, notes: ON_THE_WAY }
  const { people } = await gather(kind, server, measures, room)
  for (const person of people) {
    person.onHeard = (edits) => {
      for (let edit = 0; edit < edits; edit++) person.edit()
    }
    for (let edit = 0; edit < ON_THE_WAY; edit++) person.edit()
  }
  await pause(isQuick ? 1_500 : 3_000)
  const windows = isQuick ? { count: 1, ms: 3_000 } : { count: 3, ms: 3_000 }
  const found = await measureWindows(server, measures, people, windows)
  for (const person of people) {
    person.onHeard = null
    person.leave()
  }
  return found
}
