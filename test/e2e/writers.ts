import type { CDPSession, Page } from '@playwright/test'
import { expect, type OpenDevice } from './fixtures.ts'
import { board, expectSaved, noteOnPaper, openNewRound, write } from './room.ts'

/** Karin and Ola, with the same note before them. */
export async function twoAtANote(
  open: OpenDevice,
  text: string,
): Promise<{ karin: Page; ola: Page }> {
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
export async function writeIn(page: Page, text: string) {
  await noteOnPaper(page, text).dblclick()
  const field = board(page).getByRole('textbox', { name: 'Note text' })
  await expect(field).toBeFocused()
  return field
}

export function caretOf(page: Page, name: string) {
  return board(page).getByText(name, { exact: true })
}

/** The letters of the text that stand before somebody's caret, as this person sees it. */
export function lettersBefore(page: Page, name: string): Promise<string> {
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
export async function compose(keys: CDPSession, text: string): Promise<void> {
  const end = text.length
  await keys.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
}
