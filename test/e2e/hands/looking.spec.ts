import type { Page } from '@playwright/test'
import type { Point } from '../../../shared/board/model.ts'
import { board, noteOnPaper } from '../room.ts'
import { expect, test } from './fixtures.ts'
import type { Place } from './place.ts'
import { type Box, boxOf, emptySpot, gripOfNote, middleOf, sheetOnPaper } from './spots.ts'

// Panning and zooming change what is seen and nothing else, whatever others do meanwhile.

/** Where two notes are seen: that tells the whole view. */
async function view(page: Page): Promise<readonly [Box, Box]> {
  return [await boxOf(noteOnPaper(page, 'Asks')), await boxOf(noteOnPaper(page, 'Draws'))]
}

/** The view went by so much and has the scale it had. */
async function expectPanned(page: Page, before: readonly [Box, Box], by: Point): Promise<void> {
  await expect
    .poll(async () => {
      const [now] = await view(page)
      return [Math.round(now.x - before[0].x), Math.round(now.y - before[0].y)]
    })
    .toEqual([...by])
  expect((await view(page))[0].width).toBeCloseTo(before[0].width, 1)
}

/** What lay under a point lies there still, and everything has grown by a factor. */
async function expectZoomedAt(
  page: Page,
  before: readonly [Box, Box],
  [x, y]: Point,
  factor: number,
): Promise<void> {
  const wished = before.map((box) => [x + (box.x - x) * factor, y + (box.y - y) * factor])
  await expect
    .poll(async () => {
      const now = await view(page)
      return now.map((box, index) =>
        Math.max(
          Math.abs(box.x - (wished[index]?.[0] ?? 0)),
          Math.abs(box.y - (wished[index]?.[1] ?? 0)),
        ),
      )
    })
    .toEqual([expect.closeTo(0, 0), expect.closeTo(0, 0)])
}

/** Somebody else writes, moves and takes away meanwhile: the view stays. */
async function busy({ other, page }: Place): Promise<void> {
  await other.moves('Copies', [320, 12])
  await other.rewrites('Talks', 'Talks a lot')
  await other.deletes('Reads')
  await other.seenBy(page)
}

for (const meanwhile of ['', ', while others are busy'] as const) {
  const act = async (place: Place): Promise<void> => {
    if (meanwhile !== '') await busy(place)
  }

  test(`a wheel pans, with shift sideways${meanwhile}`, async ({ at }) => {
    const place = await at.mouse()
    const { page } = place
    await page.mouse.move(...(await emptySpot(page)))
    const before = await view(page)
    await page.mouse.wheel(30, 50)
    await act(place)
    await expectPanned(page, before, [-30, -50])
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 20)
    await page.keyboard.up('Shift')
    await expectPanned(page, before, [-50, -50])
  })

  test(`ctrl and the wheel zoom at the pointer${meanwhile}`, async ({ at }) => {
    const place = await at.mouse()
    const { page } = place
    const point = await emptySpot(page)
    await page.mouse.move(...point)
    const before = await view(page)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -60)
    await act(place)
    await expectZoomedAt(page, before, point, Math.exp(60 / 300))
    await page.mouse.wheel(0, 60)
    await page.keyboard.up('Control')
    await expectZoomedAt(page, before, point, 1)
  })

  for (const how of ['space', 'the middle button', 'the hand tool'] as const) {
    test(`${how} pans, also from a note on${meanwhile}`, async ({ at }) => {
      const place = await at.mouse()
      const { page } = place
      const from = await gripOfNote(page, 'Asks')
      const before = await view(page)
      if (how === 'the hand tool') await page.keyboard.press('h')
      await place.hand.carry(from, [from[0] + 70, from[1] + 40], {
        ...(how === 'space' ? { held: 'Space' as const } : {}),
        ...(how === 'the middle button' ? { button: 'middle' as const } : {}),
        meanwhile: () => act(place),
      })
      if (how === 'the hand tool') await page.keyboard.press('v')
      await expectPanned(page, before, [70, 40])
    })
  }

  test(`one finger pans, also from a note on${meanwhile}`, async ({ at }) => {
    const place = await at.fingers()
    const { page } = place
    const from = await gripOfNote(page, 'Asks')
    const before = await view(page)
    await place.hand.swipe(from, [from[0] + 60, from[1] + 80], () => act(place))
    await expectPanned(page, before, [60, 80])
  })

  test(`two fingers pan and zoom, and draw nothing${meanwhile}`, async ({ at }) => {
    const place = await at.fingers()
    const { page } = place
    const [x, y] = await emptySpot(page)
    const before = await view(page)
    const apart = (by: number): readonly [Point, Point] => [
      [x - by, y],
      [x + by, y],
    ]
    await place.hand.pinch(apart(100), apart(120), () => act(place))
    await expectZoomedAt(page, before, [x, y], 1.2)
    await place.hand.pinch(apart(60), [
      [x - 60, y + 30],
      [x + 60, y + 30],
    ])
    await expect
      .poll(async () => (await view(page))[0].y - (y + (before[0].y - y) * 1.2))
      .toBeCloseTo(30, 0)
  })

  test(`keys show all, what is selected, and 100 %${meanwhile}`, async ({ at }) => {
    const place = await at.keys()
    const { page } = place
    await board(page).focus()
    await page.keyboard.press('Control+Equal')
    await page.keyboard.press('Control+Equal')
    await act(place)
    const near = await view(page)
    await page.keyboard.press('Shift+Digit1')
    await expect.poll(async () => (await view(page))[0].width).toBeLessThan(near[0].width)
    for (const name of ['Alone', 'Together']) {
      const { x, y, width, height } = await boxOf(sheetOnPaper(page, name))
      const paper = await boxOf(board(page))
      expect(x).toBeGreaterThan(paper.x)
      expect(y).toBeGreaterThan(paper.y)
      expect(x + width).toBeLessThan(paper.x + paper.width)
      expect(y + height).toBeLessThan(paper.y + paper.height)
    }
    await page.keyboard.press('Control+Minus')
    await page.keyboard.press('Control+Digit0')
    await expect.poll(async () => (await view(page))[0].width).toBeCloseTo(200, 0)
    await place.hand.select('Draws')
    await page.keyboard.press('Shift+Digit2')
    const paper = middleOf(await boxOf(board(page)))
    await expect
      .poll(async () => Math.abs(middleOf((await view(page))[1])[0] - paper[0]))
      .toBeLessThan(80)
  })
}

test('Esc while panning puts the view back', async ({ at }) => {
  const { page } = await at.mouse()
  const [x, y] = await emptySpot(page)
  const before = await view(page)
  await page.mouse.move(x, y)
  await page.mouse.down({ button: 'middle' })
  await page.mouse.move(x + 60, y + 20, { steps: 3 })
  await page.keyboard.press('Escape')
  await page.mouse.up({ button: 'middle' })
  await expectPanned(page, before, [0, 0])
})
