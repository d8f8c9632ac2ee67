import type { Locator, Page } from '@playwright/test'
import { expect, type OpenDevice, test } from './fixtures.ts'
import { largeRound, PITCH } from './large-round.ts'
import { board, expectGood, noteOnPaper, outline, pressItem } from './room.ts'

/** Opens a round of so many notes, looked at from as far as it takes to see them all. */
async function openLarge(open: OpenDevice, url: string, notes: number): Promise<Page> {
  const round = await largeRound(url, notes)
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.participant}`)
  await page.getByRole('dialog').getByRole('button', { name: 'Enter' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(() => zoom(page)).toBeLessThan(20)
  return page
}

function notes(page: Page): Locator {
  return board(page).getByRole('article')
}

/** Whether a note of the first row is seen, by an element or in the picture: the screen tells. */
async function isSeen(page: Page, index: number): Promise<boolean> {
  const look = async (row: number): Promise<Buffer> => {
    const [x, y] = await placeOnScreen(page, index, row)
    return page.screenshot({ clip: { x: x - 6, y: y - 4, width: 12, height: 8 } })
  }
  return !(await look(0)).equals(await look(-2))
}

async function zoom(page: Page): Promise<number> {
  const said = await page
    .getByRole('toolbar', { name: 'View' })
    .getByText(/^\d+ %$/)
    .textContent()
  return Number.parseInt(said ?? '', 10)
}

test('[C20] of 1,000 notes those in view have an element, and from afar all are one picture', async ({
  open,
  server,
}) => {
  const page = await openLarge(open, server.url, 1_000)
  await expect(notes(page)).toHaveCount(0)
  await expect.poll(() => isSeen(page, 20)).toBe(true)
  await expect(board(page)).toHaveAccessibleDescription(/Only a part of the board stands here/)

  await board(page).focus()
  await page.keyboard.press('Control+0')
  await expect(notes(page).first()).toBeVisible()
  expect(await notes(page).count()).toBeLessThan(250)
  await expect(board(page).locator('canvas')).toBeHidden()
  await expectGood(page)

  // What was out of view comes, and what went out of view goes.
  const [first] = await notes(page).allTextContents()
  await page.mouse.move(700, 450)
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 400)
  await expect(board(page).getByText(first ?? '', { exact: true })).toHaveCount(0)
  expect(await notes(page).count()).toBeLessThan(250)
})

test('[C20] a note that is only drawn is selected, carried and written in like any other', async ({
  open,
  server,
}) => {
  const page = await openLarge(open, server.url, 600)
  await expect(notes(page)).toHaveCount(0)
  await expect.poll(() => isSeen(page, 10)).toBe(true)
  const at = await placeOnScreen(page, 10)
  await page.mouse.click(...at)
  await expect(page.getByText('1 note selected')).toBeVisible()

  // Carried beyond the rows of notes, it is let go there.
  await page.mouse.move(...at)
  await page.mouse.down()
  await page.mouse.move(at[0] + 6, at[1] - 30, { steps: 4 })
  await page.mouse.move(at[0], at[1] - 60, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await page.mouse.click(at[0], at[1] - 60)
  await expect(page.getByText('1 note selected')).toBeVisible()

  await page.mouse.dblclick(at[0], at[1] - 60)
  const field = board(page).getByRole('textbox', { name: 'Note text' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('Note 11')
})

test('[C20] what has the keyboard stays, however far the paper is moved', async ({
  open,
  server,
}) => {
  const page = await openLarge(open, server.url, 600)
  await board(page).focus()
  await page.keyboard.press('Control+0')
  const note = notes(page).first()
  const text = (await note.getAttribute('aria-label')) ?? ''
  const menu = noteOnPaper(page, text).getByRole('button', { name: 'Note menu' })
  await menu.focus()
  await page.mouse.move(700, 450)
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(300, 300)
  await expect(noteOnPaper(page, text)).not.toBeInViewport()
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await pressItem(page, 'Park')
  await page.getByRole('tab', { name: 'Parked' }).click()
  await expect(page.getByText(text, { exact: true })).toBeVisible()
})

test('[C21] the view is remembered on the device, and a mouse wheel may be set to zoom', async ({
  open,
  server,
}) => {
  const page = await openLarge(open, server.url, 300)
  const whole = await zoom(page)
  await page.mouse.move(700, 450)
  await page.mouse.wheel(0, 200)
  expect(await zoom(page)).toBe(whole)

  await page.getByRole('button', { name: 'View menu' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'The mouse wheel zooms' }).click()
  await page.mouse.move(700, 450)
  await page.mouse.wheel(0, -150)
  await expect.poll(() => zoom(page)).toBeGreaterThan(whole)
  const near = await zoom(page)
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).join(' ')))
    .toContain('camera')
  await page.waitForFunction(
    (percent) =>
      Object.entries(localStorage).some(
        ([key, kept]) =>
          key.includes('camera') && Math.round(JSON.parse(kept).zoom * 100) === percent,
      ),
    near,
  )
  await page.reload()
  await expect(board(page)).toBeVisible()
  await expect.poll(() => zoom(page)).toBe(near)
  await page.mouse.move(700, 450)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => zoom(page)).toBeLessThan(near)

  await page.getByRole('button', { name: 'View menu' }).click()
  await page.getByRole('menuitem', { name: 'Life size' }).click()
  await expect.poll(() => zoom(page)).toBe(100)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(outline(page).getByRole('article').first()).toBeVisible()
})

/** Where a note of the first row stands on the screen, or what lies so many rows below it. */
async function placeOnScreen(
  page: Page,
  index: number,
  row = 0,
): Promise<readonly [number, number]> {
  const camera = await page.waitForFunction(() => {
    const [key] = Object.keys(localStorage).filter((name) => name.includes('camera'))
    return key === undefined ? null : JSON.parse(localStorage.getItem(key) ?? 'null')
  })
  const { x, y, zoom: scale } = (await camera.jsonValue()) as { x: number; y: number; zoom: number }
  const within = await board(page).boundingBox()
  if (within === null) throw new Error('There is no board on the screen.')
  return [
    within.x + (index * PITCH.x + 100 - x) * scale,
    within.y + (row * PITCH.y + 28 - y) * scale,
  ]
}
