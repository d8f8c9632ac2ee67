import type { Page } from '@playwright/test'
import { addNotes, setNote } from '../../shared/board/notes.ts'
import { aNote } from '../support/note.ts'
import { expect, test } from './fixtures.ts'
import { emptyRound, madeRound, roundOf } from './made-round.ts'
import { board, enter, expectGood, noteOnPaper, outline } from './room.ts'

const find = (page: Page) => page.getByRole('search', { name: 'Find on the board' })
const field = (page: Page) => find(page).getByRole('searchbox', { name: 'Words to find' })
const results = (page: Page) => find(page).getByRole('list', { name: 'What was found' })

async function openGolden(page: Page, url: string): Promise<void> {
  const round = await madeRound(url, 'fenwater-lane-primary', 'group')
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
}

test('[C17] ctrl-F finds words wherever the focus is, goes on with Enter, and gives the focus back', async ({
  open,
  server,
}) => {
  const page = await open()
  await openGolden(page, server.url)
  const line = page.getByRole('textbox', { name: 'One thing you saw or heard' })
  await line.focus()
  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('ÁNGLES')
  await expect(find(page).getByRole('status')).toHaveText(/^\d+ results?$/)
  const first = results(page).getByRole('listitem').first()
  await expect(first.locator('mark').first()).toHaveText(/angles/i)
  await page.keyboard.press('Enter')
  await expect(find(page).getByRole('status')).toHaveText(/^1 of \d+$/)
  await expect(results(page).locator('[aria-current]')).toHaveCount(1)
  const here = board(page).locator('[data-found="here"]').first()
  await expect(here).toBeInViewport()
  await page.keyboard.press('Shift+Enter')
  await expect(find(page).getByRole('status')).toHaveText(/^(\d+) of \1$/)
  await page.keyboard.press('Enter')
  await expect(find(page).getByRole('status')).toHaveText(/^1 of \d+$/)
  await expectGood(page, 'search')
  // In Find, the key is the browser's own.
  const taken = await page.evaluate(() => {
    const key = new KeyboardEvent('keydown', {
      key: 'f',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    })
    document.activeElement?.dispatchEvent(key)
    return key.defaultPrevented
  })
  expect(taken).toBe(false)
  await page.keyboard.press('Escape')
  await expect(find(page)).toBeHidden()
  await expect(line).toBeFocused()
  await expect(board(page).locator('[data-found]')).toHaveCount(0)
})

test('[C17] all notes of a room are selected at once and can be grouped; in no pattern are the others', async ({
  open,
  server,
}) => {
  const handle = emptyRound('Fenwater Lane')
  for (const [index, room] of ['B1', 'B1', 'C3', 'B1'].entries()) {
    const note = { ...aNote(`Seen ${index} in ${room}`), room, at: [index * 240, 0] as const }
    addNotes(handle, [note], index)
  }
  const round = await roundOf(server.url, handle)
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Find' }).click()
  await find(page).getByRole('combobox', { name: 'Room' }).selectOption('B1')
  await expect(find(page).getByRole('status')).toHaveText('3 results')
  await find(page).getByRole('button', { name: 'Select all found' }).click()
  await expect(board(page)).toBeFocused()
  await expect(board(page).getByRole('toolbar', { name: '3 notes selected' })).toBeVisible()
  await page.keyboard.press('Control+g')
  await expect(board(page).getByRole('group').getByRole('article')).toHaveCount(3)
  await find(page).getByRole('combobox', { name: 'Room' }).selectOption({ label: 'Any room' })
  await find(page).getByRole('checkbox', { name: 'In no pattern' }).check()
  await expect(results(page).getByRole('button')).toHaveText(/Seen 2 in C3/)
})

test('[C17] Find is in the menu of a phone, fills its width, and goes to what is found', async ({
  open,
  server,
}) => {
  const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true })
  await openGolden(page, server.url)
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Find' }).click()
  await expect(field(page)).toBeFocused()
  await field(page).fill('plasters')
  expect((await find(page).boundingBox())?.width).toBe(390)
  const result = results(page).getByRole('button').first()
  await result.tap()
  const note = outline(page)
    .getByRole('article', { name: /plasters/ })
    .first()
  await expect(note).toBeInViewport()
  await expectGood(page, 'search')
  await find(page).getByRole('button', { name: 'Close Find' }).tap()
  await expect(find(page)).toBeHidden()
})

