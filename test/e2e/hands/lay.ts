import type { Page } from '@playwright/test'
import { groupNotes } from '../../../shared/board/groups.ts'
import type { Board } from '../../../shared/board/model.ts'
import { board } from '../room.ts'
import { expect } from './patience.ts'

// What lies where, in one line that can be read and compared:
// `Asks · Draws · Alone[Reads Sums] · ?[Copies Talks] · (Waits)`
// free notes, sheets with their notes in order (`?` has no statement yet), parked notes.

/** How things lie before a gesture: three free notes, two sheets with two notes each. */
export const START = 'Asks · Copies · Draws · Alone[Reads Sums] · Together[Talks Whispers]'

/** How things lie on a board. */
export function layOf(held: Pick<Board, 'notes' | 'patterns'>): string {
  const { byPattern, free, parked } = groupNotes(held)
  const sheets = [...byPattern].map(([id, notes]) =>
    sheet(
      held.patterns.get(id)?.statement ?? '',
      notes.map(({ text }) => text),
    ),
  )
  return [
    ...free.map(({ text }) => text).sort(),
    ...sheets.sort(),
    ...parked.map(({ text }) => `(${text})`).sort(),
  ].join(' · ')
}

/** How things lie before somebody's eyes: what is parked isn't on the paper. */
export async function layOnScreen(page: Page): Promise<string> {
  const shown = await board(page).evaluate((region) => {
    const names = (all: Iterable<Element>): string[] =>
      [...all].map((one) => one.getAttribute('aria-label') ?? '')
    const groups = [...region.querySelectorAll('[role="group"]')]
    const articles = [...region.querySelectorAll('article')]
    return {
      free: names(articles.filter((one) => one.closest('[role="group"]') === null)),
      sheets: groups.map((one) => ({
        statement: one.getAttribute('aria-label') ?? '',
        notes: names(one.querySelectorAll('article')),
      })),
    }
  })
  const sheets = shown.sheets.map(({ statement, notes }) =>
    sheet(statement === 'Untitled pattern' ? '' : statement, notes),
  )
  return [...shown.free.sort(), ...sheets.sort()].join(' · ')
}

function sheet(statement: string, notes: readonly string[]): string {
  return `${statement === '' ? '?' : statement}[${notes.join(' ')}]`
}

/** What of a lay is seen on the paper. */
function onPaper(lay: string): string {
  return lay
    .split(' · ')
    .filter((part) => !part.startsWith('('))
    .join(' · ')
}

/** Waits until somebody sees things lie so. */
export async function expectOnScreen(page: Page, lay: string): Promise<void> {
  await expect.poll(() => layOnScreen(page), { intervals: [20, 50] }).toBe(onPaper(lay))
}
