import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { madeRound } from './made-round.ts'
import { board, expectView, openNewRound, write } from './room.ts'

const SCREENS = [
  { device: 'laptop', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { device: 'tablet', viewport: { width: 820, height: 1180 }, hasTouch: true },
  { device: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true },
] as const

for (const { device, ...options } of SCREENS) {
  test(`[C3 C6] 120 notes and 12 patterns on a ${device}: nothing overlaps, nothing is cut off, axe finds nothing`, async ({
    server,
    open,
  }) => {
    const round = await madeRound(server.url, 'fenwater-lane-primary', 'group')
    const page = await open(options)
    await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
    await page.getByRole('dialog').getByRole('button', { name: 'Enter' }).click()
    if (device === 'phone') {
      for (const view of ['Write', 'Outline', 'Theories', 'Next'] as const) {
        await page
          .getByRole('navigation', { name: 'Views' })
          .getByRole('button', { name: view })
          .click()
        await expectView(page, view)
        await expectLegible(page)
      }
      return
    }
    await expect(board(page).getByRole('group')).toHaveCount(12)
    await expectNothingCovered(page)
    await expectLegible(page)
    if (device === 'tablet') await page.getByRole('button', { name: 'Show the side panel' }).click()
    for (const panel of ['Outline', 'Theories', 'Next', 'Parked'] as const) {
      await page.getByRole('tab', { name: panel }).click()
      await expectView(page, panel)
      await expectLegible(page, 'aside')
    }
  })
}

for (const step of ['write', 'group', 'predict', 'theories', 'next'] as const) {
  test(`the room view at “${step}” fits the projector`, async ({ server, open }) => {
    const round = await madeRound(server.url, 'kurrabilla-secondary', step)
    for (const viewport of [
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]) {
      const page = await open({ viewport })
      await page.goto(`/p/${round.board}#${round.keys.viewer}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
      await expectLegible(page)
      const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)
      expect(scrolls, 'the wall can’t be scrolled').toBe(false)
    }
  })
}

test('[C6] the other screens and dialogs, in both themes: axe finds nothing', async ({
  open,
  server,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open({ colorScheme })
    await page.goto('/')
    await expectLegible(page)
    await page.goto('/new')
    await expectLegible(page)
    await page.goto(`/shelf#${await server.keeper()}`)
    await expectLegible(page)
    await openNewRound(page, { school: 'Fenwater Lane' }, '')
    await expectLegible(page)
    for (const [opens, dialog] of [
      ['Share', 'Share'],
      ['Import notes', 'Import notes'],
    ] as const) {
      await page.getByRole('button', { name: opens }).first().click()
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
      await expectLegible(page, '[role=dialog]')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await write(page, 'Two children counted the same coins twice')
    await board(page).focus()
    await page.keyboard.press('Control+f')
    await page.getByRole('searchbox', { name: 'Words to find' }).fill('coins')
    await expectLegible(page)
    await page.keyboard.press('Escape')
    for (const [key, dialog] of [
      ['Control+k', 'Commands'],
      ['?', 'Keys and gestures'],
    ] as const) {
      await board(page).focus()
      await page.keyboard.press('Escape')
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
      await expectLegible(page, '[role=dialog]')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Picture…' }).click()
    await expect(page.getByRole('dialog', { name: 'Picture' })).toBeVisible()
    await expectLegible(page, '[role=dialog]')
  }
})

test('[C6] in a person’s own colours sheets, notes and what is selected keep their edges', async ({
  open,
  server,
}) => {
  const round = await madeRound(server.url, 'kurrabilla-secondary', 'group')
  const page = await open({ forcedColors: 'active' })
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await page.getByRole('dialog').getByRole('button', { name: 'Enter' }).click()
  await board(page).focus()
  await page.keyboard.press('Control+0')
  const sheet = board(page).locator('[role=group]:not([aria-label=Outliers])').first()
  await expect(sheet).toHaveCSS('outline-style', 'solid')
  await expect(sheet.getByRole('article').first()).toHaveCSS('border-top-style', 'solid')
  const before = await sheet.evaluate((element) => getComputedStyle(element).outlineColor)
  await page.keyboard.press('Control+a')
  await expect(sheet).not.toHaveCSS('outline-color', before)
})

test('the words of a note stay where they are when its menu comes', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'Two children counted the same coins twice, and then once more')
  const note = board(page).getByRole('article')
  const before = await note.locator('p').boundingBox()
  const dots = note.getByRole('button', { name: 'Note menu' }).locator('span')
  await expect(dots).toHaveCSS('visibility', 'hidden')
  await note.hover()
  await expect(dots).toHaveCSS('visibility', 'visible')
  expect(await note.locator('p').boundingBox()).toEqual(before)
  await note.click()
  await expect(note).toHaveAttribute('data-selected')
  expect(await note.locator('p').boundingBox()).toEqual(before)
})

/**
 * Axe finds nothing, and no text that is shown is cut off by the box it stands in. Where the rest
 * of the page was looked at before, axe looks within what is new.
 */
async function expectLegible(page: Page, within = 'html'): Promise<void> {
  await page.evaluate(() =>
    // One that is broken off is over too.
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  )
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await cutOff(page), 'texts that are cut off').toEqual([])
}

/** The texts that stick out of an ancestor which hides what sticks out, sideways or downwards. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element)
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY)
      const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      // The canvas is a window onto a larger paper; spoken-only texts are hidden on purpose.
      const window = element.querySelector('[data-note], [data-pattern]') !== null
      const spoken = element.classList.contains('for-screen-readers')
      if (!hides || shortened || window || spoken || element.clientHeight === 0) continue
      if (element.textContent?.trim() === '') continue
      const wide = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY)
      if ((wide || high) && !scrolls) cut.push(element.outerHTML.slice(0, 160))
    }
    return cut
  })
}

/** No note or sheet on the paper lies over another that isn't its own, and no head over its notes. */
async function expectNothingCovered(page: Page): Promise<void> {
  const covered = await board(page).evaluate((region) => {
    const boxes = [...region.querySelectorAll<HTMLElement>('[data-pattern], [data-note]')]
      .filter((element) => element.parentElement?.closest('[data-pattern]') === null)
      .map((element) => ({ name: element.ariaLabel, rect: element.getBoundingClientRect() }))
    const pairs: string[] = []
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.rect.right <= b.rect.left ||
          b.rect.right <= a.rect.left ||
          a.rect.bottom <= b.rect.top ||
          b.rect.bottom <= a.rect.top
        if (!apart) pairs.push(`${a.name} / ${b.name}`)
      }
    }
    for (const sheet of region.querySelectorAll('[data-pattern]')) {
      const head = sheet.querySelector('header')?.getBoundingClientRect().bottom ?? 0
      const first = sheet.querySelector('[data-note]')?.getBoundingClientRect().top ?? head
      if (head > first + 1) pairs.push(`${sheet.ariaLabel} / its notes`)
    }
    return { pairs, count: boxes.length }
  })
  expect(covered.count).toBeGreaterThanOrEqual(12)
  expect(covered.pairs).toEqual([])
}
