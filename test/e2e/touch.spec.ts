import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { madeRound } from './made-round.ts'
import { board, expectGood, expectView, noteOnPaper, openNewRound, outline, write } from './room.ts'

// A board without a mouse: fingers and pens as the browser gets them, and what they need of a screen.

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true }

for (const [device, options] of [
  ['phone', PHONE],
  ['tablet', TABLET],
] as const) {
  test(`[C16] a finger finds everything on a ${device}: nothing that acts is smaller than 44 px`, async ({
    open,
    server,
  }) => {
    const round = await madeRound(server.url, 'fenwater-lane-primary', 'group')
    const page = await open(options)
    await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
    await page.getByRole('dialog').getByRole('button', { name: 'Enter' }).tap()
    const small: Record<string, readonly string[]> = {}
    if (device === 'phone') {
      for (const view of ['Write', 'Outline', 'Theories', 'Next'] as const) {
        await page.getByRole('navigation', { name: 'Views' }).getByText(view).tap()
        await expectView(page, view)
        small[view] = await tooSmall(page)
      }
      await showBoard(page)
    } else {
      await page.getByRole('button', { name: 'Show the side panel' }).tap()
      for (const panel of ['Outline', 'Theories', 'Next', 'Parked'] as const) {
        await page.getByRole('tab', { name: panel }).tap()
        await expectView(page, panel)
        small[panel] = await tooSmall(page)
      }
    }
    small.board = await tooSmall(page)
    expect(Object.values(small).flat()).toEqual([])
  })
}

test('on a phone the board is there when asked for: a note is written on it, with the keyboard up', async ({
  open,
}) => {
  const page = await open(PHONE)
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await showBoard(page)
  await page.getByRole('button', { name: 'Note', exact: true }).tap()
  const field = board(page).getByRole('textbox', { name: 'Note text' })
  await expect(field).toBeFocused()
  // The keyboard takes the lower part of the screen.
  await page.setViewportSize({ width: 390, height: 480 })
  await page.keyboard.type('Two hands went up while the others were still looking for their pens')
  await expect(field).toBeInViewport({ ratio: 1 })
  await expect.poll(() => meets(field)).toBe(true)
  await page.setViewportSize(PHONE.viewport)
  await page.touchscreen.tap(300, 700)
  await expect(board(page).getByRole('article', { name: /^Two hands/ })).toBeVisible()
  await expectGood(page)
})

test('a finger that is swept over the bars does not turn the page back', async ({ open }) => {
  const page = await open(TABLET)
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  const there = page.url()
  const fingers = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: 20 }],
    })
  await send('touchStart', 40)
  // As fast as a hand, or the browser takes it for something else.
  for (let x = 90; x <= 790; x += 50) {
    await send('touchMove', x)
    await page.waitForTimeout(16)
  }
  await send('touchEnd')
  await page.waitForTimeout(800)
  expect(page.url()).toBe(there)
  await expect(board(page)).toBeVisible()
})

