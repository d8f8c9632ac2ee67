import type { Page } from '@playwright/test'
import { board, noteOnPaper, pressItem } from '../room.ts'
import { expectAgreed } from './agreed.ts'
import { expect, test } from './fixtures.ts'
import { expectOnScreen, START } from './lay.ts'
import { emptySpot, gripOfNote, gripOfSheet, sheetOnPaper, zoomOf } from './spots.ts'

// Writing on the paper: the cursor is there at once, and what others do meanwhile takes no letter.

const ALONE = 'Alone[Reads Sums]'
const TOGETHER = 'Together[Talks Whispers]'

/** Opens a note for writing, its caret at the end. */
async function writeIn(page: Page, note: string): Promise<void> {
  await page.mouse.dblclick(...(await gripOfNote(page, note)))
  await expect(board(page).getByRole('textbox', { name: 'Note text' })).toBeFocused()
  await page.keyboard.press('End')
}

test('two in the same word: every letter of both stays, each caret between its letters', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, other } = place
  await writeIn(page, 'Asks')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('X')
  await other.rewrites('AskXs', 'TAskXs')
  await other.rewrites('TAskXs', 'TAskXs!')
  await other.seenBy(page)
  await page.keyboard.type('Y')
  await other.rewrites('TAskXYs!', 'AskXYs!')
  await other.rewrites('AskXYs!', 'AskXY!')
  await other.seenBy(page)
  await page.keyboard.type('Z')
  await page.keyboard.press('Escape')
  await expectAgreed(place, `AskXYZ! · Copies · Draws · ${ALONE} · ${TOGETHER}`)
})

test('[D5] an undo takes back one’s own letters, and leaves those of others', async ({ at }) => {
  const place = await at.mouse()
  const { page, other, hand } = place
  await writeIn(page, 'Asks')
  await page.keyboard.type(' why')
  await other.rewrites('Asks why', 'Who Asks why')
  await other.seenBy(page)
  await page.keyboard.press('Escape')
  await hand.undo()
  await expectAgreed(place, `Copies · Draws · Who Asks · ${ALONE} · ${TOGETHER}`)
  await hand.redo()
  await expectAgreed(place, `Copies · Draws · Who Asks why · ${ALONE} · ${TOGETHER}`)
})

test('[D5] ctrl-Z while one writes takes back one’s own letters alone, wherever another types', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, other } = place
  const field = board(page).getByRole('textbox', { name: 'Note text' })
  await writeIn(page, 'Asks')
  await page.keyboard.type(' why')
  await other.rewrites('Asks why', 'Who Asks why')
  await other.seenBy(page)
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue('Who Asks')
  await other.rewrites('Who Asks', 'Who Asks?')
  await other.seenBy(page)
  await page.keyboard.press('Control+Shift+z')
  await expect(field).toHaveValue('Who Asks why?')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+y')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expectAgreed(place, `Copies · Draws · Who Asks why? · ${ALONE} · ${TOGETHER}`)
})

test('the note one writes in is deleted: the words are kept, and go on the board again', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, other } = place
  await writeIn(page, 'Asks')
  await page.keyboard.type(' wh')
  await other.deletes('Asks wh')
  await other.seenBy(page)
  await page.keyboard.type('y')
  const kept = page.getByRole('dialog', { name: 'Your words are kept' })
  await expect(kept.getByRole('textbox', { name: 'Your words' })).toHaveValue('Asks why')
  await kept.getByRole('button', { name: 'Add as a note' }).click()
  await expectAgreed(place, `Asks why · Copies · Draws · ${ALONE} · ${TOGETHER}`)
})

test('the note one writes in is grouped and carried away: the caret stays where it was', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, other } = place
  await writeIn(page, 'Asks')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('X')
  await other.joins('AskXs', 'Alone')
  await other.seenBy(page)
  await page.keyboard.type('Y')
  await page.keyboard.press('Escape')
  await expectAgreed(place, `Copies · Draws · Alone[Reads Sums AskXYs] · ${TOGETHER}`)
})

test('the pattern of the note one writes in is dissolved: the words stay', async ({ at }) => {
  const place = await at.mouse()
  const { page, other } = place
  await writeIn(page, 'Reads')
  await page.keyboard.press('Home')
  await page.keyboard.type('Re')
  await other.dissolves('Alone')
  await other.seenBy(page)
  await page.keyboard.type('-')
  await page.keyboard.press('Escape')
  await expectAgreed(place, `Asks · Copies · Draws · Re-Reads · Sums · ${TOGETHER}`)
})

test('a double-click on paper, Tab from note to note, Esc: each becomes a note, an empty one none', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, other } = place
  await page.mouse.dblclick(...(await emptySpot(page)))
  await page.keyboard.type('One')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Two')
  await other.deletes('Copies')
  await other.seenBy(page)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Escape')
  await expectAgreed(place, `Asks · Draws · One · Two · ${ALONE} · ${TOGETHER}`)
})

