import type { CDPSession, Locator, Page } from '@playwright/test'
import { expect, type OpenDevice, test } from './fixtures.ts'
import {
  board,
  carry,
  expectSaved,
  keyboardIn,
  noteOnPaper,
  openNewRound,
  outline,
  pressItem,
  write,
} from './room.ts'

test('a note is written where the paper is double-clicked, and Tab goes on to the next', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await page.mouse.dblclick(500, 500)
  await page.keyboard.type('First on the paper')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Then another')
  await page.keyboard.press('Enter')
  await expect(noteOnPaper(page, 'First on the paper')).toBeVisible()
  await expect(noteOnPaper(page, 'Then another')).toBeVisible()
})

test('[D5] grouping, freeing and undoing by mouse: one act is one step', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two', 'Three')
  const sheet = board(page).getByRole('group')

  await carry(page, noteOnPaper(page, 'Two'), noteOnPaper(page, 'One'))
  await expect(sheet.getByRole('article')).toHaveCount(2)
  await carry(page, noteOnPaper(page, 'Three'), sheet)
  await expect(sheet.getByRole('article')).toHaveCount(3)

  // Out of the sheet, onto empty paper.
  const note = await noteOnPaper(page, 'Three').boundingBox()
  if (note === null) throw new Error('The note is not on the screen.')
  await page.mouse.move(note.x + 40, note.y + 30)
  await page.mouse.down()
  await page.mouse.move(note.x + 60, note.y + 60, { steps: 3 })
  await page.mouse.move(600, 640, { steps: 5 })
  await page.mouse.up()
  await expect(sheet.getByRole('article')).toHaveCount(2)
  await expect(noteOnPaper(page, 'Three')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(sheet.getByRole('article')).toHaveCount(3)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(sheet.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(sheet).toHaveCount(0)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(sheet.getByRole('article')).toHaveCount(2)
})

test('[C4] Esc while carrying puts it back, and a click is never a drag', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two')
  const before = await noteOnPaper(page, 'One').boundingBox()
  if (before === null) throw new Error('The note is not on the screen.')
  await page.mouse.move(before.x + 30, before.y + 20)
  await page.mouse.down()
  await page.mouse.move(600, 500, { steps: 5 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await noteOnPaper(page, 'One').boundingBox()).toEqual(before)

  await page.mouse.move(before.x + 30, before.y + 20)
  await page.mouse.down()
  await page.mouse.move(before.x + 32, before.y + 21)
  await page.mouse.up()
  await expect(page.getByText('1 note selected')).toBeVisible()
  expect(await noteOnPaper(page, 'One').boundingBox()).toEqual(before)
})

test('selecting with the keyboard, grouping, nudging and deleting', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two', 'Three')
  await board(page).focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('3 notes selected')).toBeVisible()
  await page.keyboard.press('Control+g')
  await expect(board(page).getByRole('group').getByRole('article')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(board(page).getByRole('group')).toHaveCount(0)
  await noteOnPaper(page, 'Two').click()
  await page.keyboard.press('Delete')
  await expect(board(page).getByRole('article')).toHaveCount(2)
})

