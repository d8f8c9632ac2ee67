import type { Page } from '@playwright/test'
import type { Point } from '../../../shared/board/model.ts'
import { board, noteOnPaper } from '../room.ts'
import { expectAgreed } from './agreed.ts'
import { expect, test } from './fixtures.ts'
import { expectOnScreen, START } from './lay.ts'
import type { Place } from './place.ts'
import {
  boxOf,
  emptySpot,
  gripOfNote,
  gripOfSheet,
  leftOf,
  middleOf,
  sheetOnPaper,
  zoomOf,
} from './spots.ts'

// Where things come to lie: what the hand shows is what the board gets.

const ALONE = 'Alone[Reads Sums]'
const TOGETHER = 'Together[Talks Whispers]'

/** Where a note or pattern lies by the board itself. */
function placeOf({ other }: Place, words: string): Point {
  const { notes, patterns } = other.read()
  const found =
    [...notes.values()].find(({ text }) => text === words) ??
    [...patterns.values()].find(({ statement }) => statement === words)
  if (found === undefined) throw new Error(`Nothing says “${words}”.`)
  return found.at
}

async function expectAt(place: Place, words: string, [x, y]: Point): Promise<void> {
  await expect
    .poll(() => placeOf(place, words))
    .toEqual([expect.closeTo(x, -0.5), expect.closeTo(y, -0.5)])
}

/** What is seen of a note. */
async function corner(page: Page, note: string): Promise<Point> {
  const { x, y } = await boxOf(noteOnPaper(page, note))
  return [Math.round(x), Math.round(y)]
}

for (const kind of ['mouse', 'fingers'] as const) {
  test(`[C4] with ${kind} a note lies where it was let go; nothing else moved`, async ({ at }) => {
    const place = await at[kind]()
    const { page, hand } = place
    const zoom = await zoomOf(page)
    const before = await corner(page, 'Asks')
    const others = [await corner(page, 'Copies'), await corner(page, 'Talks')]
    await hand.place('Asks', [20, 80])
    await expectAt(place, 'Asks', [20, 80])
    await expect
      .poll(() => corner(page, 'Asks'))
      .toEqual([
        expect.closeTo(before[0] + 20 * zoom, -0.5),
        expect.closeTo(before[1] + 80 * zoom, -0.5),
      ])
    expect([await corner(page, 'Copies'), await corner(page, 'Talks')]).toEqual(others)
    await hand.undo()
    await expectAt(place, 'Asks', [0, 0])
    await hand.redo()
    await expectAt(place, 'Asks', [20, 80])
  })

  test(`with ${kind} a sheet takes its notes along, and others may work in it meanwhile`, async ({
    at,
  }) => {
    const place = await at[kind]()
    const { page, hand, other } = place
    await hand.moveSheet('Alone', [30, 60], async () => {
      await other.rewrites('Reads', 'Reads on')
      await other.deletes('Sums')
      await other.seenBy(page)
    })
    await expectAt(place, 'Alone', [30, 240])
    await expectAgreed(place, `Asks · Copies · Draws · Alone[Reads on] · ${TOGETHER}`)
    await hand.undo()
    await expectAt(place, 'Alone', [0, 180])
    await expectAgreed(place, `Asks · Copies · Draws · Alone[Reads on] · ${TOGETHER}`)
  })

  test(`with ${kind} a note that others moved in the meantime lies where it was let go`, async ({
    at,
  }) => {
    const place = await at[kind]()
    const { page, hand, other } = place
    await hand.place('Asks', [20, 80], async () => {
      await other.moves('Asks', [900, 700])
      await other.seenBy(page)
    })
    await expectAt(place, 'Asks', [20, 80])
    await expectAgreed(place, START)
  })

  test(`with ${kind} a note is let go on what lies there now, not on what lay there`, async ({
    at,
  }) => {
    const place = await at[kind]()
    const { page, hand, other } = place
    await hand.group('Asks', 'Copies', async () => {
      await other.moves('Copies', [300, 700])
      await other.seenBy(page)
    })
    await expectAgreed(place, START)
    expect(placeOf(place, 'Copies')).toEqual([300, 700])
  })

  test(`with ${kind} a note goes between two notes of a sheet, as it is shown`, async ({ at }) => {
    const place = await at[kind]()
    const { page, hand } = place
    const [from, to] = [await gripOfNote(page, 'Asks'), await leftOf(page, 'Sums')]
    if (kind === 'mouse') await (await at.mouse()).hand.carry(from, to)
    else await (await at.fingers()).hand.liftAndCarry(from, to)
    await expectAgreed(place, `Copies · Draws · Alone[Reads Asks Sums] · ${TOGETHER}`)
    await hand.undo()
    await expectAgreed(place, START)
  })
}

test('a note goes to another place in its own sheet', async ({ at }) => {
  const place = await at.mouse()
  const { page, hand } = place
  await hand.carry(await gripOfNote(page, 'Sums'), await leftOf(page, 'Reads'))
  await expectAgreed(place, `Asks · Copies · Draws · Alone[Sums Reads] · ${TOGETHER}`)
})

