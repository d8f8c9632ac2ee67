import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { madeRound } from './made-round.ts'
import {
  board,
  chooseForNote,
  enter,
  expectGood,
  expectSaved,
  joinByCode,
  joinCode,
  openNewRound,
  outline,
  seen,
  seeTheSame,
  twoInARound,
  write,
} from './room.ts'

const NOTES = [
  'Four of six groups waited',
  'T asks, waits 2 seconds',
  'Task read out twice',
] as const

test('[D8] the moment of a step is looked at and brought back, and everybody sees it', async ({
  open,
}) => {
  const { facilitator, participant } = await twoInARound(open)
  await write(participant, ...NOTES)
  await expect(board(facilitator).getByRole('article')).toHaveCount(3)
  await expect.poll(async () => (await seen(facilitator)).notes.length).toBe(3)
  const then = await seeTheSame(facilitator, participant)
  await facilitator.getByRole('button', { name: 'Next step' }).click()

  await test.step('then much is changed', async () => {
    await chooseForNote(participant, NOTES[0], 'Delete')
    await chooseForNote(participant, NOTES[1], 'Delete')
    await write(participant, 'Something that came later')
    await expectSaved(participant)
    await expect(board(facilitator).getByRole('article')).toHaveCount(2)
  })
  await expect.poll(async () => (await seen(facilitator)).notes.length).toBe(2)
  const later = await seeTheSame(facilitator, participant)

  await test.step('the facilitator looks at the moment and brings it back', async () => {
    const dialog = await restorePoints(facilitator)
    const step = points(dialog).first()
    await expect(step).toContainText('The room came to this step')
    await expect(step).toContainText('3 notes')
    await step.click()
    const looking = facilitator.getByRole('dialog')
    for (const note of NOTES) await expect(looking.getByText(note)).toBeVisible()
    await expect(looking.getByText('Something that came later')).toBeHidden()
    await looking.getByRole('button', { name: 'Bring back' }).click()
    const question = facilitator.getByRole('dialog', { name: 'Bring this moment back?' })
    await expect(question).toContainText('3 notes, 0 patterns, 0 theories')
    await question.getByRole('button', { name: 'Bring back' }).click()
    await expect(question).toBeHidden()
  })
  await expect(board(participant).getByRole('article')).toHaveCount(3)
  await expect.poll(() => seen(participant)).toEqual(then)
  expect(await seeTheSame(facilitator, participant)).toEqual(then)

  await test.step('and takes it back again', async () => {
    const dialog = await restorePoints(facilitator)
    await points(dialog).filter({ hasText: 'Before bringing back' }).click()
    await facilitator.getByRole('button', { name: 'Bring back' }).click()
    await facilitator.getByRole('button', { name: 'Bring back' }).click()
    await expect(board(participant).getByRole('article')).toHaveCount(2)
    await expect.poll(() => seen(participant)).toEqual(later)
    expect(await seeTheSame(facilitator, participant)).toEqual(later)
  })

  await test.step('who takes part has no restore points', async () => {
    await participant.getByRole('button', { name: 'Menu', exact: true }).click()
    await expect(participant.getByRole('menuitem', { name: 'Start page' })).toBeVisible()
    await expect(participant.getByRole('menuitem', { name: 'Restore points' })).toHaveCount(0)
  })
})

