import type { Page } from '@playwright/test'
import {
  groupNotes,
  nextInOrder,
  patternsInOrder,
  theoriesInOrder,
} from '../../shared/board/groups.ts'
import type { Board } from '../../shared/board/model.ts'
import { setNext } from '../../shared/board/next.ts'
import { setEvidence } from '../../shared/board/theories.ts'
import { readBoard } from '../../shared/board/view.ts'
import { goToStep, setSpotlight } from '../../shared/stage/stage.ts'
import { goldRound, roundFromGold } from '../support/make-board.ts'
import { expect, test } from './fixtures.ts'
import { roundOf } from './made-round.ts'
import { board, enter, outline } from './room.ts'

/**
 * A round at its theories. T1 rests on patterns, and on a free note that challenges it; next steps
 * serve it. `everyPattern` lays all patterns under it.
 */
async function roundWithTrail(url: string, everyPattern = false) {
  const { csv, gold } = goldRound('fenwater-lane-primary')
  const { board: doc } = roundFromGold(csv, gold)
  const now = readBoard(doc)
  const [theory] = theoriesInOrder(now)
  const [single] = groupNotes(now).free
  const [step] = nextInOrder(now)
  if (theory === undefined || single === undefined || step === undefined)
    throw new Error('No trail.')
  setEvidence(doc, theory.id, single.id, 'challenges')
  // One pattern is used by no theory.
  const last = patternsInOrder(now).at(-1)
  for (const { id } of now.theories.values()) if (last) setEvidence(doc, id, last.id, null)
  if (everyPattern) {
    for (const id of now.patterns.keys()) setEvidence(doc, theory.id, id, 'supports')
  }
  setNext(doc, step.id, 'theory', theory.id)
  goToStep(doc, 'theories')
  setSpotlight(doc, theory.id)
  const after = readBoard(doc)
  const round = await roundOf(url, doc)
  const used = patternsInOrder(after).filter(({ id }) => theory.evidence[id] !== undefined)
  return { round, board: after, theory, single, step, used }
}

function trail(page: Page) {
  return page.getByRole('region', { name: 'Trail from evidence to theory' })
}

/** A kind of line as it is drawn now; empty while there is none. */
async function drawn(page: Page, kind: 'supports' | 'challenges' | 'twigs'): Promise<string> {
  return (await page.locator(`[data-trail] path[data-kind="${kind}"]`).getAttribute('d')) ?? ''
}

test('[E2] lines lead from a selected pattern to its theory and from the theory to all its evidence', async ({
  server,
  open,
}) => {
  const { round, used, theory } = await roundWithTrail(server.url)
  const page = await open({ viewport: { width: 1440, height: 900 } })
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  const sheet = board(page).getByRole('group', { name: used[0]?.statement ?? '' })
  await sheet.click({ position: { x: 4, y: 4 } })
  const tag = trail(page).getByRole('button', { name: 'T1' })
  await expect(tag).toBeVisible()
  await expect.poll(() => drawn(page, 'supports')).not.toBe('')
  const before = await drawn(page, 'supports')
  expect(await drawn(page, 'challenges')).toBe('')

  await test.step('they follow the sheet while it is carried', async () => {
    const box = await sheet.boundingBox()
    if (box === null) throw new Error('It is not on the screen.')
    await page.mouse.move(box.x + 4, box.y + 4)
    await page.mouse.down()
    await page.mouse.move(box.x + 14, box.y + 14, { steps: 2 })
    await page.mouse.move(box.x + 64, box.y - 40, { steps: 3 })
    await expect.poll(() => drawn(page, 'supports')).not.toBe(before)
    await page.keyboard.press('Escape')
    await page.mouse.up()
  })

  await test.step('the theory shows all it rests on, what challenges it apart', async () => {
    await tag.click()
    await expect(
      page.getByRole('region', { name: 'Theories' }).getByRole('button', { name: 'T1 Close' }),
    ).toBeVisible()
    await board(page).focus()
    await page.keyboard.press('Escape')
    await expect
      .poll(async () => (await drawn(page, 'supports')).match(/M/g)?.length)
      .toBe(Object.keys(theory.evidence).length)
    await expect.poll(() => drawn(page, 'challenges')).not.toBe('')
    await page.keyboard.press('Shift+Digit3')
    await expect(page.getByRole('status').filter({ hasText: 'It rests on:' })).toBeVisible()
    await trail(page).getByRole('button', { name: 'Hide the trail' }).click()
    await expect(trail(page)).toBeHidden()
  })
})

