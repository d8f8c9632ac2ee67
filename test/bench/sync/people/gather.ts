import { setTimeout as pause } from 'node:timers/promises'
import type { ServerProcess } from '../servers/process.ts'
import type { ServerKind } from '../servers/server.ts'
import { Board, type Measures } from './board.ts'
import { newHand, Person } from './person.ts'

/** How many come at a time. */
const AT_ONCE = 25
/** Of more people than this on all boards, every tenth is sampled. */
const FEW = 30

export interface Crowd {
  readonly boards: readonly Board[]
  readonly people: readonly Person[]
}

let numbers = 0

/** A number that no person of this run had. */
export function newNumber(): number {
  return ++numbers
}

/** Opens boards and brings people to each, with some notes of their own. */
export async function gather(
  kind: ServerKind,
  server: ServerProcess,
  measures: Measures,
  { boards, people, notes }: { boards: number; people: number; notes: number },
): Promise<Crowd> {
  const opened: Board[] = []
  const gathered: Person[] = []
  for (let index = 0; index < boards; index++) {
    const board = new Board(kind, server, await kind.makePlace(server), measures)
    const here: Person[] = []
    for (let first = 0; first < people; first += AT_ONCE) {
      const coming = Array.from({ length: Math.min(AT_ONCE, people - first) }, () => {
        const hand = notes > 0 ? newHand(notes) : null
        return new Person(board, { number: newNumber(), hand })
      })
      await Promise.all(coming.map(({ synced }) => synced))
      for (const person of coming) person.settleIn()
      here.push(...coming)
    }
    for (const [place, person] of here.entries()) {
      person.neighbour = here[(place + 1) % here.length] ?? null
      board.add(person, boards * people <= FEW || (index * people + place) % 10 === 0)
    }
    opened.push(board)
    gathered.push(...here)
  }
  await pause(1_000)
  return { boards: opened, people: gathered }
}
