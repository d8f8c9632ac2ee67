import { lineTo } from '../support/line.ts'
import { test } from './fixtures.ts'
import { roundAtWork } from './hands/round-at-work.ts'
import { secondPerson } from './hands/second-person.ts'
import { expectOneBoard } from './monkey/agreement.ts'
import { bodyOf } from './monkey/body.ts'
import { chanceFrom } from './monkey/chance.ts'
import { newLedger } from './monkey/ledger.ts'
import type { Person } from './monkey/person.ts'
import { play } from './monkey/play.ts'
import { strew } from './monkey/strewn.ts'
import { enter } from './room.ts'

/** How much is done in all, and after how much of it everybody stops and looks. */
const GESTURES = Number(process.env.GESTURES ?? 2_000)
const BETWEEN_LOOKS = 250

const SEED = Number(process.env.SEED ?? 762_040)

test('[D3] two people do thousands of things at random: one board, and no note is lost', async ({
  server,
  open,
  expectAbsence,
}) => {
  test.setTimeout(1_800_000)
  process.stdout.write(`${GESTURES} deeds, SEED=${SEED}\n`)
  expectAbsence()
  const round = await roundAtWork(server.url)
  using observer = await secondPerson(server.url, round.board, round.keys.facilitator ?? '')
  await using lineA = await lineTo(server.url)
  await using lineB = await lineTo(server.url)
  const ledger = newLedger()
  const said: string[] = []
  const chance = chanceFrom(SEED)
  const here = `/b/${round.board}#${round.keys.participant}`

  async function comes(name: string, line: typeof lineA, has: Person['has']): Promise<Person> {
    const page = await open({ hasTouch: has === 'both', baseURL: line.url })
    await page.goto(here)
    await enter(page, name)
    const says = (deed: string): void => void said.push(`${name} ${deed}`)
    return { name, has, page, line, ledger, chance, says, body: await bodyOf(page) }
  }
  const karin = await comes('Karin', lineA, 'mouse')
  const ola = await comes('Ola', lineB, 'both')

  const pages = [karin.page, ola.page] as const

  try {
    for (let done = 0; done < GESTURES; done += BETWEEN_LOOKS) {
      strew(observer, ledger, chance)
      await play(karin, ola, chance, Math.min(BETWEEN_LOOKS, GESTURES - done))
      await expectOneBoard(pages, round.board, observer.read, ledger)
    }
    // Who comes anew has what those have who were there all the time.
    await ola.page.reload()
    await expectOneBoard(pages, round.board, observer.read, ledger)
  } catch (error) {
    process.stdout.write(
      `SEED=${SEED}, after ${said.length} deeds:\n${said.slice(-40).join('\n')}\n`,
    )
    throw error
  }
})