test('[E3] by keyboard one goes from a pattern to its theory, to a next step, and back to a note', async ({
  server,
  open,
}) => {
  const { round, used, single, step } = await roundWithTrail(server.url)
  const page = await open({ viewport: { width: 1440, height: 900 } })
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await page.getByRole('tab', { name: 'Outline' }).click()
  const pattern = outline(page).getByRole('group', { name: used[0]?.statement ?? '', exact: true })
  await pattern.getByRole('button', { name: 'T1, supported by this' }).press('Enter')

  const theories = page.getByRole('region', { name: 'Theories', exact: true })
  await expect(theories.getByRole('button', { name: 'T1 Close' })).toBeFocused()
  await theories
    .getByRole('list', { name: 'Next steps for T1' })
    .getByRole('button')
    .first()
    .press('Enter')

  const next = page.getByRole('region', { name: 'Next level of work' })
  await expect(
    next
      .getByRole('textbox', { name: 'What is to be done' })
      .filter({ hasText: step.action })
      .first(),
  ).toBeFocused()
  await next.getByRole('button', { name: 'serves T1' }).first().press('Enter')

  await expect(theories.getByRole('button', { name: 'T1 Close' })).toBeFocused()
  await theories.getByRole('button', { name: 'T1 Close' }).press('Enter')
  await theories
    .getByRole('list', { name: 'Patterns under T1' })
    .getByRole('button', { name: used[0]?.statement ?? '' })
    .press('Enter')
  await expect(pattern).toBeFocused()

  await test.step('a note that is evidence by itself names the theory', async () => {
    const note = outline(page).getByRole('article', { name: single.text, exact: true })
    await expect(
      note.getByRole('button', { name: 'T1 challenges, challenged by this' }),
    ).toBeVisible()
  })
  await test.step('a pattern that no theory uses says so', async () => {
    await expect(outline(page).getByText('No theory uses this').first()).toBeVisible()
  })
})

test('[E5] the room sees one theory with its patterns and notes, also with many patterns', async ({
  server,
  open,
}) => {
  const { round, used, board: now } = await roundWithTrail(server.url)
  const wall = await open({ viewport: { width: 1920, height: 1080 } })
  await showTheory(wall, round, now)
  const evidence = wall.getByRole('main').getByRole('listitem')
  for (const { statement, qualifier } of used) {
    const piece = evidence.filter({ hasText: statement }).first()
    await expect(piece).toBeVisible()
    await expect(piece).toContainText(qualifier ?? '')
    await expect(piece.getByRole('listitem').first()).toBeVisible()
  }
  await expect(evidence.filter({ hasText: 'challenges it' })).toBeVisible()

  const full = await roundWithTrail(server.url, true)
  await showTheory(wall, full.round, full.board)
  for (const { statement } of full.board.patterns.values()) {
    await expect(evidence.filter({ hasText: statement })).toBeVisible()
  }
  const sizes = await wall
    .getByRole('main')
    .locator('p, span')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36)
})

/** Opens the wall at a round's first theory, as the newest change would bring it. */
async function showTheory(
  wall: Page,
  round: { readonly board: string; readonly keys: { readonly viewer: string } },
  now: Board,
): Promise<void> {
  await wall.goto(`/p/${round.board}#${round.keys.viewer}`)
  const [theory] = theoriesInOrder(now)
  await expect(wall.getByRole('heading', { level: 2, name: theory?.action ?? '' })).toBeVisible()
}
