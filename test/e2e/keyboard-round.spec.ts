import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { emptyRound, roundOf } from './made-round.ts'
import { board, expectSaved } from './room.ts'

/** So many stops of the Tab key are made at most on the way to something. */
const FAR = 60

/** Goes to something with the Tab key alone, as somebody does who has no pointer. */
async function tabTo(page: Page, there: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = (): Promise<boolean> =>
    there.first().evaluate((element) => element === document.activeElement)
  for (let stops = 0; stops < FAR; stops++) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error(`The Tab key does not lead to ${there}.`)
}

test('[T5 C5] a round without a pointer, from the first note to a theory with evidence', async ({
  server,
  open,
}) => {
  const { board: id, keys } = await roundOf(server.url, emptyRound('Fenwater Lane'))
  const page = await open()
  const { keyboard } = page
  await page.goto(`/b/${id}#${keys.facilitator}`)
  const dialog = page.getByRole('dialog', { name: 'Join the round' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await keyboard.type('Karin')
  await keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  const line = page.getByRole('textbox', { name: 'One thing you saw or heard' })
  await tabTo(page, line)
  const notes = ['6 of 27 hands went up', 'The first hand was taken']
  for (const note of notes) {
    await keyboard.type(note)
    await keyboard.press('Enter')
    await expect(line).toHaveValue('')
  }

  await tabTo(page, board(page), 'Shift+Tab')
  await keyboard.press('Control+a')
  await keyboard.press('Control+g')
  const statement = board(page).getByRole('textbox', { name: 'Pattern statement' })
  await tabTo(page, statement)
  await keyboard.type('Teachers asked the question and took the first hand')

  const tab = page.getByRole('tab', { name: 'Outline' })
  await tabTo(page, tab)
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  const theories = page.getByRole('region', { name: 'Theories', exact: true })
  await tabTo(page, theories.getByRole('button', { name: 'New theory', exact: true }))
  await keyboard.press('Enter')
  await expect(theories.getByRole('textbox', { name: 'If', exact: true })).toBeFocused()
  for (const [clause, words] of [
    ['If', 'every question is followed by five seconds of silence'],
    ['then', 'more students answer with a reason'],
    ['It would be wrong if', 'the same four students answer'],
  ] as const) {
    await tabTo(page, theories.getByRole('textbox', { name: clause, exact: true }))
    await keyboard.type(words)
  }
  await tabTo(page, theories.getByRole('button', { name: 'Add evidence' }))
  await keyboard.press('Enter')
  const picker = page.getByRole('dialog', { name: 'Add evidence' })
  await tabTo(page, picker.getByRole('checkbox', { name: /took the first hand/ }))
  await keyboard.press('Space')
  await tabTo(page, picker.getByRole('button', { name: 'Done' }))
  await keyboard.press('Enter')
  await expect(picker).toBeHidden()
  const evidence = theories.getByRole('list', { name: 'Evidence', exact: true })
  await expect(evidence.getByText('Teachers asked the question')).toBeVisible()
  await expect(theories.getByText('1 pattern · 2 notes support')).toBeVisible()
  await expectSaved(page)
})
