import type { CDPSession, Page } from '@playwright/test'
import { expect, type OpenDevice, test } from './fixtures.ts'
import { board, expectSaved, noteOnPaper, openNewRound, write } from './room.ts'

test('people in one text see each other’s carets by name, and no longer when one leaves', async ({
  open,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(karin, 'Pupils wait')
  const theirs = await writeIn(ola, 'Pupils wait')
  await expect(caretOf(karin, 'Ola')).toBeVisible()
  await expect(caretOf(ola, 'Karin')).toBeVisible()

  await theirs.press('Home')
  await expect.poll(() => lettersBefore(karin, 'Ola')).toBe('')
  await theirs.pressSequentially('Most ')
  await expect(mine).toHaveValue('Most Pupils wait')
  await expect.poll(() => lettersBefore(karin, 'Ola')).toBe('Most ')
  await mine.press('End')
  await mine.pressSequentially(' long')
  await expect.poll(() => lettersBefore(ola, 'Karin')).toBe('Most Pupils wait long')

  await theirs.press('Escape')
  await expect(caretOf(karin, 'Ola')).toHaveCount(0)
})

test('who only reads a note sees who writes in it', async ({ open }) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const theirs = await writeIn(ola, 'Pupils wait')
  await theirs.press('End')
  await expect(caretOf(karin, 'Ola')).toBeVisible()
  await theirs.pressSequentially(' long')
  await expect.poll(() => lettersBefore(karin, 'Ola')).toBe('Pupils wait long')
  await theirs.press('Enter')
  await expect(caretOf(karin, 'Ola')).toHaveCount(0)
  await expect(noteOnPaper(karin, 'Pupils wait long')).toHaveText('Pupils wait long')
})

test('[D6] a word that is being composed is not disturbed by what another writes meanwhile', async ({
  open,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(karin, 'Pupils wait')
  await mine.press('End')
  const keys = await karin.context().newCDPSession(karin)
  await compose(keys, ' に')
  await compose(keys, ' にほ')
  const theirs = await writeIn(ola, 'Pupils wait')
  await theirs.press('Home')
  await theirs.pressSequentially('Most ')
  await expectSaved(ola)
  // What Ola wrote has come to Karin's board, and her field waits with it.
  await expect(board(karin).getByRole('article', { name: 'Most Pupils wait' })).toBeVisible()
  await expect(mine).toHaveValue('Pupils wait にほ')
  await compose(keys, ' にほん')
  await keys.send('Input.insertText', { text: ' 日本' })
  await expect(mine).toHaveValue('Most Pupils wait 日本')
  await expect(theirs).toHaveValue('Most Pupils wait 日本')
  await mine.pressSequentially('!')
  await expect(theirs).toHaveValue('Most Pupils wait 日本!')
})

test('[D6] two people change the same word at once, and both have the same words after', async ({
  open,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(karin, 'Pupils wait')
  const theirs = await writeIn(ola, 'Pupils wait')
  await mine.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 11))
  await theirs.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(9, 9))
  await Promise.all([mine.pressSequentially('read'), theirs.pressSequentially('XY')])
  await expect.poll(() => mine.inputValue()).toContain('read')
  await expect.poll(() => mine.inputValue()).toContain('XY')
  await expect
    .poll(async () => (await theirs.inputValue()) === (await mine.inputValue()))
    .toBe(true)
})

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

async function twoAtANote(open: OpenDevice, text: string): Promise<{ karin: Page; ola: Page }> {
  const karin = await open()
  await openNewRound(karin, { school: 'Fenwater Lane' }, 'Karin')
  await write(karin, text)
  await expectSaved(karin)
  const ola = await open()
  await ola.goto(karin.url())
  const dialog = ola.getByRole('dialog', { name: 'Join the round' })
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ola')
  await dialog.getByRole('button', { name: 'Enter' }).click()
  await expect(noteOnPaper(ola, text)).toBeVisible()
  return { karin, ola }
}

/** Opens a note on the paper to write in it. */
async function writeIn(page: Page, text: string) {
  await noteOnPaper(page, text).dblclick()
  const field = board(page).getByRole('textbox', { name: 'Note text' })
  await expect(field).toBeFocused()
  return field
}

function caretOf(page: Page, name: string) {
  return board(page).getByText(name, { exact: true })
}

/** The letters of the text that stand before somebody's caret, as this person sees it. */
function lettersBefore(page: Page, name: string): Promise<string> {
  return caretOf(page, name).evaluate((label) => {
    const mark = label.parentElement
    let letters = ''
    for (let part = mark?.previousSibling ?? null; part !== null; part = part.previousSibling) {
      letters = (part.textContent ?? '') + letters
    }
    return letters
  })
}

/** A step of an input method: this is what the word looks like so far. */
async function compose(keys: CDPSession, text: string): Promise<void> {
  const end = text.length
  await keys.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
}
