import { readdir } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { loadedAhead, openNewRound, outline, write } from './room.ts'

/** What Playwright says where it keeps the worker away that would keep the pages. */
const NO_WORKER = /Service Worker registration blocked by Playwright/

/** What is tried here without the server; the order in which parts are loaded ahead may change. */
const AHEAD = [
  'note-menu-popup',
  'note-answers',
  'pattern-picker',
  'import-dialog',
  'panel-contents',
  'start',
]

const MISSING = 'This part of the page could not be loaded'

test('[C22] a part of the page that can’t be loaded says so, and comes when it is asked for again', async ({
  open,
  expectAbsence,
  expectConsole,
}) => {
  expectAbsence()
  expectConsole(NO_WORKER)
  const page = await open({ serviceWorkers: 'block' })
  const away = /assets\/(share-dialog|round-panel)-/
  await page.route(away, (route) => route.abort('connectionrefused'))
  await openNewRound(page, { school: 'Kurrabilla' }, 'Ann')

  const panel = page.getByRole('complementary').getByRole('alert')
  await expect(panel).toContainText(MISSING)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: MISSING })).toBeVisible()

  await page.unroute(away)
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(outline(page)).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
})

test('[C22] what the board may need is there without the server, also where no worker keeps it', async ({
  open,
  server,
  expectAbsence,
  expectConsole,
}) => {
  expectConsole(NO_WORKER)
  const page = await open({ serviceWorkers: 'block' })
  await openNewRound(page, { school: 'Kurrabilla' }, 'Ann')
  await write(page, 'Two hands went up')
  await loadedAhead(page, ...AHEAD)
  expectAbsence()
  await server.kill()
  await outline(page).getByRole('article').getByRole('button', { name: 'Note menu' }).click()
  await page.getByRole('menuitem', { name: 'Move to pattern…' }).click()
  await expect(page.getByRole('dialog', { name: 'Move to pattern…' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Import notes' }).click()
  await expect(page.getByRole('dialog', { name: 'Import notes' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Theories' }).click()
  await expect(page.getByRole('button', { name: 'New theory' })).toBeVisible()
  await page.getByRole('link', { name: 'Start page' }).click()
  await expect(page.getByRole('list', { name: 'Rounds on this device' })).toBeVisible()
})

test('[C22] every file of the build is kept on the device', async ({ open }) => {
  const page = await open()
  await page.goto('/')
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const [name = ''] = await caches.keys()
    const requests = await (await caches.open(name)).keys()
    return requests.map(({ url }) => new URL(url).pathname)
  })
  const files = await readdir(new URL('../../dist/assets/', import.meta.url))
  const asked = files.filter((name) => /\.(js|css|woff2)$/.test(name))
  expect(asked.length).toBeGreaterThan(20)
  expect(kept).toEqual(expect.arrayContaining(asked.map((name) => `/assets/${name}`)))
})