test('a note goes in front of one that somebody takes away: it comes behind the others', async ({
  at,
}) => {
  const place = await at.mouse()
  const { page, hand, other } = place
  await hand.carry(await gripOfNote(page, 'Asks'), await leftOf(page, 'Sums'), {
    async meanwhile() {
      await other.deletes('Sums')
      await other.seenBy(page)
    },
  })
  await expectAgreed(place, `Copies · Draws · Alone[Reads Asks] · ${TOGETHER}`)
})

test('what is selected goes together, and keeps its distances', async ({ at }) => {
  const place = await at.mouse()
  const { page, hand, other } = place
  await hand.select('Asks', 'Copies', 'Draws')
  await hand.place('Copies', [0, 90], async () => {
    await other.deletes('Draws')
    await other.seenBy(page)
  })
  await expectAt(place, 'Asks', [0, 90])
  await expectAt(place, 'Copies', [300, 90])
  await hand.undo()
  await expectAt(place, 'Asks', [0, 0])
  await expectAt(place, 'Copies', [300, 0])
  await expectAgreed(place, `Asks · Copies · ${ALONE} · ${TOGETHER}`)
})

test('what is selected goes into a sheet together', async ({ at }) => {
  const place = await at.mouse()
  const { hand } = place
  await hand.select('Asks', 'Copies', 'Draws')
  await hand.join('Copies', 'Alone')
  await expectAgreed(place, `Alone[Reads Sums Asks Copies Draws] · ${TOGETHER}`)
  await hand.undo()
  await expectAgreed(place, START)
})

test('arrows move what is selected by a little, with shift by more; each is a step', async ({
  at,
}) => {
  const place = await at.keys()
  const { page, hand } = place
  await hand.select('Asks')
  await page.keyboard.press('ArrowRight')
  await expectAt(place, 'Asks', [8, 0])
  await page.keyboard.press('Shift+ArrowDown')
  await expectAt(place, 'Asks', [8, 40])
  await hand.undo()
  await expectAt(place, 'Asks', [8, 0])
  await hand.undo()
  await expectAt(place, 'Asks', [0, 0])
})

test('things that have no room lie in the same places after the page is opened anew', async ({
  at,
}) => {
  const place = await at.keys()
  const { page, other } = place
  for (const [index, text] of ['One', 'Two', 'Three', 'Four'].entries()) {
    other.adds(text, [10 * index, 20 + 15 * index])
  }
  const lay = `Asks · Copies · Draws · Four · One · Three · Two · ${ALONE} · ${TOGETHER}`
  await expectOnScreen(page, lay)
  const places = () =>
    board(page)
      .getByRole('article')
      .evaluateAll((notes) =>
        notes.map((note) => {
          const { offsetLeft, offsetTop } = note.parentElement ?? document.body
          return [note.ariaLabel, offsetLeft, offsetTop].join(' ')
        }),
      )
  const before = await places()
  await page.reload()
  await expectOnScreen(page, lay)
  expect((await places()).sort()).toEqual(before.sort())
})

for (const target of ['paper', 'note', 'sheet'] as const) {
  test(`[C4] Esc over ${target} puts back what is carried`, async ({ at }) => {
    const place = await at.mouse()
    const { page, hand } = place
    const before = await corner(page, 'Asks')
    const to = {
      paper: await emptySpot(page),
      note: await gripOfNote(page, 'Copies'),
      sheet: middleOf(await boxOf(sheetOnPaper(page, 'Alone'))),
    }[target]
    await hand.carry(await gripOfNote(page, 'Asks'), to, {
      meanwhile: () => page.keyboard.press('Escape'),
    })
    await expectAgreed(place, START)
    expect(await corner(page, 'Asks')).toEqual(before)
  })
}

test('[C4] Esc puts back a sheet, and a note out of a sheet', async ({ at }) => {
  const place = await at.mouse()
  const { page, hand } = place
  const before = [await corner(page, 'Reads'), await corner(page, 'Sums')]
  const meanwhile = () => page.keyboard.press('Escape')
  const [x, y] = await gripOfSheet(page, 'Alone')
  await hand.carry([x, y], [x + 50, y + 80], { meanwhile })
  await hand.carry(await gripOfNote(page, 'Sums'), await emptySpot(page), { meanwhile })
  await expectAgreed(place, START)
  expect([await corner(page, 'Reads'), await corner(page, 'Sums')]).toEqual(before)
})

test('a second finger, and a call that comes in, put down what is carried where it lay', async ({
  at,
}) => {
  const place = await at.fingers()
  const { page, hand } = place
  const before = await corner(page, 'Asks')
  await hand.interrupt(await gripOfNote(page, 'Asks'), await gripOfNote(page, 'Copies'))
  await expectAgreed(place, START)
  expect(await corner(page, 'Asks')).toEqual(before)
  await expect(board(page).getByRole('article')).toHaveCount(7)
})
