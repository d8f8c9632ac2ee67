import type { Page } from '@playwright/test'
import { apiOf } from '../support/make-round.ts'
import { connectPlain } from '../support/plain-client.ts'
import { expect, test } from './fixtures.ts'
import {
  board,
  expectGood,
  expectSaved,
  noteOnPaper,
  openNewRound,
  savedState,
  twoInARound,
  write,
} from './room.ts'

const PHONE = { width: 390, height: 844 }
const TOUCH = { viewport: PHONE, hasTouch: true }

/** The round and the key in a page's address. */
function roundOf(page: Page): { readonly id: string; readonly key: string } {
  const { pathname, hash } = new URL(page.url())
  return { id: pathname.split('/').at(-1) ?? '', key: hash.slice(1) }
}

/**
 * Takes a device off the net. A line that is open would only be held up: the page is loaded again
 * from what the device keeps.
 */
async function goAway(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.context().setOffline(true)
  await page.reload()
}

test('what was written while the board was locked is taken when it is unlocked', async ({
  server,
  open,
  expectAbsence,
}) => {
  const { facilitator, participant } = await twoInARound(open, { viewport: PHONE })
  const { id, key } = roundOf(facilitator)
  using lead = connectPlain(server.url, id, key)
  await lead.synced()

  expectAbsence()
  await goAway(participant)
  await write(participant, 'Two hands went up')
  await expect(savedState(participant)).toHaveText('On this device · 1 waiting')
  lead.board.roots.stage.set('locked', true)
  await participant.context().setOffline(false)
  await expect(
    participant.getByText('The board was locked before your last changes arrived.'),
  ).toBeVisible()
  await expect(savedState(participant)).toHaveText('On this device · 1 waiting')
  await expect(board(facilitator).getByRole('article')).toHaveCount(0)

  lead.board.roots.stage.set('locked', false)
  await expectSaved(participant)
  await expect(noteOnPaper(facilitator, 'Two hands went up')).toBeVisible()
  await expect(participant.getByText('The board was locked')).toBeHidden()
})

test('what a closed round did not take is offered, kept through a reload, and thrown away only twice asked', async ({
  open,
  expectAbsence,
}) => {
  const { facilitator, participant } = await twoInARound(open, TOUCH)
  await write(participant, 'Written in time')
  await expectSaved(participant)

  expectAbsence()
  await goAway(participant)
  await write(participant, 'Two hands went up', 'Nobody asked why')
  await expect(savedState(participant)).toHaveText('On this device · 2 waiting')
  await facilitator.getByRole('button', { name: 'Menu', exact: true }).click()
  await facilitator.getByRole('menuitem', { name: 'Close the round' }).click()
  await facilitator
    .getByRole('dialog', { name: 'Close the round?' })
    .getByRole('button', { name: 'Close the round' })
    .click()
  await expect(facilitator.getByText('This round is closed.')).toBeVisible()
  await participant.context().setOffline(false)

  const see = participant.getByRole('button', { name: 'See what was not taken' })
  await expect(see).toBeVisible()
  await expectGood(participant)
  await see.click()
  const dialog = participant.getByRole('dialog', { name: 'Not taken, kept on this device' })
  const words = dialog.getByRole('list', { name: 'What was not taken' })
  await expect(words.getByRole('listitem')).toHaveText([/Two hands went up/, /Nobody asked why/])
  await expect(dialog.getByRole('button', { name: 'Put it back' })).toBeHidden()
  await expectGood(participant)
  await expect(participant.getByText('This round is closed.')).toBeVisible()

  // The words are on the device: a reload keeps them.
  await participant.reload()
  await see.click()
  await expect(words.getByRole('listitem')).toHaveCount(2)
  await participant.keyboard.press('Escape')
  await participant.getByRole('button', { name: 'Outline' }).click()
  await expect(participant.getByRole('article', { name: 'Written in time' })).toBeVisible()
  await expect(participant.getByRole('article', { name: 'Two hands went up' })).toBeHidden()
  await expect(savedState(participant)).toHaveText('Read only')

  await see.click()
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await dialog.getByRole('button', { name: 'Keep them' }).click()
  await expect(words.getByRole('listitem')).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await dialog.getByRole('button', { name: 'Discard for good' }).click()
  await expect(words).toBeHidden()
  await participant.reload()
  await expect(participant.getByText('This round is closed.')).toBeVisible()
  await expect(see).toBeHidden()
})

