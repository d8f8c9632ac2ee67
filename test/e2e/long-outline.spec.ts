import { addNotes } from '../../shared/board/notes.ts'
import { expect, test } from './fixtures.ts'
import { emptyRound, roundOf } from './made-round.ts'
import { enter, outline } from './room.ts'

const COUNT = 1_200

const NOTES = Array.from({ length: COUNT }, (_, index) => ({
  id: `note${String(index).padStart(8, '0')}`,
  text: `Pupil ${index} asks a partner`,
  at: [(index % 50) * 224, Math.floor(index / 50) * 150] as const,
  room: '',
  about: 'student' as const,
  team: '',
  by: null,
}))

const textOf = (index: number): string => NOTES[index]?.text ?? ''

test('[C5] a long outline mounts what one comes to: by scrolling, by key, by a jump, and all for printing', async ({
  open,
  server,
}) => {
  const board = emptyRound('Fenwater Lane')
  for (let from = 0; from < COUNT; from += 500) {
    addNotes(board, NOTES.slice(from, from + 500), 1_000 + from)
  }
  const round = await roundOf(server.url, board)
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  const notes = outline(page).getByRole('article')
  const note = (index: number) =>
    outline(page).getByRole('article', { name: textOf(index), exact: true })
  await expect(note(0)).toBeVisible()
  // What can't be there as a whole begins with its first screens.
  const more = outline(page).getByRole('button', { name: /^Show 20 more/ })
  await expect(more).toHaveText(/\(1\d{3} not shown\)$/)

  // By scrolling: what comes near is there.
  await expect(note(300)).toHaveCount(0)
  await expect(async () => {
    await more.scrollIntoViewIfNeeded()
    await expect(note(300)).toHaveCount(1, { timeout: 300 })
  }).toPass()

  // By key: from the first to the last, which says where in the list it is.
  await note(0).focus()
  await page.keyboard.press('End')
  await expect(note(COUNT - 1)).toBeFocused()
  const last = outline(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('article', { name: textOf(COUNT - 1), exact: true }) })
  await expect(last).toHaveAttribute('aria-posinset', String(COUNT))
  await expect(last).toHaveAttribute('aria-setsize', String(COUNT))
  await outline(page)
    .getByRole('button', { name: /^Show 20 earlier/ })
    .click()
  await expect(note(COUNT - 25)).toHaveCount(1)

  // By a jump from elsewhere.
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox', { name: 'Words to find' }).fill(textOf(700))
  await expect(page.getByText('1 result', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(note(700)).toBeInViewport()
  expect(await notes.count()).toBeLessThan(500)

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(notes).toHaveCount(COUNT)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(() => notes.count()).toBeLessThan(500)
})