test('N, Enter and typing by keys alone', async ({ at }) => {
  const place = await at.keys()
  const { page, hand } = place
  await board(page).focus()
  await hand.press('n')
  await page.keyboard.type('New')
  await hand.press('Enter')
  await expectAgreed(place, `Asks · Copies · Draws · New · ${ALONE} · ${TOGETHER}`)
  await hand.select('Asks')
  await hand.press('Enter')
  await page.keyboard.type(' why')
  await hand.press('Escape')
  await expectAgreed(place, `Asks why · Copies · Draws · New · ${ALONE} · ${TOGETHER}`)
  await hand.select('Copies')
  await page.keyboard.type('?')
  await hand.press('Escape')
  await expectAgreed(place, `Asks why · Copies? · Draws · New · ${ALONE} · ${TOGETHER}`)
  await hand.select('Draws')
  await page.keyboard.type('nph')
  await hand.press('Escape')
  await expectAgreed(place, `Asks why · Copies? · Drawsnph · New · ${ALONE} · ${TOGETHER}`)
})

test('a note that lies in two patterns is written where it was meant, once', async ({ at }) => {
  const place = await at.mouse()
  const { page, other } = place
  await other.alsoIn('Reads', 'Together')
  await expectOnScreen(page, `Asks · Copies · Draws · ${ALONE} · Together[Talks Whispers Reads]`)
  const second = sheetOnPaper(page, 'Together').getByRole('article', { name: 'Reads' })
  await second.getByText('Reads').dblclick()
  await expect(board(page).getByRole('textbox', { name: 'Note text' })).toHaveCount(1)
  await expect(second.getByRole('textbox', { name: 'Note text' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(second.getByRole('textbox', { name: 'Note text' })).toBeFocused()
  await page.keyboard.press('Escape')
})

test('[D9] what was said of a pattern that is merged stays below, and can be the statement', async ({
  at,
}) => {
  const place = await at.keys()
  const { page, hand } = place
  await hand.merge('Alone', 'Together')
  const sheet = sheetOnPaper(page, 'Together')
  await expect(sheet.getByText('Also said: “Alone”')).toBeVisible()
  await sheet.getByRole('button', { name: 'Menu of what was also said' }).press('Enter')
  await pressItem(page, 'Make this the statement')
  await expectAgreed(place, `Asks · Copies · Draws · Alone[Talks Whispers Reads Sums]`)
  await expect(board(page).getByText('Also said: “Together”')).toBeVisible()
  await hand.undo()
  await hand.undo()
  await expectAgreed(place, START)
})

test('Esc leaves an unwritten note without a trace, and a written one as it is', async ({ at }) => {
  const place = await at.mouse()
  const { page } = place
  await page.mouse.dblclick(...(await emptySpot(page)))
  await page.keyboard.press('Escape')
  await expectAgreed(place, START)
  await writeIn(page, 'Asks')
  await page.keyboard.press('Escape')
  await expect(noteOnPaper(page, 'Asks')).toBeVisible()
  await expectAgreed(place, START)
})

test('a statement is written by two at once', async ({ at }) => {
  const place = await at.mouse()
  const { page, other } = place
  const statement = sheetOnPaper(page, 'Alone').getByRole('textbox', { name: 'Pattern statement' })
  await statement.click()
  await statement.press('End')
  await page.keyboard.type(' at')
  await other.rewrites('Alone at', 'They sit Alone at')
  await other.seenBy(page)
  await page.keyboard.type(' work')
  await page.keyboard.press('Escape')
  await expectAgreed(
    place,
    `Asks · Copies · Draws · They sit Alone at work[Reads Sums] · ${TOGETHER}`,
  )
})

test('Enter on a sheet that is seen from afar brings it near, the cursor in its statement', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, hand } = place
  const sheet = sheetOnPaper(page, 'Alone')
  const large = sheet.locator('strong', { hasText: 'Alone' })
  await hand.click(await gripOfSheet(page, 'Alone'))
  for (let times = 0; times < 4; times++) await page.keyboard.press('Control+Minus')
  await expect(large).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('textbox', { name: 'Pattern statement' })).toBeFocused()
  await expect(large).toBeHidden()
  await expect.poll(() => zoomOf(page)).toBeCloseTo(1, 1)
  await page.keyboard.press('End')
  await page.keyboard.type('?')
  await page.keyboard.press('Escape')
  await expectAgreed(place, `Asks · Copies · Draws · Alone?[Reads Sums] · ${TOGETHER}`)
})

test('a board that is locked while one writes takes no more letters, and loses none', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, other } = place
  await writeIn(page, 'Asks')
  await page.keyboard.type(' why')
  await expectAgreed(place, `Asks why · Copies · Draws · ${ALONE} · ${TOGETHER}`)
  other.locks(true)
  await other.seenBy(page)
  await page.keyboard.type(' so')
  await page.keyboard.press('Escape')
  other.locks(false)
  await other.seenBy(page)
  await expect(board(page).getByRole('article', { name: /^Asks why( so)?$/ })).toBeVisible()
})