test('[A1] a link that was renewed leaves the copy readable; the new one brings along what waits', async ({
  server,
  open,
  expectAbsence,
}) => {
  const page = await open(TOUCH)
  await openNewRound(page, { school: 'Kurrabilla' }, '')
  await write(page, 'Written in time')
  await expectSaved(page)
  const { id, key } = roundOf(page)

  expectAbsence()
  await goAway(page)
  await write(page, 'Two hands went up')
  const renewed = await apiOf(server.url).renewKey(id, key, 'facilitator')
  await page.context().setOffline(false)
  await expect(page.getByText('This link is not valid any more.')).toBeVisible()
  await expect(page.getByText('1 change waits here.')).toBeVisible()
  await expectGood(page)
  await expect(page.getByRole('article', { name: 'Two hands went up' })).toBeVisible()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy all words as text' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('Note: Written in time\nNote: Two hands went up')

  await page.goto(`/b/${id}#${renewed.key}`)
  await expectSaved(page)
  await expect(page.getByText('This link is not valid any more.')).toBeHidden()
  using other = connectPlain(server.url, id, renewed.key)
  await other.synced()
  expect(other.board.roots.notes.size).toBe(2)
  // The new link is the one this device remembers.
  await page.goto('/')
  await page.getByRole('link', { name: 'Kurrabilla' }).click()
  await expect(page.getByRole('article', { name: 'Two hands went up' })).toBeVisible()
  await expectSaved(page)
})

test('what a link without the right to write lost is put back with one that has it', async ({
  server,
  open,
  expectAbsence,
}) => {
  const { facilitator, participant } = await twoInARound(open)
  await write(participant, 'Written in time')
  await expectSaved(participant)
  const { id, key } = roundOf(facilitator)
  const viewer = (await apiOf(server.url).issueKey(id, key, 'viewer')).key
  const writing = roundOf(participant).key

  expectAbsence()
  await goAway(participant)
  await write(participant, 'Two hands went up')
  await expect(savedState(participant)).toHaveText('On this device · 1 waiting')
  // The same board over a link that only looks, on the same device.
  await participant.goto(`/b/${id}#${viewer}`)
  await participant.context().setOffline(false)
  await participant.getByRole('button', { name: 'See what was not taken' }).click()
  const dialog = participant.getByRole('dialog', { name: 'Not taken, kept on this device' })
  await expect(dialog.getByText('Two hands went up')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Put it back' })).toBeHidden()
  await participant.keyboard.press('Escape')
  await expect(noteOnPaper(participant, 'Two hands went up')).toBeHidden()

  await participant.goto(`/b/${id}#${writing}`)
  await participant.getByRole('button', { name: 'See what was not taken' }).click()
  await dialog.getByRole('button', { name: 'Put it back' }).click()
  await expect(dialog.getByText('All of it is on the board now.')).toBeVisible()
  await participant.keyboard.press('Escape')
  await expect(participant.getByRole('button', { name: 'See what was not taken' })).toBeHidden()
  await expectSaved(participant)
  await expect(noteOnPaper(facilitator, 'Two hands went up')).toBeVisible()
  await participant
    .getByRole('toolbar', { name: 'Tools' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(participant.getByRole('button', { name: 'See what was not taken' })).toBeVisible()
  await expect(noteOnPaper(facilitator, 'Two hands went up')).toBeHidden()
})
