import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readObservations } from '../../shared/import/read.ts'
import { goldRound } from '../support/make-board.ts'
import { expect, test } from './fixtures.ts'
import {
  board,
  carry,
  chooseForNote,
  expectSaved,
  importFile,
  joinByCode,
  joinCode,
  noteOnPaper,
  openNewRound,
  outline,
  roomViewAddress,
  seen,
  seeTheSame,
  write,
} from './room.ts'

const { csv, gold } = goldRound('fenwater-lane-primary')
const read = readObservations(csv)
if (!read.ok) throw new Error('The sample round can’t be read.')
/** The texts of the sample's notes, by row counted from 0. */
const texts = read.notes.map(({ text }) => text)

/** A gold pattern with the texts of its notes; those that stand in two patterns only in one. */
function goldPattern(index: number): { readonly title: string; readonly notes: readonly string[] } {
  const pattern = gold.patterns[index]
  if (pattern === undefined) throw new Error(`There is no gold pattern ${index}.`)
  return { title: pattern.title, notes: pattern.notes.map((row) => texts[row - 1] ?? '') }
}

test('[R4 C1] a whole debrief, from setting up to the record that opens again', async ({
  server,
  open,
  expectAbsence,
}) => {
  const facilitator = await open()
  const participant = await open()
  const wall = await open({ viewport: { width: 1920, height: 1080 } })

  await test.step('the facilitator sets up the round, people join, the wall follows', async () => {
    await openNewRound(
      facilitator,
      {
        school: gold.school,
        date: gold.date,
        focus: gold.problemOfPractice,
        rooms: gold.rooms,
        teams: gold.teams,
      },
      'Karin',
    )
    await expect(facilitator.getByRole('heading', { level: 1, name: gold.school })).toBeVisible()
    await joinByCode(participant, await joinCode(facilitator), '')
    await wall.goto(await roomViewAddress(facilitator))
    await expect(wall.getByRole('heading', { level: 1, name: 'Write' })).toBeVisible()
    await expect(facilitator.getByRole('list', { name: '2 people here' })).toBeVisible()
  })

  await test.step('the observations come in from the file', async () => {
    const dialog = await importFile(facilitator, {
      name: 'fenwater-lane-primary.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    })
    await dialog.getByRole('button', { name: 'Add 120 notes' }).click()
    await expect(dialog).toBeHidden()
    await expect(board(participant).getByRole('article')).toHaveCount(120)
    expect((await seeTheSame(facilitator, participant)).notes).toEqual(
      texts.map((text) => text).sort(),
    )
  })

  await test.step('importing it again is noticed', async () => {
    const again = await importFile(facilitator, {
      name: 'again.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    })
    await expect(again.getByText('All 120 notes are already on this board.')).toBeVisible()
    await facilitator.keyboard.press('Escape')
    await expect(board(facilitator).getByRole('article')).toHaveCount(120)
  })

  const written = [
    'S to partner: "show me how you got it"',
    'T waited 6 seconds after "why?"; two new hands',
    'Task card read out twice, then copied off the board',
  ]
  await test.step('the participant writes three notes', async () => {
    await write(participant, ...written)
    await expect(board(facilitator).getByRole('article')).toHaveCount(123)
    await expectSaved(participant)
  })

  const dragged = goldPattern(10)
  await test.step('a pattern is made by dragging', async () => {
    await goToStep(facilitator, 'Group')
    await expect(wall.getByRole('heading', { level: 1, name: 'Group' })).toBeVisible()
    await facilitator.getByRole('button', { name: 'Fit all' }).click()
    const [first = '', second = '', ...others] = dragged.notes
    await carry(facilitator, noteOnPaper(facilitator, second), noteOnPaper(facilitator, first))
    const sheet = board(facilitator).getByRole('group')
    await expect(sheet).toHaveCount(1)
    for (const [index, text] of others.entries()) {
      await facilitator.getByRole('button', { name: 'Fit all' }).click()
      await carry(facilitator, noteOnPaper(facilitator, text), sheet)
      await expect(sheet.getByText(`${index + 3} notes`).first()).toBeAttached()
    }
    await name(facilitator, 'Untitled pattern', dragged.title, 'few')
  })

  const chosen = goldPattern(6)
  await test.step('a pattern is made from the notes’ menus', async () => {
    const [first = '', ...others] = chosen.notes
    await chooseForNote(participant, first, 'Move to pattern…')
    await participant.getByRole('dialog').getByRole('button', { name: 'New pattern' }).click()
    await name(participant, 'Untitled pattern', chosen.title, 'some')
    for (const text of others) {
      await chooseForNote(participant, text, 'Move to pattern…')
      await participant.getByRole('dialog').getByRole('button', { name: chosen.title }).click()
      await expect(participant.getByRole('dialog')).toBeHidden()
    }
  })

  const selected = goldPattern(4)
  await test.step('a pattern is made of notes that are selected together', async () => {
    await facilitator.getByRole('button', { name: 'Fit all' }).click()
    for (const text of selected.notes) {
      await noteOnPaper(facilitator, text).click({ modifiers: ['Shift'], force: true })
    }
    await facilitator.getByRole('button', { name: 'Group', exact: true }).last().click()
    await name(facilitator, 'Untitled pattern', selected.title, 'some')
  })

  await test.step('both see the three patterns with their notes', async () => {
    const { patterns, notes } = await seeTheSame(facilitator, participant)
    expect(notes).toHaveLength(123)
    for (const pattern of [dragged, chosen, selected]) {
      const there = patterns.find(({ statement }) => statement === pattern.title)
      expect([...(there?.notes ?? [])].sort(), pattern.title).toEqual([...pattern.notes].sort())
    }
    await expect(wall.getByText(selected.title).first()).toBeVisible()
  })

  await test.step('the server dies; both go on writing; it comes back and nothing is lost', async () => {
    await expectSaved(facilitator)
    await expectSaved(participant)
    expectAbsence()
    await server.kill()
    await write(facilitator, 'Written by the facilitator while nobody answers')
    await write(participant, 'Written by the participant while nobody answers')
    await expect(facilitator.getByRole('status', { name: 'Saved state' })).toHaveText(
      'On this device · 1 waiting',
    )
    await participant.reload()
    await expect(
      noteOnPaper(participant, 'Written by the participant while nobody answers'),
    ).toBeAttached()
    await server.startAgain()
    await expectSaved(facilitator)
    await expectSaved(participant)
    expect((await seeTheSame(facilitator, participant)).notes).toHaveLength(125)
  })

  const [theory] = gold.theories
  await test.step('a theory is worded and rests on its evidence', async () => {
    await goToStep(facilitator, 'Theories')
    await participant.getByRole('tab', { name: 'Theories' }).click()
    const theories = participant.getByRole('region', { name: 'Theories' })
    await theories.getByRole('button', { name: 'New theory', exact: true }).click()
    for (const [field, words] of [
      ['If', theory?.action],
      ['then', theory?.then],
      ['so that', theory?.soThat],
      ['We assume', theory?.assumption],
      ['It would be wrong if', theory?.disprovedBy],
    ] as const) {
      await theories.getByRole('textbox', { name: field, exact: true }).fill(words ?? '')
    }
    await theories.getByRole('button', { name: 'Add evidence' }).click()
    const picker = participant.getByRole('dialog', { name: 'Add evidence' })
    await picker.getByRole('checkbox', { name: selected.title }).check()
    await picker.getByRole('checkbox', { name: chosen.title }).check()
    await picker.getByRole('button', { name: 'Done' }).click()

    await facilitator.getByRole('tab', { name: 'Theories' }).click()
    const other = facilitator.getByRole('region', { name: 'Theories' })
    await expect(other.getByText(theory?.action ?? '', { exact: false }).first()).toBeVisible()
    await expect(other.getByText('17 notes', { exact: false }).first()).toBeVisible()
    await expect(wall.getByText(theory?.then ?? '', { exact: false }).first()).toBeVisible()
  })

  await test.step('from a note one comes to the theories that rest on it', async () => {
    await facilitator.getByRole('tab', { name: 'Outline' }).click()
    await chooseForNote(facilitator, selected.notes[0] ?? '', 'Theories resting on this')
    const dialog = facilitator.getByRole('dialog')
    await expect(dialog.getByText(theory?.action ?? '', { exact: false })).toBeVisible()
    await facilitator.keyboard.press('Escape')
  })

  await test.step('the next level of work', async () => {
    await goToStep(facilitator, 'Next level')
    const next = facilitator.getByRole('region', { name: 'Next level of work' })
    const field = next.getByRole('textbox', { name: 'Next week' }).first()
    await field.fill(gold.nextLevel[0]?.action ?? '')
    await field.press('Enter')
    await expect(wall.getByText(gold.nextLevel[0]?.action ?? '')).toBeVisible()
    await expectSaved(facilitator)
  })

  const before = await seeTheSame(facilitator, participant)
  await test.step('the facilitator closes the round: the board freezes for everybody', async () => {
    await facilitator.getByRole('button', { name: 'Menu', exact: true }).click()
    await facilitator.getByRole('menuitem', { name: 'Close the round' }).click()
    await facilitator.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click()
    for (const page of [facilitator, participant]) {
      await expect(page.getByText('This round is closed.')).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'One thing you saw or heard' })).toBeHidden()
      await expect(page.getByRole('status', { name: 'Saved state' })).toHaveText('Read only')
    }
    expect(await seeTheSame(facilitator, participant)).toEqual(before)
    await expect(wall.getByText('closed', { exact: false }).first()).toBeVisible()
  })

  const files = { json: '', markdown: '' }
  await test.step('the record is read and downloads as JSON and Markdown', async () => {
    await facilitator.getByRole('link', { name: 'Read the record' }).click()
    await expect(facilitator.getByRole('heading', { level: 1 })).toContainText(gold.school)
    files.json = await download(facilitator, 'JSON')
    files.markdown = await download(facilitator, 'Markdown')
    expect(JSON.parse(files.json)).toMatchObject({ format: 'throughline-record', version: 1 })
    for (const words of [gold.school, dragged.title, theory?.action ?? '', '[121]']) {
      expect(files.markdown).toContain(words)
    }
    expect(files.json).not.toContain('Karin')
  })

  await test.step('it is on the shelf', async () => {
    const keeper = await open()
    await keeper.goto(`/shelf#${await server.keeper()}`)
    await expect(keeper.getByRole('link', { name: gold.school })).toBeVisible()
  })

  await test.step('the JSON opens again as a board equal to the closed one', async () => {
    const later = await open()
    await later.goto('/')
    const chooser = later.waitForEvent('filechooser')
    await later.getByRole('button', { name: 'Open a file' }).click()
    await (await chooser).setFiles({
      name: 'record.json',
      mimeType: 'application/json',
      buffer: Buffer.from(files.json),
    })
    await expect(later.getByRole('heading', { level: 1 })).toContainText(gold.school)
    await later.getByRole('button', { name: 'Open as a board' }).click()
    await later
      .getByRole('dialog', { name: 'Join the round' })
      .getByRole('button', { name: 'Enter' })
      .click()
    await expect.poll(() => seen(later)).toEqual(before)
    await write(later, 'The next round goes on here')
    await expectSaved(later)
  })
})

async function goToStep(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: step, exact: true })
    .click()
  await expect(page.locator('[aria-current="step"]')).toHaveText(step)
}

/** Gives a pattern its statement and says how widespread it is, in the outline. */
async function name(page: Page, now: string, statement: string, qualifier: string): Promise<void> {
  await page.getByRole('tab', { name: 'Outline' }).click()
  const pattern = outline(page).getByRole('group', { name: now, exact: true })
  await pattern.getByRole('textbox', { name: 'Pattern statement' }).fill(statement)
  const named = outline(page).getByRole('group', { name: statement, exact: true })
  await named
    .getByRole('radiogroup', { name: 'How widespread' })
    .getByRole('radio', { name: qualifier })
    .check()
  await expect(named).toBeVisible()
}

async function download(page: Page, kind: string): Promise<string> {
  await page.getByRole('button', { name: 'Download' }).click()
  const arriving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: kind, exact: true }).click()
  return readFile(await (await arriving).path(), 'utf8')
}
