import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, test as base, type Page } from '@playwright/test'
import { startServerProcess } from '../../support/server-process.ts'
import { enter } from '../room.ts'
import { type Fingers, fingersOf } from './fingers.ts'
import type { Hand } from './hand.ts'
import { type Keys, keysOf } from './keys.ts'
import { type Mouse, mouseOf } from './mouse.ts'
import { expect } from './patience.ts'
import type { Place } from './place.ts'
import { roundAtWork } from './round-at-work.ts'
import { secondPerson } from './second-person.ts'
import { laidOut } from './table.ts'

/** Where somebody sits at a board: before each test the paper is laid out as `table.ts` says. */
interface Seats {
  mouse(): Promise<Place<Mouse>>
  fingers(): Promise<Place<Fingers>>
  keys(): Promise<Place<Keys>>
}

interface House {
  readonly seats: Seats
  /** What the browsers complained of since it was asked last. */
  complaints(): readonly string[]
}

const LAPTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
const TABLET: BrowserContextOptions = { viewport: { width: 1180, height: 820 }, hasTouch: true }

/** Hundreds of gestures share one server and one page for each kind of hand. */
export const test = base.extend<{ at: Seats }, { house: House }>({
  house: [
    async ({ browser }, use, info) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'throughline-hands-'))
      const server = await startServerProcess({ dataDir, port: 0 })
      const taken: Place[] = []
      const heard: string[] = []

      async function open<H extends Hand>(
        device: BrowserContextOptions,
        handOf: (page: Page) => H,
      ): Promise<Place<H>> {
        const round = await roundAtWork(server.url)
        const other = await secondPerson(server.url, round.board, round.keys.facilitator ?? '')
        const { locale = 'en-GB', timezoneId = 'UTC' } = info.project.use
        const context = await browser.newContext({ ...device, locale, timezoneId })
        const page = await context.newPage()
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) heard.push(message.text())
        })
        page.on('pageerror', (error) => heard.push(String(error)))
        const address = `${server.url}/b/${round.board}#${round.keys.participant}`
        await page.goto(address)
        await enter(page, 'Karin')
        const place = { page, board: round.board, address, hand: handOf(page), other }
        taken.push(place)
        return place
      }

      await use({
        seats: {
          mouse: once(() => open(LAPTOP, mouseOf)),
          fingers: once(() => open(TABLET, fingersOf)),
          keys: once(() => open(LAPTOP, keysOf)),
        },
        complaints: () => heard.splice(0),
      })
      for (const { page, other } of taken) {
        other[Symbol.dispose]()
        await page.context().close()
      }
      await server[Symbol.asyncDispose]()
      await rm(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  at: async ({ house }, use) => {
    const { mouse, fingers, keys } = house.seats
    await use({
      mouse: async () => laidOut(await mouse()),
      fingers: async () => laidOut(await fingers()),
      keys: async () => laidOut(await keys()),
    })
    expect(house.complaints(), 'what the browsers said on their consoles').toEqual([])
  },
})

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null
  return () => (opened ??= open())
}

export { expect } from './patience.ts'