test('two taps on the paper begin a note, two on a note write in it, and the page doesn’t zoom', async ({
  open,
}) => {
  const page = await open(TABLET)
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  const fingers = await page.context().newCDPSession(page)
  await twoTaps(fingers, [500, 600])
  await expect(board(page).getByRole('textbox', { name: 'Note text' })).toBeFocused()
  await page.keyboard.type('One')
  await page.touchscreen.tap(300, 900)
  await expect(noteOnPaper(page, 'One')).toBeVisible()
  await twoTaps(fingers, await middle(page, 'One'))
  await expect(board(page).getByRole('textbox', { name: 'Note text' })).toBeFocused()
  await page.keyboard.type(' more')
  await page.touchscreen.tap(300, 900)
  await expect(noteOnPaper(page, 'One more')).toBeVisible()
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

test('a long press lifts a note, selects no text and opens no menu of the browser’s', async ({
  open,
}) => {
  const page = await open(TABLET)
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two')
  await page.evaluate(() => {
    addEventListener('contextmenu', (event) => {
      if (!event.defaultPrevented) document.body.dataset.menu = 'shown'
    })
  })
  const fingers = await page.context().newCDPSession(page)
  const from = await middle(page, 'One')
  await touch(fingers, 'touchStart', [from])
  await expect(page.locator('[data-away]')).toHaveCount(1)
  await touch(fingers, 'touchMove', [[from[0] + 40, from[1] + 200]])
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
  await touch(fingers, 'touchEnd', [])
  await expect(page.locator('[data-away]')).toHaveCount(0)
  expect((await middle(page, 'One'))[1]).toBeGreaterThan(from[1] + 100)
  expect(await page.evaluate(() => document.body.dataset.menu)).toBeUndefined()
})

test('two fingers move and zoom the paper, wherever they come down, and never draw or carry', async ({
  open,
}) => {
  const page = await open(TABLET)
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two')
  const fingers = await page.context().newCDPSession(page)
  const [x, y] = await middle(page, 'One')
  const zoom = page.getByRole('toolbar', { name: 'View' }).getByText('%')
  await touch(fingers, 'touchStart', [[x, y]])
  await touch(fingers, 'touchStart', [
    [x, y],
    [x + 100, y],
  ])
  for (const apart of [110, 130, 150]) {
    await touch(fingers, 'touchMove', [
      [x, y],
      [x + apart, y],
    ])
  }
  await touch(fingers, 'touchEnd', [])
  await expect(zoom).toHaveText('150 %')
  await expect(page.locator('[data-away]')).toHaveCount(0)
  await expect(page.getByText('selected')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  await page.getByRole('button', { name: 'Undo' }).click()
  // What is undone is the last note: nothing was done since.
  await expect(board(page).getByRole('article')).toHaveCount(1)
})

test('a pen carries a note while the palm lies on the paper', async ({ open }) => {
  const page = await open(TABLET)
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two')
  const tools = await page.context().newCDPSession(page)
  const zoom = page.getByRole('toolbar', { name: 'View' }).getByText('%')
  const before = await zoom.textContent()
  const still = await middle(page, 'Two')
  const [x, y] = await middle(page, 'One')
  await pen(tools, 'mousePressed', x, y)
  await touch(tools, 'touchStart', [[x + 80, y + 160]])
  await pen(tools, 'mouseMoved', x + 20, y + 100)
  await touch(tools, 'touchMove', [[x + 90, y + 170]])
  await pen(tools, 'mouseMoved', x + 20, y + 300)
  await touch(tools, 'touchEnd', [])
  await pen(tools, 'mouseReleased', x + 20, y + 300)
  await expect.poll(async () => Math.round((await middle(page, 'One'))[1] - y)).toBeGreaterThan(250)
  expect(await middle(page, 'Two')).toEqual(still)
  await expect(zoom).toHaveText(before ?? '')
})

test('a whole grouping by touch alone, on a phone', async ({ open }) => {
  const page = await open(PHONE)
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two')
  await page.getByRole('navigation', { name: 'Views' }).getByText('Outline').tap()
  const note = outline(page).getByRole('article', { name: 'One' })
  await note.getByRole('button', { name: 'Note menu' }).tap()
  await page.getByRole('menuitem', { name: 'Move to pattern…' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'New pattern' }).tap()
  const pattern = outline(page).getByRole('group', { name: 'Untitled pattern' })
  await expect(pattern.getByRole('article')).toHaveCount(1)
  await pattern.getByRole('textbox', { name: 'Pattern statement' }).tap()
  await page.keyboard.type('Students wait')
  await showBoard(page)
  await expect(board(page).getByRole('group', { name: 'Students wait' })).toBeVisible()
})

async function showBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).tap()
  await page.getByRole('menuitem', { name: 'Board' }).tap()
  await expect(board(page)).toBeVisible()
}

/** What acts and is smaller than a fingertip; on the paper itself it has the size of the paper. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const which = 'button, a[href], select, textarea, summary, [role=tab], label:has(input)'
    return [...document.querySelectorAll<HTMLElement>(which)]
      .filter((part) => part.closest('[data-tool], .for-screen-readers') === null)
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.bottom > 0 && box.top < innerHeight)
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(
        ({ part, box }) =>
          `${Math.round(box.width)}×${Math.round(box.height)} ${part.outerHTML.slice(0, 80)}`,
      )
  })
}

/** Whether a finger on the middle of something would meet it, and nothing that lies over it. */
function meets(part: ReturnType<Page['locator']>): Promise<boolean> {
  return part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + height / 2) === element
  })
}

async function middle(page: Page, text: string): Promise<readonly [number, number]> {
  const box = await noteOnPaper(page, text).boundingBox()
  if (box === null) throw new Error('It is not on the screen.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

async function touch(
  fingers: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  at: readonly (readonly [number, number])[],
): Promise<void> {
  const touchPoints = at.map(([x, y], id) => ({ x, y, id }))
  await fingers.send('Input.dispatchTouchEvent', { type, touchPoints })
}

async function twoTaps(fingers: CDPSession, at: readonly [number, number]): Promise<void> {
  // As fast as a hand, however long the page takes for the first.
  await Promise.all(
    [0, 1].flatMap(() => [touch(fingers, 'touchStart', [at]), touch(fingers, 'touchEnd', [])]),
  )
}

async function pen(
  tools: CDPSession,
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
  x: number,
  y: number,
): Promise<void> {
  const isDown = type !== 'mouseReleased'
  const held = { button: 'left', buttons: isDown ? 1 : 0, clickCount: 1 } as const
  await tools.send('Input.dispatchMouseEvent', { type, x, y, pointerType: 'pen', ...held })
}
