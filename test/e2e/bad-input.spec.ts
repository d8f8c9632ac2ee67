import type { Page, Route } from '@playwright/test'
import { packBoard } from '../../shared/board/pack.ts'
import { readBoard } from '../../shared/board/view.ts'
import { makeRecord } from '../../shared/record/from-board.ts'
import { sealOf } from '../../shared/record/seal.ts'
import { goldRound, roundFromGold } from '../support/make-board.ts'
import { expect, test } from './fixtures.ts'
import {
  board,
  enter,
  expectSaved,
  importFile,
  joinCode,
  noteOnPaper,
  openNewRound,
  write,
} from './room.ts'

const NOT_FOUND = /status of 40[0-9]|status of 422|status of 413/

test('[D7] an empty note is not made, and one that is too long stays in the field with the limit named', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  const line = page.getByRole('textbox', { name: 'One thing you saw or heard' })
  await line.press('Enter')
  await line.fill('   ')
  await page.getByRole('button', { name: 'Add note' }).click()
  await expect(board(page).getByRole('article')).toHaveCount(0)

  const long = 'x'.repeat(1_001)
  await line.fill(long)
  await line.press('Enter')
  await expect(page.getByRole('alert')).toContainText('1000')
  await expect(line).toHaveValue(long)
  await expect(board(page).getByRole('article')).toHaveCount(0)

  await line.fill('x'.repeat(1_000))
  await line.press('Enter')
  await expect(board(page).getByRole('article')).toHaveCount(1)
  await expect(line).toHaveValue('')
})

test('a note that is rewritten too long or empty keeps what it said', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  await write(page, 'Two hands went up')
  await noteOnPaper(page, 'Two hands went up').dblclick()
  const field = page.getByRole('textbox', { name: 'Note text' })
  await field.fill('y'.repeat(1_001))
  await expect(board(page).getByRole('alert')).toContainText('1000')
  // Going elsewhere or Enter would lose what was typed: it stays until it fits or is given up.
  await field.press('Enter')
  await page.getByRole('textbox', { name: 'One thing you saw or heard' }).focus()
  await expect(field).toHaveValue('y'.repeat(1_001))
  await field.press('Escape')
  await expect(noteOnPaper(page, 'Two hands went up')).toBeVisible()
  await noteOnPaper(page, 'Two hands went up').dblclick()
  await field.fill('')
  await field.press('Enter')
  await expect(noteOnPaper(page, 'Two hands went up')).toBeVisible()
})

test('several pasted lines become several notes', async ({ open }) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  const line = page.getByRole('textbox', { name: 'One thing you saw or heard' })
  await line.focus()
  await line.evaluate((field) => {
    const data = new DataTransfer()
    data.setData(
      'text/plain',
      '- one hand went up\r\n\r\n• two hands went up\r\n3) three hands\r\n',
    )
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  for (const text of ['one hand went up', 'two hands went up', 'three hands']) {
    await expect(noteOnPaper(page, text)).toBeVisible()
  }
})

for (const { what, file, says } of [
  {
    what: 'a picture',
    file: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    says: 'This is a picture.',
  },
  {
    what: 'a spreadsheet’s own file',
    file: Buffer.from('PK\u0003\u0004\u0000\u0000'),
    says: 'save it as CSV',
  },
  { what: 'an empty file', file: Buffer.from(''), says: 'There is nothing in it.' },
  {
    what: 'a table without notes',
    file: Buffer.from('room,about\nA1,student\nA2,task\n'),
    says: 'There is no column for the notes.',
  },
  {
    what: 'a quotation mark that never closes',
    file: Buffer.from('room,note\nA1,"he said, well\nA2,two hands\n'),
    says: 'is never closed',
  },
]) {
  test(`importing ${what} says what happened and changes nothing`, async ({ open }) => {
    const page = await open()
    await openNewRound(page, { school: 'Fenwater Lane' }, '')
    const dialog = await importFile(page, { name: 'notes.csv', mimeType: 'text/csv', buffer: file })
    await expect(dialog).toContainText(says)
    await page.keyboard.press('Escape')
    await expect(board(page).getByRole('article')).toHaveCount(0)
  })
}

test('a spreadsheet’s CSV with semicolons, other headings and a wrong subject comes in, with what was not understood', async ({
  open,
}) => {
  const page = await open()
  await openNewRound(page, { school: 'Fenwater Lane' }, '')
  const dialog = await importFile(page, {
    name: 'notes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '\ufeffNote;ROOM;About;Mood\r\n"two\r\nlines";A1;Pupil?;good\r\nTask card;B2;task;\r\n',
    ),
  })
  await expect(dialog).toContainText('Pupil?')
  await expect(dialog).toContainText('Mood')
  await dialog.getByRole('button', { name: 'Add 2 notes' }).click()
  await expect(board(page).getByRole('article')).toHaveCount(2)
  await expect(noteOnPaper(page, 'two lines')).toBeVisible()
})