for (const { device, ...options } of [
  { device: 'laptop', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { device: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' },
] as const) {
  test(`[C6] a moment is kept, named and looked at on a ${device}`, async ({ server, open }) => {
    const round = await madeRound(server.url, 'fenwater-lane-primary', 'group')
    const page = await open(options)
    await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
    await enter(page, 'Karin')
    const dialog = await restorePoints(page)
    await expect(dialog.getByText('No restore point yet')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Name of this moment' }).fill('Before lunch')
    await dialog.getByRole('button', { name: 'Keep this moment' }).click()
    const point = points(dialog).filter({ hasText: 'Before lunch' })
    await expect(point).toContainText('120 notes')
    await expectGood(page)
    await point.click()
    const looking = page.getByRole('dialog', { name: 'Before lunch' })
    await expect(looking.getByRole('heading', { level: 3 }).first()).toBeVisible()
    await expectGood(page)
    const field = looking.getByRole('textbox', { name: 'Name of this moment' })
    const save = looking.getByRole('button', { name: 'Save the name' })
    await field.fill('After lunch')
    if (device === 'laptop') {
      const [one, other] = [await field.boundingBox(), await save.boundingBox()]
      expect(Math.abs((one?.y ?? 0) - (other?.y ?? -9))).toBeLessThanOrEqual(2)
    }
    await save.click()
    const renamed = page.getByRole('dialog', { name: 'After lunch' })
    await renamed.getByRole('button', { name: 'Bring back' }).click()
    const question = page.getByRole('dialog', { name: 'Bring this moment back?' })
    await expectGood(page)
    await question.getByRole('button', { name: 'Cancel' }).click()
    await renamed.getByRole('button', { name: 'Back', exact: true }).click()
    await expect(points(dialog)).toHaveText([/After lunch/])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
}

test('[A4] a new participant link turns out who came by the old one, and lets in by the new code', async ({
  open,
}) => {
  const facilitator = await open()
  const participant = await open()
  await openNewRound(facilitator, { school: 'Fenwater Lane' }, 'Karin')
  const code = await joinCode(facilitator)
  await joinByCode(participant, code, 'Ali')
  await write(participant, NOTES[0])
  await expectSaved(participant)

  await newLink(facilitator, 'New link for participants', 'A new participant link?')
  const share = facilitator.getByRole('dialog', { name: 'Share' })
  await expect(share.getByText('There is a new participant link')).toBeVisible()
  await expectGood(facilitator)
  await facilitator.keyboard.press('Escape')
  await expect(participant.getByRole('alert')).toContainText('not valid any more')
  await expect(board(participant).getByRole('article')).toHaveCount(1)

  await expect.poll(() => joinCode(facilitator)).not.toBe(code)
  await participant.goto('/')
  await participant.getByRole('textbox', { name: 'Join code' }).fill(await joinCode(facilitator))
  await participant.getByRole('button', { name: 'Join', exact: true }).click()
  await write(participant, NOTES[1])
  await expectSaved(participant)
  await expect(board(facilitator).getByRole('article')).toHaveCount(2)
})

test('[A4] who makes a new facilitator link goes on with it, also after a reload', async ({
  open,
}) => {
  const facilitator = await open()
  const other = await open()
  await openNewRound(facilitator, { school: 'Fenwater Lane' }, 'Karin')
  const before = facilitator.url()
  await other.goto(before)
  await enter(other, 'Björn')
  await write(facilitator, NOTES[0])

  await newLink(facilitator, 'New link for facilitators', 'A new facilitator link?')
  await expect(other.getByRole('alert')).toContainText('not valid any more')
  await expect.poll(() => facilitator.url()).not.toBe(before)
  await expect(facilitator.getByRole('alert')).toHaveCount(0)
  await facilitator.keyboard.press('Escape')
  await write(facilitator, NOTES[1])
  await expectSaved(facilitator)
  await facilitator.reload()
  await expect(board(facilitator).getByRole('article')).toHaveCount(2)
  await facilitator.getByRole('button', { name: 'Next step' }).click()
  await expectSaved(facilitator)
  expect((await seen(facilitator)).notes).toEqual([...NOTES.slice(0, 2)].sort())
})

test('the keeper reopens a closed round from the shelf, and it is written on', async ({
  server,
  open,
}) => {
  const facilitator = await open()
  const keeper = await open({ viewport: { width: 390, height: 844 } })
  await openNewRound(facilitator, { school: 'Fenwater Lane' }, 'Karin')
  await write(facilitator, NOTES[0])
  await expectSaved(facilitator)
  await choose(facilitator, 'Close the round')
  const closing = facilitator.getByRole('dialog', { name: 'Close the round?' })
  await closing.getByRole('button', { name: 'Close the round' }).click()
  await expect(facilitator.getByText('This round is closed.')).toBeVisible()

  await keeper.goto(`/shelf#${await server.keeper()}`)
  const reopen = keeper.getByRole('button', { name: 'Reopen the round: Fenwater Lane' })
  await reopen.click()
  const question = keeper.getByRole('dialog', { name: 'Reopen the round?' })
  await expectGood(keeper)
  await question.getByRole('button', { name: 'Reopen the round' }).click()
  await expect(question).toBeHidden()
  await expect(reopen).toHaveCount(0)
  await expect(facilitator.getByText('This round is closed.')).toBeHidden()
  await write(facilitator, NOTES[1])
  await expectSaved(facilitator)
  await expect(outline(facilitator).getByRole('article')).toHaveCount(2)
})

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function restorePoints(page: Page): Promise<Locator> {
  await choose(page, 'Restore points')
  const dialog = page.getByRole('dialog', { name: 'Restore points' })
  await expect(dialog).toBeVisible()
  return dialog
}

function points(dialog: Locator): Locator {
  return dialog.getByRole('list', { name: 'Restore points, newest first' }).getByRole('button')
}

async function newLink(page: Page, button: string, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: button }).click()
  const question = page.getByRole('dialog', { name: title })
  await expectGood(page)
  await question.getByRole('button', { name: 'End the old and make a new one' }).click()
}
