import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { board, noteOnPaper, openNewRound, twoInARound } from './room.ts'

const SEEN = 'What did you see or hear?'

function question(page: Page) {
  return page.getByRole('status').filter({ hasText: SEEN })
}

function captureField(page: Page) {
  return page.getByRole('textbox', { name: 'One thing you saw or heard' })
}

test('[W8] a verdict in the capture line is asked about, put aside by Esc, and never in the way of Enter', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await captureField(page).pressSequentially('Superb start, 3 tasks in 20 min')
  await expect(question(page)).toContainText('Superb')
  await expect(page.locator('mark')).toHaveText('Superb')
  await page.keyboard.press('Escape')
  await expect(question(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(noteOnPaper(page, 'Superb start, 3 tasks in 20 min')).toBeVisible()

  await page.reload()
  await noteOnPaper(page, 'Superb start, 3 tasks in 20 min').dblclick()
  await page.keyboard.type(', lovely')
  await expect(question(page)).toContainText('lovely')
  await expect(page.locator('mark')).toHaveText('lovely')
  await page.getByRole('button', { name: 'Put this question aside' }).click()
  await expect(question(page)).toHaveCount(0)
  await page.keyboard.type(', first-rate')
  await expect(question(page)).toContainText('first-rate')
  await page.keyboard.press('Alt+Enter')
  await expect(question(page)).toHaveCount(0)
  await expect(board(page).getByRole('textbox', { name: 'Note text' })).toBeFocused()
})

test('[W8] only the writer sees the question, and speech is asked nothing', async ({ open }) => {
  const { facilitator: writer, participant: reader } = await twoInARound(open)
  await captureField(writer).pressSequentially('Excellent pace')
  await expect(question(writer)).toContainText('Excellent')
  await expect(question(reader)).toHaveCount(0)
  await captureField(writer).fill('T: "Excellent pace!" 3 times')
  await expect(question(writer)).toHaveCount(0)
  await expect(reader.locator('mark')).toHaveCount(0)
})

test('[W6] the round’s own lists hold for everybody in it', async ({ open }) => {
  const { facilitator, participant } = await twoInARound(open)
  await facilitator.getByRole('button', { name: 'Menu', exact: true }).click()
  await facilitator.getByRole('menuitem', { name: 'Wording of notes' }).click()
  const dialog = facilitator.getByRole('dialog', { name: 'Wording of notes' })
  await dialog.getByRole('checkbox', { name: /Vague amounts/ }).uncheck()
  await dialog.getByRole('textbox', { name: 'Words that are fine here' }).fill('superb')
  await dialog.getByRole('textbox', { name: 'Ask about as well' }).fill('vibe*')
  await dialog.getByRole('button', { name: 'Add word' }).click()
  await dialog.getByRole('button', { name: 'Save for this round' }).click()
  await captureField(participant).pressSequentially('Superb vibes, lots of talk')
  await expect(participant.locator('mark')).toHaveText('vibes')
})
