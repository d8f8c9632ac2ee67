import type { Page } from '@playwright/test'
import { board, noteOnPaper } from '../room.ts'
import { expectOnScreen, START } from './lay.ts'
import type { Place } from './place.ts'

/** Clears the paper, lays out what every gesture begins with, and shows all of it. */
export async function laidOut<P extends Place>(place: P): Promise<P> {
  const { page, other } = place
  await other.holds(null)
  other.locks(false)
  other.lay({ Asks: [0, 0], Copies: [300, 0], Draws: [600, 0] }, [
    { statement: 'Alone', at: [0, 180], notes: ['Reads', 'Sums'] },
    { statement: 'Together', at: [640, 180], notes: ['Talks', 'Whispers'] },
  ])
  await other.seenBy(page)
  await expectOnScreen(page, START)
  await board(page).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+Digit1')
  await atRest(page)
  return place
}

/** Waits until the paper moves no more: a hand reaches for what it sees. */
async function atRest(page: Page): Promise<void> {
  await noteOnPaper(page, 'Asks').evaluate(async (note) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    let before = ''
    for (let still = 0; still < 3; ) {
      await frame()
      const { x, y, width } = note.getBoundingClientRect()
      const now = [x, y, width].join(' ')
      still = now === before ? still + 1 : 0
      before = now
    }
  })
}
