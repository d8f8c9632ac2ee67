import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { board, noteOnPaper, openNewRound, write } from './room.ts'
import { compose, twoAtANote, writeIn } from './writers.ts'

test('N, Tab and Shift+Tab write note after note, beside each other, and nothing empty stays', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await board(page).focus()
  await page.keyboard.press('n')
  await page.keyboard.type('First')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Second')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Third')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type(' again')
  await page.keyboard.press('Tab')
  await page.keyboard.type('!')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(board(page).getByRole('article')).toHaveCount(3)
  await expect(board(page).getByRole('textbox', { name: 'Note text' })).toHaveCount(0)
  const [first, second, third] = await Promise.all(
    ['First', 'Second again', 'Third!'].map((text) => noteOnPaper(page, text).boundingBox()),
  )
  if (!first || !second || !third) throw new Error('A note is not on the screen.')
  expect(second.x).toBeGreaterThanOrEqual(first.x + first.width)
  expect(third.x).toBeGreaterThanOrEqual(second.x + second.width)
  expect([second.y, third.y]).toEqual([first.y, first.y])
})

test('writing far away from the paper comes near, and goes back when it is done', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  for (let time = 0; time < 6; time++) await page.getByRole('button', { name: 'Zoom out' }).click()
  const zoom = page.getByRole('toolbar', { name: 'View' }).getByText('%')
  const far = await zoom.textContent()
  await page.mouse.dblclick(500, 400)
  const field = board(page).getByRole('textbox', { name: 'Note text' })
  await expect(field).toBeFocused()
  await expect(zoom).toHaveText('100 %')
  await expect(field).toBeInViewport({ ratio: 1 })
  await page.keyboard.type('Read from here')
  await page.keyboard.press('Escape')
  await expect(zoom).toHaveText(far ?? '')
  await expect(board(page).getByRole('article')).toHaveCount(1)
})

test('a note grows with its words while they are written, at every zoom', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.mouse.dblclick(500, 300)
  const field = board(page).getByRole('textbox', { name: 'Note text' })
  await page.keyboard.type('Pupils')
  const low = await field.evaluate((area) => area.clientHeight)
  await page.keyboard.type(' wait at the door until somebody comes to open it for them, every day')
  expect(await field.evaluate((area) => area.clientHeight)).toBeGreaterThan(low)
  expect(await field.evaluate((area) => area.scrollHeight - area.clientHeight)).toBe(0)
  await page.keyboard.press('Enter')
  const note = board(page).getByRole('article')
  await note.dblclick()
  const before = await note.evaluate((card) => card.clientHeight)
  await page.keyboard.type(' and then they wait a little longer, and longer still')
  expect(await note.evaluate((card) => card.clientHeight)).toBeGreaterThan(before)
})

test('typing with a note selected writes in it, and the first letter is not lost', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'Pupils wait')
  await noteOnPaper(page, 'Pupils wait').click()
  await page.keyboard.type(', never long')
  await page.keyboard.press('Escape')
  await noteOnPaper(page, 'Pupils wait, never long').click()
  // An input method begins its word with a key that has no letter of its own.
  const keys = await page.context().newCDPSession(page)
  await keys.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    windowsVirtualKeyCode: 229,
  })
  await compose(keys, 'に')
  await keys.send('Input.insertText', { text: '日' })
  await page.keyboard.press('Escape')
  await expect(noteOnPaper(page, 'Pupils wait, never long日')).toBeVisible()
})

test('dead keys, paste and text that is dragged come to the other one whole', async ({ open }) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(karin, 'Pupils wait')
  await mine.press('End')
  const keys = await karin.context().newCDPSession(karin)
  // A dead key: the accent stands there until its letter comes.
  await compose(keys, '´')
  await keys.send('Input.insertText', { text: 'é' })
  await karin.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await karin.evaluate(() => navigator.clipboard.writeText(' 👩‍👧 two\nlines'))
  await karin.keyboard.press('Control+v')
  await expect(mine).toHaveValue('Pupils waité 👩‍👧 two\nlines')
  await expect(noteOnPaper(ola, 'Pupils waité 👩‍👧 two lines')).toBeVisible()

  await mine.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 7))
  const box = await mine.boundingBox()
  if (box === null) throw new Error('The field is not on the screen.')
  await karin.mouse.move(box.x + 20, box.y + 14)
  await karin.mouse.down()
  await karin.mouse.move(box.x + 40, box.y + 30, { steps: 4 })
  await karin.mouse.move(box.x + 60, box.y + box.height - 12, { steps: 4 })
  await karin.mouse.up()
  await mine.press('Escape')
  const words = (page: Page) =>
    board(page)
      .getByRole('article')
      .evaluate((note) => note.querySelector('p')?.textContent ?? '')
  await expect.poll(async () => (await words(ola)) === (await words(karin))).toBe(true)
  const letters = (text: string) => [...text].sort().join('')
  expect(letters(await words(ola))).toBe(letters('Pupils waité 👩‍👧 two\nlines'))
})
