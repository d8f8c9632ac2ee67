import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { goldRound, roundFromGold } from '../support/make-board.ts'
import { expect, type OpenDevice, test } from './fixtures.ts'
import { roundOf } from './made-round.ts'
import { board } from './room.ts'

/** A round with 120 notes, none of them in a pattern, and somebody who leads it. */
async function atFreeNotes(url: string, open: OpenDevice): Promise<Page> {
  const { csv, gold } = goldRound('fenwater-lane-primary')
  const bare = { ...gold, patterns: [], theories: [], nextLevel: [], predictions: [] }
  const round = await roundOf(url, roundFromGold(csv, bare).board)
  const page = await open({ viewport: { width: 1440, height: 900 } })
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await page.getByRole('dialog').getByRole('button', { name: 'Enter' }).click()
  return page
}

test('[G1 C6] suggested groups are taken or left one by one, and nothing changes before', async ({
  server,
  open,
}) => {
  const page = await atFreeNotes(server.url, open)
  const patterns = board(page).getByRole('group', { name: 'Untitled pattern' })
  const suggested = board(page).getByRole('group', { name: /^Suggested group/ })
  const list = page.getByRole('region', { name: 'Suggested groups' })

  await page.getByRole('button', { name: 'Suggest groups' }).first().click()
  await expect(page.getByText(/groups suggested/)).toBeVisible()
  await expect(suggested).toHaveCount(1)
  await expect(patterns).toHaveCount(0)
  const count = await list.getByRole('button', { name: /^Take: / }).count()
  expect(count).toBeGreaterThan(4)

  const { violations } = await new AxeBuilder({ page })
    .include('[data-board]')
    .include('[aria-label="Suggested groups"]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

  // On the board, by key: the buttons stand on the outline.
  const first = await suggested.getAttribute('aria-label')
  await suggested.getByRole('button', { name: 'Take', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(patterns).toHaveCount(1)
  const size = Number(/(\d+) notes/.exec(first ?? '')?.[1])
  await expect(page.getByText(`A pattern of ${size} notes, untitled.`)).toBeVisible()
  await expect(list.getByRole('button', { name: /^Take: / })).toHaveCount(count - 1)

  // One act is one step.
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(patterns).toHaveCount(0)

  // In the outline: left, it is not shown again; taken, it is a pattern.
  await list
    .getByRole('button', { name: /^Leave: / })
    .first()
    .click()
  await expect(list.getByRole('button', { name: /^Take: / })).toHaveCount(count - 2)
  await list
    .getByRole('button', { name: /^Take: / })
    .last()
    .click()
  await expect(patterns).toHaveCount(1)
  await list.getByRole('button', { name: 'Leave all' }).click()
  await expect(list).toHaveCount(0)
  await expect(suggested).toHaveCount(0)
})

test('[G1] more like this marks the nearest free notes, and they can join', async ({
  server,
  open,
}) => {
  const page = await atFreeNotes(server.url, open)
  const outline = page.getByRole('region', { name: 'Outline' })
  const note = outline.getByRole('article', { name: /^Six children stood in a line/ })
  await note.getByRole('button', { name: 'Note menu' }).click()
  await page.getByRole('menuitem', { name: 'More like this' }).click()
  const like = board(page).getByRole('group', { name: /^Suggested group: Like/ })
  await expect(like).toBeVisible()
  await like.getByRole('button', { name: 'Take', exact: true }).click()
  const pattern = board(page).getByRole('group', { name: 'Untitled pattern' })
  await expect(pattern.getByRole('article', { name: /^Six children/ })).toHaveCount(1)
  expect(await pattern.getByRole('article').count()).toBeGreaterThan(2)
})
