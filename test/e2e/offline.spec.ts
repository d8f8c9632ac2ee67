import { expect, test } from './fixtures.ts'
import {
  board,
  expectSaved,
  importFile,
  noteOnPaper,
  openNewRound,
  outline,
  twoInARound,
  write,
} from './room.ts'

test('[C2] a reload without the server shows the board at once, and what was written there arrives', async ({
  server,
  open,
  expectAbsence,
}) => {
  const { facilitator, participant } = await twoInARound(open, {
    viewport: { width: 390, height: 844 },
  })
  await write(facilitator, 'Two hands went up')
  await expectSaved(facilitator)
  await facilitator.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))

  expectAbsence()
  await server.kill()
  await facilitator.reload()
  await expect(noteOnPaper(facilitator, 'Two hands went up')).toBeVisible()
  await write(facilitator, 'Written after the reload', 'And one more')
  await expect(facilitator.getByRole('status', { name: 'Saved state' })).toHaveText(
    'On this device · 2 waiting',
  )
  // What waits is still known to wait when the page is opened once more.
  await facilitator.reload()
  await expect(facilitator.getByRole('status', { name: 'Saved state' })).toHaveText(
    'On this device · 2 waiting',
  )

  await server.startAgain()
  await expectSaved(facilitator)
  await expectSaved(participant)
  await participant.getByRole('button', { name: 'Outline' }).click()
  await expect(participant.getByRole('article', { name: 'And one more' })).toBeVisible()
  await expect(board(facilitator).getByRole('article')).toHaveCount(3)
})

test('the start page opens without the server and knows the rounds of this device', async ({
  server,
  open,
  expectAbsence,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Kurrabilla' }, '')
  await expectSaved(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  expectAbsence()
  await server.kill()
  await page.goto('/')
  await page
    .getByRole('list', { name: 'Rounds on this device' })
    .getByRole('link', { name: 'Kurrabilla' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kurrabilla' })).toBeVisible()
})

test('[C2] what stands on the screen survives a page that is closed at once', async ({
  server,
  open,
  expectAbsence,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await expectSaved(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  expectAbsence()
  await server.kill()
  for (let round = 1; round <= 8; round++) {
    await page.getByRole('textbox', { name: 'One thing you saw or heard' }).fill(`Note ${round}`)
    // Enter, and gone: nothing waits between what was seen and the page's end.
    await page.keyboard.press('Enter')
    await page.reload()
    await expect(board(page).getByRole('article')).toHaveCount(round)
  }
})

test('[S2] an import that is larger than one update arrives whole before it is called saved', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await expectSaved(page)
  const row = (number: number) => `Note ${number} ${'x'.repeat(930)}`
  const csv = ['note', ...Array.from({ length: 1_200 }, (_, index) => row(index))].join('\n')
  const dialog = await importFile(page, {
    name: 'large.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  })
  await dialog.getByRole('button', { name: 'Add 1200 notes' }).click()
  await expectSaved(page)
  const other = await open()
  await other.goto(page.url())
  await other.getByRole('dialog').getByRole('button', { name: 'Enter' }).click()
  // From afar so many are one picture; the outline says how many there are, and that it has the last.
  await expect(
    outline(other).getByRole('heading', { name: /^In no pattern\s*1200$/ }),
  ).toBeVisible()
  await outline(other).getByRole('article').first().focus()
  await other.keyboard.press('End')
  await expect(outline(other).locator('[aria-posinset="1200"]')).toBeVisible()
})