test('[D5] one undoes one’s own doing, never another person’s', async ({ open }) => {
  const facilitator = await open()
  await openNewRound(facilitator, { school: 'Fenwater Lane' }, '')
  await write(facilitator, 'Mine')
  await expectSaved(facilitator)
  const other = await open()
  await other.goto(facilitator.url())
  await other.getByRole('dialog').getByRole('button', { name: 'Enter' }).click()
  await write(other, 'Theirs')
  await expect(noteOnPaper(facilitator, 'Theirs')).toBeVisible()
  await facilitator.getByRole('button', { name: 'Undo' }).click()
  await expect(noteOnPaper(facilitator, 'Mine')).toHaveCount(0)
  await expect(noteOnPaper(facilitator, 'Theirs')).toBeVisible()
  await expect(facilitator.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('[C15] others see what is carried, and take it away only when it is let go', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, 'Karin')
  await write(page, 'One', 'Two')
  await expectSaved(page)
  const other = await open()
  await other.goto(page.url())
  await other.getByRole('dialog').getByRole('button', { name: 'Enter' }).click()

  const one = await noteOnPaper(page, 'One').boundingBox()
  if (one === null) throw new Error('The note is not on the screen.')
  await page.mouse.move(one.x + 30, one.y + 20)
  await page.mouse.down()
  await page.mouse.move(400, 400, { steps: 5 })
  await page.mouse.move(420, 420, { steps: 5 })
  await expect(board(other).getByText('Karin')).toBeVisible()
  await noteOnPaper(other, 'One').click()
  await other.keyboard.press('Delete')
  await expect(other.getByText('Karin has this in the hand.')).toBeVisible()
  await expect(board(other).getByRole('article')).toHaveCount(2)
  await page.mouse.up()
  await other.getByRole('status').getByRole('button', { name: 'Delete' }).click()
  await expect(board(page).getByRole('article')).toHaveCount(1)
  await expect(board(other).getByRole('article')).toHaveCount(1)
})

test('two people write in one statement: each keeps the caret between the same words', async ({
  open,
}) => {
  const { mine, theirs } = await twoAtOneStatement(open)

  await mine.click()
  await mine.press('End')
  await theirs.click()
  await theirs.press('Home')
  await theirs.pressSequentially('Most ')
  await expect(mine).toHaveValue('Most Students wait')
  await mine.pressSequentially(' for an adult')
  await expect(theirs).toHaveValue('Most Students wait for an adult')
  await theirs.pressSequentially('of the ')
  await expect(mine).toHaveValue('Most of the Students wait for an adult')
})

test('[D6] two people type in one statement at the same moment: no letter is lost or out of order', async ({
  open,
}) => {
  const { page, mine, other, theirs } = await twoAtOneStatement(open)
  await mine.click()
  await mine.press('Home')
  await theirs.click()
  await theirs.press('End')
  // Keys that are held down a while: the other one's letters arrive between down and up.
  await Promise.all([
    page.keyboard.type('ABCDEFGHIJ', { delay: 70 }),
    other.keyboard.type('0123456789', { delay: 90 }),
  ])
  await expect(mine).toHaveValue('ABCDEFGHIJStudents wait0123456789')
  await expect(theirs).toHaveValue('ABCDEFGHIJStudents wait0123456789')
})

test('undo never moves the room', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await page.getByRole('button', { name: 'Next step' }).click()
  await page.getByRole('button', { name: 'Start timer' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await board(page).focus()
  await page.keyboard.press('Control+z')
  await expect(page.locator('[aria-current="step"]')).toHaveText('Post')
})

test('a finger pans the paper, and lifts a note when it rests on it', async ({ open }) => {
  const page = await open({ viewport: { width: 820, height: 1180 }, hasTouch: true })
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two')
  const fingers = await page.context().newCDPSession(page)
  const before = await middle(noteOnPaper(page, 'One'))

  await swipe(fingers, [600, 700], [600, 640])
  const panned = await middle(noteOnPaper(page, 'One'))
  expect(Math.round(panned[1] - before[1])).toBe(-60)
  await swipe(fingers, [600, 640], [600, 700])

  await restAndCarry(
    page,
    fingers,
    await middle(noteOnPaper(page, 'One')),
    await middle(noteOnPaper(page, 'Two')),
  )
  await expect(board(page).getByRole('group').getByRole('article')).toHaveCount(2)
})

test('[C5] the outline groups by keyboard alone, and says what it does', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'One', 'Two')
  await page.getByRole('tab', { name: 'Outline' }).click()
  const note = outline(page).getByRole('article', { name: 'One' })
  await note.getByRole('button', { name: 'Note menu' }).focus()
  await page.keyboard.press('Enter')
  await pressItem(page, 'Move to pattern…')
  const picker = page.getByRole('dialog')
  await keyboardIn(picker)
  await picker.getByRole('button', { name: 'New pattern' }).press('Enter')
  await expect(
    outline(page).getByRole('group', { name: 'Untitled pattern' }).getByRole('article'),
  ).toHaveCount(1)
  await expect(board(page).getByRole('group', { name: 'Untitled pattern' })).toBeVisible()
})

/** Two people, each with the same statement before them. */
async function twoAtOneStatement(open: OpenDevice) {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await page.getByRole('button', { name: 'Pattern', exact: true }).click()
  const mine = board(page).getByRole('textbox', { name: 'Pattern statement' })
  await mine.fill('Students wait')
  await expectSaved(page)
  const other = await open()
  await other.goto(page.url())
  await other.getByRole('dialog').getByRole('button', { name: 'Enter' }).click()
  const theirs = board(other).getByRole('textbox', { name: 'Pattern statement' })
  await expect(theirs).toHaveValue('Students wait')
  return { page, mine, other, theirs }
}

async function middle(locator: Locator): Promise<readonly [number, number]> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the screen.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

async function touch(
  fingers: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  at?: readonly [number, number],
): Promise<void> {
  const touchPoints = at === undefined ? [] : [{ x: at[0], y: at[1] }]
  await fingers.send('Input.dispatchTouchEvent', { type, touchPoints })
}

async function swipe(
  fingers: CDPSession,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await touch(fingers, 'touchStart', from)
  for (let step = 1; step <= 6; step++) {
    const part = step / 6
    await touch(fingers, 'touchMove', [
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
    ])
  }
  await touch(fingers, 'touchEnd')
}

async function restAndCarry(
  page: Page,
  fingers: CDPSession,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await touch(fingers, 'touchStart', from)
  // Resting is what lifts it; the print it leaves is seen.
  await expect(page.locator('[data-away]')).toHaveCount(1)
  await touch(fingers, 'touchMove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])
  await touch(fingers, 'touchMove', to)
  await touch(fingers, 'touchEnd')
}
