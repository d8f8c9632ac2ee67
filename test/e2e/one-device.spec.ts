import type { BrowserContext, Page, WebSocketRoute } from '@playwright/test'
import { apiOf } from '../support/make-round.ts'
import { expect, type OpenDevice, test } from './fixtures.ts'
import { madeRound } from './made-round.ts'
import { enter, expectSaved, noteOnPaper, savedState, write } from './room.ts'

const see = (page: Page) => page.getByRole('button', { name: 'See what was not taken' })

interface PageWithLine {
  readonly page: Page
  cut(): Promise<void>
  /** Loads the page again, with a line. */
  mend(): Promise<void>
}

/** A page on its device whose line to the server is cut and mended by itself. */
async function openWithLine(
  context: BrowserContext,
  address: string,
  given: 'line' | 'no line',
): Promise<PageWithLine> {
  const page = await context.newPage()
  const sockets: WebSocketRoute[] = []
  let isUp = given === 'line'
  await page.routeWebSocket(/sync/, (socket) => {
    if (!isUp) return
    socket.connectToServer()
    sockets.push(socket)
  })
  await page.goto(address)
  return {
    page,
    async cut() {
      isUp = false
      for (const socket of sockets.splice(0)) await socket.close({ code: 1012 })
    },
    async mend() {
      isUp = true
      await page.reload()
    },
  }
}

/** A device that has a round open in one page, in step with the server. */
async function deviceInRound(url: string, open: OpenDevice) {
  const round = await madeRound(url, 'kurrabilla-secondary', 'group')
  const address = `/b/${round.board}#${round.keys.participant}`
  const context = (await open()).context()
  const first = await openWithLine(context, address, 'line')
  await enter(first.page, 'Ola')
  await expectSaved(first.page)
  return { round, address, context, first }
}

test('[C13] of two pages on one device, the refusal of one loses nothing that the other wrote', async ({
  server,
  open,
}) => {
  const { round, address, context, first: one } = await deviceInRound(server.url, open)
  const other = await openWithLine(context, address, 'no line')
  // Opened later, it would count what the first page has left.
  await expect(savedState(other.page)).toBeVisible()
  await one.cut()
  await one.page.bringToFront()
  await write(one.page, 'From one page')
  await other.page.bringToFront()
  await write(other.page, 'From the other')
  await expect(savedState(other.page)).toHaveText('On this device · 1 waiting')

  await apiOf(server.url).close(round.board, round.keys.facilitator)
  await one.page.bringToFront()
  await one.mend()
  await expect(see(one.page)).toBeVisible()
  await expect(savedState(one.page)).toHaveText('Read only')
  // The other never hears of it, and writes on. What it writes hangs on what it wrote before.
  await other.page.bringToFront()
  await write(other.page, 'And one more')
  await expect(savedState(other.page)).toHaveText('On this device · 2 waiting')
  await other.page.close()
  await one.page.close()

  const next = await openWithLine(context, address, 'line')
  await expect(savedState(next.page)).toHaveText('Read only')
  await see(next.page).click()
  const words = next.page.getByRole('dialog').getByRole('list', { name: 'What was not taken' })
  for (const text of ['From one page', 'From the other', 'And one more']) {
    await expect(words.getByText(text).first()).toBeVisible()
  }
})

test('[C1] what waits in a copy that can’t be read is not called saved, and arrives when it can', async ({
  server,
  open,
}) => {
  const { address, context, first } = await deviceInRound(server.url, open)
  await first.cut()
  await write(first.page, 'Waits here')
  await expect(savedState(first.page)).toHaveText('On this device · 1 waiting')
  await expect
    .poll(() => first.page.evaluate(() => Object.keys(localStorage).join()))
    .not.toContain('unwritten')
  await first.page.close()

  const damaged = await context.newPage()
  await damaged.addInitScript(() => {
    const give = indexedDB.open.bind(indexedDB)
    indexedDB.open = (name, version) => {
      if (name.startsWith('throughline:')) throw new Error('It is damaged.')
      return give(name, version)
    }
  })
  await damaged.goto(address)
  await write(damaged, 'Written on a page without a copy')
  await expect(noteOnPaper(damaged, 'Waits here')).toBeHidden()
  await expect(savedState(damaged)).toHaveText('On this device · 1 waiting')
  await damaged.close()

  const again = await openWithLine(context, address, 'line')
  await expectSaved(again.page)
  await expect(noteOnPaper(again.page, 'Waits here')).toBeVisible()
  await expect(noteOnPaper(again.page, 'Written on a page without a copy')).toBeVisible()
})

test('[C1] what was written the moment before a page died is there again, also in a round that began anew', async ({
  server,
  open,
}) => {
  const { round, first } = await deviceInRound(server.url, open)
  await first.cut()
  await write(first.page, 'Too late')
  await apiOf(server.url).close(round.board, round.keys.facilitator)
  await first.mend()
  await expect(see(first.page)).toBeVisible()
  await apiOf(server.url).reopen(round.board, await server.keeper())
  await expectSaved(first.page)

  await first.cut()
  await first.page.evaluate(() => {
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function (...given) {
      const adding = add.apply(this, given)
      // What is written is not on disk while more is asked for in the same breath.
      const goOn = (): void => {
        this.count().onsuccess = goOn
      }
      goOn()
      return adding
    }
  })
  await write(first.page, 'Written at the last moment')
  await expect(savedState(first.page)).toHaveText('On this device · 1 waiting')
  await first.mend()
  await expect(noteOnPaper(first.page, 'Written at the last moment')).toBeVisible()
  await expectSaved(first.page)
})