test('[C17] a parked note is found too, and shown in its panel', async ({ open, server }) => {
  const handle = emptyRound('Fenwater Lane')
  addNotes(handle, [{ ...aNote('Buy more clocks'), id: 'parkednote00' }, aNote('Seen a clock')], 1)
  setNote(handle, 'parkednote00', 'parked', true)
  const round = await roundOf(server.url, handle)
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await page.keyboard.press('Control+f')
  await field(page).fill('clock')
  await results(page)
    .getByRole('button', { name: /Buy more clocks/ })
    .click()
  await expect(page.getByRole('tab', { name: 'Parked' })).toHaveAttribute('aria-selected', 'true')
  const parked = page.getByRole('tabpanel').getByRole('article', { name: 'Buy more clocks' })
  await expect(parked).toHaveAttribute('data-found', 'here')
})

test('[C17] among 5,000 notes only the results in sight are drawn, and the last is reached', async ({
  open,
  server,
}) => {
  const handle = emptyRound('Fenwater Lane')
  const notes = Array.from({ length: 5_000 }, (_, index) => ({
    id: `note${String(index).padStart(8, '0')}`,
    text: `Pupil ${index} waits beside the desk and asks a partner`,
    at: [(index % 70) * 224, Math.floor(index / 70) * 150] as const,
    room: `R${index % 40}`,
    about: 'student' as const,
    team: '',
    by: null,
  }))
  for (let from = 0; from < notes.length; from += 500) {
    addNotes(handle, notes.slice(from, from + 500), 1_000 + from)
  }
  const round = await roundOf(server.url, handle)
  // The panel beside the paper is put away: it is not what is looked at here.
  const page = await open({ viewport: { width: 980, height: 800 } })
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await page.keyboard.press('Control+f')
  await field(page).pressSequentially('partner')
  await expect(find(page).getByRole('status')).toHaveText('5000 results')
  expect(await results(page).getByRole('button').count()).toBeLessThan(40)
  await page.keyboard.press('Shift+Enter')
  await expect(find(page).getByRole('status')).toHaveText('5000 of 5000')
  await expect(noteOnPaper(page, notes.at(-1)?.text ?? '')).toBeInViewport()
})

test('[C18] ctrl-K gives every command by name: run, gone to, and for who leads only', async ({
  open,
  server,
}) => {
  const round = await madeRound(server.url, 'fenwater-lane-primary', 'group')
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await page.keyboard.press('Control+k')
  await expect(palette).toBeVisible()
  await expect(palette.getByRole('option', { name: /New note/ })).toContainText('N')
  await expect(palette.getByRole('option', { name: /^Undo/ })).toContainText('Ctrl')
  await expectGood(page)
  await page.keyboard.type('step next')
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(
    page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current]'),
  ).toHaveText(/Name/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('panel theor')
  await expect(palette.getByRole('option')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Type a command' }).fill('show theories')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Theories' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('plasters')
  await palette
    .getByRole('option', { name: /plasters/ })
    .first()
    .click()
  await expect(board(page).locator('[data-selected]', { hasText: 'plasters' })).toBeInViewport()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('new note')
  await page.keyboard.press('Enter')
  await expect(board(page).getByRole('textbox', { name: 'Note text' })).toBeFocused()

  const other = await open()
  await other.goto(`/b/${round.board}#${round.keys.participant}`)
  await enter(other, 'Ola')
  await other.keyboard.press('Control+k')
  await expect(other.getByRole('combobox', { name: 'Type a command' })).toBeFocused()
  await other.keyboard.type('lock')
  await expect(other.getByText('No command has these words.')).toBeVisible()
})

test('[C18] the sheet of keys opens with ? on the board, and switches single keys off', async ({
  open,
  server,
}) => {
  const round = await roundOf(server.url, emptyRound('Fenwater Lane'))
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  const sheet = page.getByRole('dialog', { name: 'Keys and gestures' })
  await page.getByRole('textbox', { name: 'One thing you saw or heard' }).press('?')
  await expect(sheet).toBeHidden()
  await board(page).focus()
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await expectGood(page)
  await sheet.getByRole('switch', { name: /Single-key shortcuts/ }).uncheck()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await board(page).focus()
  await page.keyboard.press('n')
  await page.keyboard.press('?')
  await expect(board(page).getByRole('textbox')).toHaveCount(0)
  await expect(sheet).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('single shortcuts on')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await board(page).focus()
  await page.keyboard.press('n')
  await expect(board(page).getByRole('textbox', { name: 'Note text' })).toBeFocused()
})
