import { errors } from '@playwright/test'
import type { Deed } from './carrying.ts'
import type { Chance } from './chance.ts'
import { nextDeed } from './deeds.ts'
import type { Person } from './person.ts'
import { look } from './sight.ts'

/** Once in so many deeds a page is loaded again, or its line is cut for a while. */
const RELOADS = 220
const CUTS = 160
/** How many deeds a cut lasts. */
const AWAY = 12

/** Somebody who plays, and how far they are. */
interface Player {
  readonly person: Person
  deed: Deed | null
  /** Deeds until the line is mended; 0 while it is up. */
  away: number
}

/**
 * The two take turns, a step of a deed at a time, as chance will have it: while one carries
 * something, the other does as well. Ends when so many deeds are done, with empty hands.
 */
export async function play(
  one: Person,
  other: Person,
  chance: Chance,
  deeds: number,
): Promise<void> {
  const players = [one, other].map((person): Player => ({ person, deed: null, away: 0 }))
  for (let done = 0; done < deeds; ) {
    const player = chance.one(players)
    if (player === undefined) return
    player.deed ??= await begin(player)
    if (await isDone(player.deed)) {
      player.deed = null
      done++
    }
  }
  for (const player of players) await comesToRest(player)
}

async function begin(player: Player): Promise<Deed> {
  const { person } = player
  const { chance, line, says } = person
  if (player.away > 0 && --player.away === 0) {
    says('is online again')
    line.mend()
  } else if (chance.once(CUTS)) {
    says('loses the line')
    line.cut()
    player.away = AWAY
  } else if (player.away === 0 && chance.once(RELOADS)) {
    return reloads(person)
  }
  return nextDeed(person, await look(person.page))
}

async function* reloads({ page, says }: Person): Deed {
  says('loads the page again')
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('region', { name: 'Board', exact: true }).waitFor()
  yield
}

/** Does the next step of a deed. What it reaches for may be gone by then: the deed ends there. */
async function isDone(deed: Deed): Promise<boolean> {
  try {
    return (await deed.next()).done === true
  } catch (error) {
    if (error instanceof errors.TimeoutError) return true
    throw error
  }
}

async function comesToRest(player: Player): Promise<void> {
  const { person } = player
  if (player.deed !== null) while (!(await isDone(player.deed)));
  person.line.mend()
  const { body, page } = person
  for (let times = 0; times < 3; times++) await body.key('Escape')
  await page.getByRole('region', { name: 'Board', exact: true }).focus()
  await body.key('v')
  await body.key('Shift+Digit1')
}
