import type { Page } from '@playwright/test'
import { board } from '../room.ts'
import { expectAgreed } from './agreed.ts'
import { expect, test } from './fixtures.ts'
import type { Hand } from './hand.ts'
import { START } from './lay.ts'

// What somebody holds or writes in is not taken from under their hands. Who wanted to is told who
// is busy there, and is offered it again when they are done.

const ALONE = 'Alone[Reads Sums]'
const TOGETHER = 'Together[Talks Whispers]'

interface Guarded {
  readonly title: string
  readonly held: string
  readonly does: (hand: Hand) => Promise<void>
  /** How things lie while the other is busy: as they were, or without what could be done. */
  readonly meanwhile: string
  readonly offered: string
  readonly gives: string
}

const GUARDED: readonly Guarded[] = [
  {
    title: 'deletes it',
    held: 'Asks',
    does: (hand) => hand.remove('Asks'),
    meanwhile: START,
    offered: 'Delete',
    gives: `Copies · Draws · ${ALONE} · ${TOGETHER}`,
  },
  {
    title: 'parks it',
    held: 'Asks',
    does: (hand) => hand.park('Asks'),
    meanwhile: START,
    offered: 'Park',
    gives: `Copies · Draws · ${ALONE} · ${TOGETHER} · (Asks)`,
  },
  {
    title: 'drops a note on it',
    held: 'Asks',
    does: (hand) => hand.group('Copies', 'Asks'),
    meanwhile: START,
    offered: 'Group',
    gives: `Draws · ?[Asks Copies] · ${ALONE} · ${TOGETHER}`,
  },
  {
    title: 'dissolves its pattern',
    held: 'Reads',
    does: (hand) => hand.dissolve('Alone'),
    meanwhile: START,
    offered: 'Dissolve',
    gives: `Asks · Copies · Draws · Reads · Sums · ${TOGETHER}`,
  },
  {
    title: 'merges its pattern into another',
    held: 'Reads',
    does: (hand) => hand.merge('Alone', 'Together'),
    meanwhile: START,
    offered: 'Merge',
    gives: 'Asks · Copies · Draws · Together[Talks Whispers Reads Sums]',
  },
]

async function expectTold(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
}

for (const { title, held, does, meanwhile, offered, gives } of GUARDED) {
  test(`while one holds a note, another ${title}: it stays, and is offered when it is let go`, async ({
    at,
  }) => {
    const place = await at.mouse()
    const { page, hand, other } = place
    await other.holds(held)
    await expect(board(page).getByText(other.name, { exact: true })).toBeVisible()
    await does(hand)
    await expectTold(page, `${other.name} has this in the hand`)
    await expectAgreed(place, meanwhile)
    await other.holds(null)
    await expectTold(page, `${other.name} is done`)
    await page.getByRole('status').getByRole('button', { name: offered }).click()
    await expectAgreed(place, gives)
  })
}

test('while one writes in a note, another deletes it and what is selected with it: the others go', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, hand, other } = place
  await other.writesIn('Asks')
  await expect(board(page).getByText(other.name, { exact: true })).toBeVisible()
  await hand.select('Asks', 'Copies')
  await hand.removeSelected()
  await expectTold(page, `${other.name} is writing in this note`)
  await expectAgreed(place, `Asks · Draws · ${ALONE} · ${TOGETHER}`)
  await other.writesIn(null)
  await page.getByRole('status').getByRole('button', { name: 'Delete' }).click()
  await expectAgreed(place, `Draws · ${ALONE} · ${TOGETHER}`)
})

test('what is offered again is offered no more when it has gone', async ({ at }) => {
  const place = await at.mouse()
  const { page, hand, other } = place
  await other.holds('Asks')
  await expect(board(page).getByText(other.name, { exact: true })).toBeVisible()
  await hand.remove('Asks')
  await expectTold(page, `${other.name} has this in the hand`)
  await other.deletes('Asks')
  await other.holds(null)
  await expectAgreed(place, `Copies · Draws · ${ALONE} · ${TOGETHER}`)
  await expect(page.getByRole('status').getByRole('button', { name: 'Delete' })).toHaveCount(0)
})
