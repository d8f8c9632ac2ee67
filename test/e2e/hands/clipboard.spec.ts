import type { Page } from '@playwright/test'
import { board } from '../room.ts'
import { expectAgreed } from './agreed.ts'
import { expect, test } from './fixtures.ts'
import { layOnScreen, START } from './lay.ts'
import type { Place } from './place.ts'

// Copy, cut and paste, with what a spreadsheet and another board put on the clipboard.

const ALONE = 'Alone[Reads Sums]'
const TOGETHER = 'Together[Talks Whispers]'

async function allowClipboard({ page }: Place): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
}

/** What another program left on the clipboard. */
async function onClipboard(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const kinds: Record<string, Blob> = {
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }
      if (rich !== undefined) kinds['text/html'] = new Blob([rich], { type: 'text/html' })
      await navigator.clipboard.write([new ClipboardItem(kinds)])
    },
    [text, html] as const,
  )
}

async function paste({ page }: Place): Promise<void> {
  await board(page).focus()
  await page.keyboard.press('Control+v')
}

test('notes are copied and pasted: one step, undone and redone', async ({ at }) => {
  const place = await at.keys()
  const { page, hand } = place
  await allowClipboard(place)
  await hand.select('Asks', 'Copies')
  await page.keyboard.press('Control+c')
  await paste(place)
  const gives = `Asks · Asks · Copies · Copies · Draws · ${ALONE} · ${TOGETHER}`
  await expectAgreed(place, gives)
  await hand.undo()
  await expectAgreed(place, START)
  await hand.redo()
  await expectAgreed(place, gives)
})

test('notes are pasted onto another board', async ({ at }) => {
  const [from, to] = [await at.keys(), await at.mouse()]
  await allowClipboard(from)
  await allowClipboard(to)
  await from.page.bringToFront()
  await from.hand.select('Asks', 'Copies')
  await from.page.keyboard.press('Control+c')
  await to.page.bringToFront()
  await paste(to)
  await expectAgreed(to, `Asks · Asks · Copies · Copies · Draws · ${ALONE} · ${TOGETHER}`)
  await to.hand.undo()
  await expectAgreed(to, START)
})

test('what is copied can be pasted when somebody has deleted it since', async ({ at }) => {
  const place = await at.keys()
  const { page, hand, other } = place
  await allowClipboard(place)
  await hand.select('Asks')
  await page.keyboard.press('Control+c')
  await other.deletes('Asks')
  await other.seenBy(page)
  await paste(place)
  await expectAgreed(place, START)
})

test('notes are cut out and pasted: nothing is lost, and each is a step', async ({ at }) => {
  const place = await at.keys()
  const { page, hand } = place
  await allowClipboard(place)
  await hand.select('Asks')
  await page.keyboard.press('Control+x')
  const without = `Copies · Draws · ${ALONE} · ${TOGETHER}`
  await expectAgreed(place, without)
  await paste(place)
  await expectAgreed(place, START)
  await hand.undo()
  await expectAgreed(place, without)
  await hand.undo()
  await expectAgreed(place, START)
})

test('what somebody holds is not cut out from under their hand', async ({ at }) => {
  const place = await at.keys()
  const { page, hand, other } = place
  await allowClipboard(place)
  await other.holds('Asks')
  await expect(board(page).getByText(other.name, { exact: true })).toBeVisible()
  await hand.select('Asks', 'Copies')
  await page.keyboard.press('Control+x')
  await expectAgreed(place, `Asks · Draws · ${ALONE} · ${TOGETHER}`)
})

test('lines of a spreadsheet become notes, one for each row', async ({ at }) => {
  const place = await at.keys()
  await allowClipboard(place)
  const rows = ['Queues for help', 'Raises a hand', 'Packs up']
  const cells = rows.map((row) => `<tr><td>${row}</td></tr>`).join('')
  await onClipboard(place.page, rows.join('\n'), `<table>${cells}</table>`)
  await place.other.deletes('Draws')
  await place.other.seenBy(place.page)
  await paste(place)
  await expectAgreed(
    place,
    `Asks · Copies · Packs up · Queues for help · Raises a hand · ${ALONE} · ${TOGETHER}`,
  )
  await place.hand.undo()
  await expectAgreed(place, `Asks · Copies · ${ALONE} · ${TOGETHER}`)
})

test('columns of a spreadsheet say room and about', async ({ at }) => {
  const place = await at.keys()
  await allowClipboard(place)
  await onClipboard(
    place.page,
    'Text\tRoom\tAbout\nQueues for help\tA\tStudent\nExplains twice\tB\tTeacher',
  )
  await paste(place)
  await expect
    .poll(() =>
      [...place.other.read().notes.values()]
        .filter(({ room }) => room !== '')
        .map(({ text, room, about }) => `${text}, ${room}, ${about}`)
        .sort(),
    )
    .toEqual(['Explains twice, B, teacher', 'Queues for help, A, student'])
})

test('what is pasted while the board is locked goes nowhere', async ({ at }) => {
  const place = await at.keys()
  await allowClipboard(place)
  await place.hand.select('Asks')
  await place.page.keyboard.press('Control+c')
  place.other.locks(true)
  await place.other.seenBy(place.page)
  await paste(place)
  expect(await layOnScreen(place.page)).toBe(START)
  await expectAgreed(place, START)
})
