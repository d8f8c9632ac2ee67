import type { Page } from '@playwright/test'
import type { Point } from '../../../shared/board/model.ts'
import { board, noteOnPaper } from '../room.ts'
import { expectAgreed } from './agreed.ts'
import { expect, test } from './fixtures.ts'
import { START } from './lay.ts'
import type { Place } from './place.ts'
import { boxOf, emptySpot, gripOfNote } from './spots.ts'

// Selecting is for one person alone: nobody else sees it, and the board stays as it is.

async function expectSelected(page: Page, count: number): Promise<void> {
  const bar = page.getByRole('toolbar', { name: /selected/ })
  if (count === 0) await expect(bar).toHaveCount(0)
  else
    await expect(bar).toHaveAccessibleName(
      count === 1 ? '1 note selected' : `${count} notes selected`,
    )
}

/** From above and left of the first to below and right of the last. */
async function around(page: Page, first: string, last: string): Promise<readonly [Point, Point]> {
  const [a, b] = [await boxOf(noteOnPaper(page, first)), await boxOf(noteOnPaper(page, last))]
  return [
    [a.x - 8, a.y - 8],
    [b.x + b.width + 8, b.y + b.height + 8],
  ]
}

async function goneWith({ other, page }: Place, note: string): Promise<void> {
  await other.deletes(note)
  await other.seenBy(page)
}

test('[C4] a click selects one, shift-click adds and takes away, a click on paper selects nothing', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, hand } = place
  await hand.select('Asks', 'Copies')
  await expectSelected(page, 2)
  await hand.click(await gripOfNote(page, 'Asks'), 'Shift')
  await expectSelected(page, 1)
  await hand.select('Draws')
  await expectSelected(page, 1)
  await hand.click(await gripOfNote(page, 'Reads'), 'Shift')
  await expectSelected(page, 2)
  await hand.click(await emptySpot(page))
  await expectSelected(page, 0)
  await expectAgreed(place, START)
})

test('what somebody deletes is selected no more', async ({ at }) => {
  const place = await at.mouse()
  await place.hand.select('Asks', 'Copies')
  await goneWith(place, 'Asks')
  await expectSelected(place.page, 1)
  await goneWith(place, 'Copies')
  await expectSelected(place.page, 0)
})

test('a frame selects what it touches; with shift it adds; Esc puts back what was selected', async ({
  at,
}) => {
  const { page, hand } = await at.mouse()
  await hand.carry(...(await around(page, 'Asks', 'Copies')))
  await expectSelected(page, 2)
  await hand.carry(...(await around(page, 'Draws', 'Draws')), { held: 'Shift' })
  await expectSelected(page, 3)
  await hand.carry(...(await around(page, 'Draws', 'Draws')), {
    async meanwhile() {
      await expectSelected(page, 1)
      await page.keyboard.press('Escape')
    },
  })
  await expectSelected(page, 3)
  await page.keyboard.press('Escape')
  await expectSelected(page, 0)
})

test('a frame that is being drawn goes on when somebody deletes what it has caught', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, hand } = place
  await hand.carry(...(await around(page, 'Asks', 'Draws')), {
    async meanwhile() {
      await expectSelected(page, 3)
      await goneWith(place, 'Copies')
    },
  })
  await expectSelected(page, 2)
})

test('a tap selects; a tap on paper selects nothing', async ({ at }) => {
  const place = await at.fingers()
  const { page, hand } = place
  await hand.tap(await gripOfNote(page, 'Asks'))
  await expectSelected(page, 1)
  await goneWith(place, 'Copies')
  await expectSelected(page, 1)
  await hand.tap(await emptySpot(page))
  await expectSelected(page, 0)
})

test('a finger that rests on the paper draws a frame', async ({ at }) => {
  const place = await at.fingers()
  const { page, hand } = place
  await hand.frame(...(await around(page, 'Asks', 'Draws')), async () => {
    await expectSelected(page, 3)
    await goneWith(place, 'Copies')
  })
  await expectSelected(page, 2)
})

test('ctrl-A selects everything that lies free, Esc nothing; what comes later is not selected', async ({
  at,
}) => {
  const place = await at.keys()
  const { page, hand, other } = place
  const selected = board(page).locator('[data-selected]')
  await board(page).focus()
  await hand.press('Control+a')
  await expect(selected).toHaveCount(5)
  other.adds('Late', [300, 90])
  await goneWith(place, 'Draws')
  await expect(selected).toHaveCount(4)
  await hand.press('Escape')
  await expect(selected).toHaveCount(0)
})

test('ctrl and an arrow go to the neighbour; with shift it is selected as well', async ({ at }) => {
  const { page, hand } = await at.keys()
  const selected = board(page).locator('article[data-selected]')
  await hand.select('Asks')
  await expectSelected(page, 1)
  await hand.press('Control+ArrowRight')
  await expectSelected(page, 1)
  await expect(selected).toHaveAccessibleName('Copies')
  await hand.press('Control+Shift+ArrowRight')
  await expectSelected(page, 2)
  await hand.press('Control+ArrowLeft')
  await expectSelected(page, 1)
  await expect(selected).toHaveAccessibleName('Copies')
})
