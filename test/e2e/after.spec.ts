import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { addNotes, setNote } from '../../shared/board/notes.ts'
import { aNote } from '../support/note.ts'
import { expect, test } from './fixtures.ts'
import { emptyRound, madeRound, roundOf } from './made-round.ts'
import { carry, enter, expectGood, expectSaved } from './room.ts'

// What a round leaves to do: the next level of work, and the sheets that are made of it afterwards.

function nextPanel(page: Page) {
  return page.getByRole('region', { name: 'Next level of work' })
}

/** The steps of a list, by its name. */
function stepsOf(page: Page, list: string): Promise<readonly string[]> {
  return nextPanel(page)
    .getByRole('list', { name: list, exact: true })
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
}

/** How many pages a printed file has, and which way round they are. */
async function printed(page: Page): Promise<readonly ('landscape' | 'portrait')[]> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...file.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => {
    const [, , width = 0, height = 0] = box.trim().split(/\s+/).map(Number)
    return width > height ? 'landscape' : 'portrait'
  })
}

test('[N5] parked advice is turned into a step, and steps go to other horizons by hand, menu and key', async ({
  server,
  open,
}) => {
  const board = emptyRound('Fenwater Lane')
  addNotes(board, [{ ...aNote('Put a clock in each room'), id: 'parkednote00' }], 1)
  setNote(board, 'parkednote00', 'parked', true)
  const round = await roundOf(server.url, board)
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await page.getByRole('tab', { name: 'Next', exact: true }).click()
  const panel = nextPanel(page)
  for (const action of ['Film one question', 'Agree on a sentence']) {
    const field = panel.getByRole('textbox', { name: 'Add for next week' })
    await field.fill(action)
    await field.press('Enter')
  }
  await expect.poll(() => stepsOf(page, 'Next week')).toHaveLength(2)

  await panel.getByText('Parked advice').click()
  await panel.getByRole('button', { name: 'Turn into a next step' }).click()
  await page.getByRole('menuitem', { name: 'Next month' }).click()
  await expect.poll(() => stepsOf(page, 'Next month')).toEqual(['Put a clock in each room'])
  await expect(panel.getByText('Parked advice')).toBeHidden()

  const film = panel.getByRole('listitem').filter({ hasText: 'Film one question' })
  const grip = film.getByRole('button', { name: 'Move this next step' })
  await grip.press('ArrowDown')
  await expect
    .poll(() => stepsOf(page, 'Next week'))
    .toEqual(['Agree on a sentence', 'Film one question'])
  await grip.press('ArrowRight')
  await expect
    .poll(() => stepsOf(page, 'Next month'))
    .toEqual(['Put a clock in each room', 'Film one question'])
  await expect(grip).toBeFocused()

  await film.getByRole('button', { name: 'Menu of the next step' }).click()
  await page.getByRole('menuitem', { name: 'For the network instead' }).click()
  await expect
    .poll(() => stepsOf(page, 'Next month, for the network'))
    .toEqual(['Film one question'])
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => stepsOf(page, 'Next month')).toHaveLength(2)

  const agree = panel.getByRole('listitem').filter({ hasText: 'Agree on a sentence' })
  await carry(page, agree.getByRole('button', { name: 'Move this next step' }), film)
  await expect.poll(() => stepsOf(page, 'Next month')).toContain('Agree on a sentence')
  await expectGood(page)
  await expectSaved(page)
})

test('[N6] two people fill a protocol sheet together, and each theory is printed on a page of its own', async ({
  server,
  open,
}) => {
  const round = await madeRound(server.url, 'fenwater-lane-primary', 'theories')
  const [karin, ola] = [await open(), await open()]
  for (const [page, key] of [
    [karin, round.keys.facilitator],
    [ola, round.keys.participant],
  ] as const) {
    await page.goto(`/b/${round.board}/protocols#${key}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Protocol sheets')
  }
  const cell = (page: Page) =>
    page.getByRole('region', { name: 'T1' }).getByRole('textbox', { name: 'Commencing' })
  await cell(karin).fill('Asks')
  await expect(cell(ola)).toHaveValue('Asks')
  await cell(ola).press('End')
  await ola.keyboard.type(' and waits')
  await expect(cell(karin)).toHaveValue('Asks and waits')
  await expect(cell(karin)).toHaveAccessibleDescription(/./)
  const sheets = await karin.getByRole('region', { name: /^T\d+$/ }).count()
  expect(await printed(karin)).toEqual(new Array(sheets).fill('landscape'))
  await expectGood(karin)
  await karin.getByRole('link', { name: 'Back to the board' }).click()
  await expect(karin.getByRole('dialog', { name: 'Join the round' })).toBeVisible()
})

test('[N7] people are mixed into triads on this device alone; calendar and sheets are handed out', async ({
  server,
  open,
}) => {
  const round = await madeRound(server.url, 'fenwater-lane-primary', 'next')
  const page = await open()
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''))
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => sent.push(payload.toString())),
  )
  await page.goto(`/b/${round.board}/triads#${round.keys.facilitator}`)
  await page.getByText('Paste a list').click()
  const subjects = ['Maths', 'Maths', 'English', 'English', 'Art', 'PE', 'Science']
  const list = subjects.map((subject, at) => `Qvist${at}\t${subject}\t${at * 3}`).join('\n')
  await page.getByRole('textbox', { name: 'List of people' }).fill(`Name\tSubject\tYears\n${list}`)
  await page.getByRole('button', { name: 'Add these' }).click()
  await expect(page.getByText('7 people added.')).toBeVisible()
  await page.getByRole('button', { name: 'Make triads' }).click()
  await expect(page.getByRole('region', { name: /^Triad \d/ })).toHaveCount(2)
  await expect(page.getByText('share a subject')).toBeHidden()
  await page.getByLabel('First week').fill('2025-03-12')
  await expectGood(page)
  expect(await printed(page)).toEqual(['landscape', 'landscape'])

  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Calendar file', exact: true }).click()
  const calendar = await readFile(await (await arriving).path(), 'utf8')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(7)
  expect(calendar).toContain('DTSTART;VALUE=DATE:20250310')

  await page.reload()
  await expect(page.getByRole('region', { name: /^Triad \d/ })).toHaveCount(2)
  expect(sent.filter((one) => one.includes('Qvist'))).toEqual([])
  const other = await open()
  await other.goto(`/b/${round.board}/triads#${round.keys.participant}`)
  await expect(other.getByText('Nobody yet.')).toBeVisible()
})

test('[N8] the record of a round has its review sheet, protocol sheets and triads', async ({
  open,
  server,
}) => {
  const round = await madeRound(server.url, 'fenwater-lane-primary', 'next')
  const page = await open({ viewport: { width: 390, height: 844 } })
  await page.goto(`/b/${round.board}/review#${round.keys.facilitator}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review sheet')
  await expectGood(page)
  expect(new Set(await printed(page))).toEqual(new Set(['portrait']))
  const closed = await fetch(`${server.url}/api/boards/${round.board}/close`, {
    method: 'POST',
    headers: { authorization: `Bearer ${round.keys.facilitator}` },
  })
  const { id: recordId } = (await closed.json()) as { id: string }
  await page.goto(`/r/${recordId}#${round.keys.facilitator}`)
  const sheets = page.getByRole('navigation', { name: 'After the round' })
  await sheets.getByRole('link', { name: 'Protocol sheets' }).click()
  await expect(page.getByRole('region', { name: 'T1' })).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await sheets.getByRole('link', { name: 'Review sheet' }).click()
  await expect(page.getByText('What triads reported').first()).toBeVisible()
})
