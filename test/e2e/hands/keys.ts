import type { Locator, Page } from '@playwright/test'
import type { Point } from '../../../shared/board/model.ts'
import { board, keyboardIn, noteOnPaper } from '../room.ts'
import type { Hand, Meanwhile } from './hand.ts'
import { boxOf, middleOf, sheetOnPaper } from './spots.ts'

/** Keys and nothing else: the pointer is never moved. */
export interface Keys extends Hand {
  press(...keys: readonly string[]): Promise<void>
}

/** How far shift and an arrow carry a note (units of the paper). */
const FAR_NUDGE = 40

export function keysOf(page: Page): Keys {
  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key)
  }

  /** Opens the menu of something and goes down to an item of it. */
  async function choose(thing: Locator, menu: string, item: string, meanwhile?: Meanwhile) {
    const opener = thing.getByRole('button', { name: menu, exact: true }).first()
    await opener.focus()
    await press('Enter')
    await keyboardIn(page.getByRole('menu'))
    const chosen = page.getByRole('menuitem', { name: item, exact: true })
    await chosen.focus()
    await meanwhile?.()
    await press('Enter')
  }

  async function chooseForNote(note: string, item: string, meanwhile?: Meanwhile): Promise<void> {
    await choose(noteOnPaper(page, note), 'Note menu', item, meanwhile)
  }

  async function chooseForPattern(
    pattern: string,
    item: string,
    meanwhile?: Meanwhile,
  ): Promise<void> {
    await choose(sheetOnPaper(page, pattern), 'Pattern menu', item, meanwhile)
  }

  async function chooseForSelected(item: string, meanwhile?: Meanwhile): Promise<void> {
    const bar = page.getByRole('toolbar', { name: /selected/ })
    await choose(bar, 'More for the selection', item, meanwhile)
  }

  async function pickPattern(pattern: string, meanwhile?: Meanwhile): Promise<void> {
    const dialog = page.getByRole('dialog')
    await keyboardIn(dialog)
    await dialog.getByRole('button', { name: pattern }).first().focus()
    await meanwhile?.()
    await press('Enter')
    // Where the pattern has gone, the question stands there still.
    await press('Escape')
  }

  async function nudge([dx, dy]: Point, meanwhile?: Meanwhile): Promise<void> {
    await meanwhile?.()
    const times = (way: number) => Math.round(Math.abs(way) / FAR_NUDGE)
    for (let i = 0; i < times(dx); i++) await press(`Shift+${dx > 0 ? 'ArrowRight' : 'ArrowLeft'}`)
    for (let i = 0; i < times(dy); i++) await press(`Shift+${dy > 0 ? 'ArrowDown' : 'ArrowUp'}`)
  }

  async function withSelected(note: string, key: string, meanwhile?: Meanwhile): Promise<void> {
    await hand.select(note)
    await meanwhile?.()
    await press(key)
  }

  /** What is selected, by the words of things. */
  async function selected(): Promise<readonly string[]> {
    const all = board(page).locator('[data-selected]')
    return all.evaluateAll((things) => things.map((one) => one.getAttribute('aria-label') ?? ''))
  }

  async function middleOfThing(words: string): Promise<Point> {
    const note = noteOnPaper(page, words)
    if ((await note.count()) > 0) return middleOf(await boxOf(note))
    // One comes to a sheet by its head.
    const { x, y, width } = await boxOf(sheetOnPaper(page, words))
    return [x + width / 2, y + 20]
  }

  /** Walks from thing to thing by the way they lie, until this one is selected. */
  async function walkTo(words: string, adding: boolean, start: string | null): Promise<void> {
    let here = start
    for (let steps = 0; steps < 12 && here !== words; steps++) {
      const before = await selected()
      const way =
        here === null ? 'ArrowRight' : wayTo(await middleOfThing(here), await middleOfThing(words))
      await press(`Control+${adding ? 'Shift+' : ''}${way}`)
      here = (await selected()).find((one) => !before.includes(one)) ?? null
    }
    if (here !== words) throw new Error(`“${words}” can't be reached by keys.`)
  }

  const hand: Keys = {
    with: 'keys',
    press,
    async select(...things) {
      await board(page).focus()
      await press('Escape')
      for (const [index, thing] of things.entries()) {
        await walkTo(thing, index > 0, things[index - 1] ?? null)
      }
    },
    async group(note, onto, meanwhile) {
      await hand.select(onto, note)
      await meanwhile?.()
      await press('Control+g')
    },
    async groupSelected(meanwhile) {
      await meanwhile?.()
      await press('Control+g')
    },
    async join(note, pattern, meanwhile) {
      await chooseForNote(note, 'Move to pattern…')
      await pickPattern(pattern, meanwhile)
    },
    async alsoJoin(note, pattern, meanwhile) {
      await chooseForNote(note, 'Also in pattern…')
      await pickPattern(pattern, meanwhile)
    },
    goBefore: (note, _, meanwhile) => chooseForNote(note, 'Move earlier', meanwhile),
    free: (note, meanwhile) => withSelected(note, 'Control+Shift+g', meanwhile),
    async place(note, by, meanwhile) {
      await hand.select(note)
      await nudge(by, meanwhile)
    },
    async moveSheet(pattern, by, meanwhile) {
      await hand.select(pattern)
      await nudge(by, meanwhile)
    },
    async merge(pattern, into, meanwhile) {
      await chooseForPattern(pattern, 'Merge into…')
      await pickPattern(into, meanwhile)
    },
    async dissolve(pattern, meanwhile) {
      await chooseForPattern(pattern, 'Dissolve')
      const dialog = page.getByRole('dialog', { name: 'Dissolve this pattern?' })
      await keyboardIn(dialog)
      await dialog.getByRole('button', { name: 'Dissolve' }).focus()
      await meanwhile?.()
      await press('Enter')
    },
    remove: (note, meanwhile) => withSelected(note, 'Delete', meanwhile),
    async removeSelected(meanwhile) {
      await meanwhile?.()
      await press('Delete')
    },
    park: (note, meanwhile) => chooseForNote(note, 'Park', meanwhile),
    async tint(note, about, meanwhile) {
      await hand.select(note)
      await chooseForSelected(`About: ${about}`, meanwhile)
    },
    duplicate: (note, meanwhile) => withSelected(note, 'Control+d', meanwhile),
    async duplicateSelected(_, meanwhile) {
      await meanwhile?.()
      await press('Control+d')
    },
    tidySelected: (meanwhile) => chooseForSelected('Tidy', meanwhile),
    async write(text, meanwhile) {
      await board(page).focus()
      await press('Escape')
      await press('n')
      await page.keyboard.type(text)
      await meanwhile?.()
      await press('Enter')
    },
    async add(note, words, meanwhile) {
      await hand.select(note)
      await press('Enter', 'End')
      await page.keyboard.type(words)
      await meanwhile?.()
      await press('Escape')
    },
    async undo() {
      await board(page).focus()
      await press('Control+z')
    },
    async redo() {
      await board(page).focus()
      await press('Control+Shift+z')
    },
  }
  return hand
}

function wayTo([ax, ay]: Point, [bx, by]: Point): string {
  if (Math.abs(bx - ax) > Math.abs(by - ay)) return bx > ax ? 'ArrowRight' : 'ArrowLeft'
  return by > ay ? 'ArrowDown' : 'ArrowUp'
}