test('[A2] a join code with blanks, hyphens, small letters and look-alikes is forgiven; a wrong one is told', async ({
  open,
  expectConsole,
}) => {
  expectConsole(NOT_FOUND)
  const facilitator = await open()
  await openNewRound(facilitator, { school: 'Fenwater Lane' }, '')
  const code = await joinCode(facilitator)

  const page = await open()
  await page.goto('/')
  const field = page.getByRole('textbox', { name: 'Join code' })
  for (const [wrong, says] of [
    ['', 'Type the code that is shown on the wall'],
    ['A1', 'A code has six letters and digits'],
    ['999999', 'No round here has that code'],
  ] as const) {
    await field.fill(wrong)
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await expect(page.getByText(says)).toBeVisible()
    await expect(page).toHaveURL('/')
  }
  // While a wrong code is still looked up, the right one can be typed over it.
  const held = Promise.withResolvers<void>()
  const hold = (route: Route) => held.promise.then(() => route.continue())
  await page.route('**/api/join', hold, { times: 1 })
  await field.fill('888888')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  const typed = ` ${code.toLowerCase().replace(' ', '-').replaceAll('0', 'o').replaceAll('1', 'l')} `
  await field.fill(typed)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await enter(page, 'Ola')
  held.resolve()
  await expect(page.getByRole('heading', { level: 1, name: 'Fenwater Lane' })).toBeVisible()
})

test('a round that does not exist, a wrong key and a link without one each get their sentence', async ({
  open,
  expectConsole,
}) => {
  expectConsole(NOT_FOUND)
  const facilitator = await open()
  await openNewRound(facilitator, { school: 'Fenwater Lane' }, '')
  const { pathname } = new URL(facilitator.url())

  const page = await open()
  await page.goto('/b/AAAAAAAAAAAA#KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK')
  await expect(page.getByText('There is no such round on this server.')).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`${pathname}#KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK`)
  await expect(page.getByText('The key in this link is not valid')).toBeVisible()
  await page.goto('about:blank')
  await page.goto(pathname)
  await expect(page.getByText('This needs a link with a key.')).toBeVisible()
  await page.goto('/nowhere')
  await expect(page.getByText('There is nothing at this address.')).toBeVisible()
})

test('the room view’s link only looks', async ({ open }) => {
  const facilitator = await open()
  await openNewRound(facilitator, { school: 'Fenwater Lane' }, '')
  await write(facilitator, 'Two hands went up')
  await expectSaved(facilitator)
  const viewer = await facilitator.evaluate(async () => {
    const board = location.pathname.split('/')[2]
    const answer = await fetch(`/api/boards/${board}/keys`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${location.hash.slice(1)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ issue: 'viewer' }),
    })
    return `/b/${board}#${(await answer.json()).key}`
  })
  const page = await open()
  await page.goto(viewer)
  await expect(noteOnPaper(page, 'Two hands went up')).toBeVisible()
  await expect(page.getByText('You are watching')).toBeVisible()
  await expect(page.getByRole('status', { name: 'Saved state' })).toHaveText('Read only')
  await expect(page.getByRole('textbox', { name: 'One thing you saw or heard' })).toBeHidden()
})

test('[R3] a file that is no record, a broken seal and a newer version are not opened, with the reason', async ({
  open,
}) => {
  const { csv, gold } = goldRound('fenwater-lane-primary')
  const { board: doc } = roundFromGold(csv, gold)
  const record = makeRecord({
    id: 'RRRRRRRRRRRR',
    board: readBoard(doc),
    packed: packBoard(doc),
    closedAt: 1_741_795_200_000,
    people: 20,
  })
  const broken = { ...record, people: 21 }
  const { seal: _, ...unsealed } = { ...record, version: 2 as number as 1 }
  const newer = { ...unsealed, seal: sealOf(unsealed) }

  const page = await open()
  await page.goto('/')
  for (const [content, says] of [
    ['observer,team\nA,B', 'not a Throughline record'],
    [JSON.stringify(broken), 'changed after it was sealed'],
    ['{"format":"something else"}', 'not a Throughline record'],
    [JSON.stringify(newer), 'newer Throughline'],
  ] as const) {
    await openFile(page, content)
    await expect(page.getByText(says).last()).toBeVisible()
    await expect(page).toHaveURL('/')
  }
  await openFile(page, JSON.stringify(record))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(gold.school)
})

async function openFile(page: Page, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await chooser).setFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
}
