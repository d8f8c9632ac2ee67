import type { Page } from '@playwright/test'
import { apiOf } from '../support/make-round.ts'
import { connectPlain } from '../support/plain-client.ts'
import { expect, test } from './fixtures.ts'
import { board, expectSaved, noteOnPaper, openNewRound, twoInARound, write } from './room.ts'
import { twoAtANote, writeIn } from './writers.ts'

// Words that are not on the board yet, and ways to change a board that may only be read.

const UPRIGHT = { width: 390, height: 844 }
const LYING = { width: 844, height: 390 }
const field = (page: Page) => board(page).getByRole('textbox', { name: 'Note text' })

/** The round and the key in a page's address. */
function roundOf(page: Page): { readonly id: string; readonly key: string } {
  const { pathname, hash } = new URL(page.url())
  return { id: pathname.split('/').at(-1) ?? '', key: hash.slice(1) }
}

async function paste(page: Page, text: string): Promise<void> {
  await board(page).evaluate((region, words) => {
    const data = new DataTransfer()
    data.setData('text/plain', words)
    const event = { clipboardData: data, bubbles: true, cancelable: true }
    region.focus()
    region.dispatchEvent(new ClipboardEvent('paste', event))
  }, text)
}

test('[C14] what is written in a new note outlives the turning of the phone', async ({ open }) => {
  const page = await open({ viewport: UPRIGHT, hasTouch: true, isMobile: true })
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await page.getByRole('button', { name: 'Menu', exact: true }).tap()
  await page.getByRole('menuitem', { name: 'Board' }).tap()
  await page.getByRole('button', { name: 'Note', exact: true }).tap()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Two hands went up')
  await page.setViewportSize(LYING)
  await expect(noteOnPaper(page, 'Two hands went up')).toBeVisible()
})

test('[C14] a new note that is too long is not lost when another one is begun', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  const paper = await board(page).boundingBox()
  const [x, y] = [(paper?.x ?? 0) + 200, (paper?.y ?? 0) + 200]
  await page.mouse.dblclick(x, y)
  await field(page).fill(`Long ${'words '.repeat(200)}`)
  await field(page).press('Escape')
  await expect(page.getByRole('alert')).toContainText('at most 1000')
  await page.mouse.dblclick(x + 500, y + 300)
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(/^Long words/)
})

test('[C14] what a note refused is kept when another person deletes the note', async ({ open }) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(ola, 'Pupils wait')
  await mine.fill(`Long ${'words '.repeat(200)}`)
  await expect(ola.getByRole('alert')).toContainText('at most 1000')
  await board(ola).click({ position: { x: 60, y: 500 } })
  await expect(mine).not.toBeFocused()
  await noteOnPaper(karin, 'Pupils wait').click()
  await karin.keyboard.press('Delete')
  await expect(ola.getByRole('dialog').getByRole('textbox')).toHaveValue(/^Long words/)
})

test('[C9] the wall’s link writes nothing, by no door', async ({ server, open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, 'Karin')
  await write(page, 'Pupils wait')
  await expectSaved(page)
  const { id, key } = roundOf(page)
  const viewer = (await apiOf(server.url).issueKey(id, key, 'viewer')).key
  const reader = await open()
  await reader.goto(`/b/${id}#${viewer}`)
  await noteOnPaper(reader, 'Pupils wait').dblclick()
  await expect(field(reader)).toHaveCount(0)
  await board(reader).focus()
  await reader.keyboard.press('Tab')
  await reader.keyboard.type('nn')
  await expect(field(reader)).toHaveCount(0)
  await paste(reader, 'One\nTwo')
  await expect(board(reader).getByRole('article')).toHaveCount(1)
})

test('what is pasted before the clipboard has been loaded waits for it', async ({ open }) => {
  const page = await open()
  const asked = Promise.withResolvers<void>()
  await page.route('**/assets/clipboard-*.js', async (route) => {
    await asked.promise
    await route.continue()
  })
  await openNewRound(page, { school: 'Fenwater Lane' }, 'Karin')
  await expect(board(page)).toBeVisible()
  await paste(page, 'Pupils wait\nPupils copy')
  asked.resolve()
  await expect(noteOnPaper(page, 'Pupils wait')).toBeVisible()
  await expect(noteOnPaper(page, 'Pupils copy')).toBeVisible()
})

test('[C9] what was offered or asked before the board was locked writes nothing after', async ({
  server,
  open,
}) => {
  const { facilitator, participant } = await twoInARound(open)
  const { id, key } = roundOf(facilitator)
  using lead = connectPlain(server.url, id, key)
  await lead.synced()
  await write(participant, 'Pupils wait')
  await expectSaved(participant)

  await paste(participant, Array.from({ length: 60 }, (_, line) => `Line ${line}`).join('\n'))
  const asked = participant.getByRole('dialog', { name: /60/ })
  await expect(asked).toBeVisible()
  lead.board.roots.stage.set('locked', true)
  await expect(asked).toBeHidden()
  const locked = participant.getByText('The facilitator has locked the board')
  await expect(locked).toBeVisible()
  lead.board.roots.stage.set('locked', false)
  await expect(locked).toBeHidden()

  await noteOnPaper(participant, 'Pupils wait').click()
  await participant.keyboard.press('Delete')
  const undo = participant.getByRole('status').getByRole('button', { name: 'Undo' })
  await expect(undo).toBeVisible()
  await expectSaved(participant)
  lead.board.roots.stage.set('locked', true)
  await expect(locked).toBeVisible()
  await undo.click()
  await expect(undo).toBeHidden()
  await expect(
    participant.getByRole('status').getByText('The board can only be read'),
  ).toBeVisible()
  await expect(board(participant).getByRole('article')).toHaveCount(0)
})

test('[C15] what was in a hand when its board left the screen is nobody’s any more', async ({
  open,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const box = await noteOnPaper(ola, 'Pupils wait').boundingBox()
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 40]
  await ola.mouse.move(x, y)
  await ola.mouse.down()
  await ola.mouse.move(x + 80, y + 60, { steps: 6 })
  await expect(board(karin).getByText('Ola', { exact: true })).toBeVisible()
  await ola.setViewportSize(UPRIGHT)
  await expect(board(karin).getByText('Ola', { exact: true })).toBeHidden()
})
