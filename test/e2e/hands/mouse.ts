import type { Locator, Page } from '@playwright/test'
import type { Point } from '../../../shared/board/model.ts'
import { board, noteOnPaper } from '../room.ts'
import type { Hand, Meanwhile } from './hand.ts'
import {
  boxOf,
  emptySpot,
  gripOfNote,
  gripOfSheet,
  headOf,
  leftOf,
  lowerRim,
  middleOf,
  sheetOnPaper,
  zoomOf,
} from './spots.ts'

/** A hand with a mouse; what a mouse alone can't do it does as people do, with a key held down. */
export interface Mouse extends Hand {
  click(at: Point, held?: 'Shift'): Promise<void>
  /** Presses, carries and lets go. */
  carry(from: Point, to: Point, options?: Carry): Promise<void>
}

interface Carry {
  readonly button?: 'left' | 'middle'
  readonly held?: 'Shift' | 'Alt' | 'Space'
  readonly meanwhile?: Meanwhile | undefined
}

export function mouseOf(page: Page): Mouse {
  async function withKey(key: string | undefined, act: () => Promise<void>): Promise<void> {
    if (key !== undefined) await page.keyboard.down(key)
    await act()
    if (key !== undefined) await page.keyboard.up(key)
  }

  async function carry(from: Point, to: Point, options: Carry = {}): Promise<void> {
    const { button = 'left', held, meanwhile } = options
    await withKey(held, async () => {
      await page.mouse.move(...from)
      await page.mouse.down({ button })
      await page.mouse.move(from[0] + 8, from[1] + 8)
      await page.mouse.move(...to, { steps: 4 })
      await meanwhile?.()
      await page.mouse.up({ button })
    })
  }

  /** Goes to a control and clicks where it was: by then it may be gone. */
  async function reach(control: Locator, meanwhile?: Meanwhile): Promise<void> {
    await control.hover()
    const at = middleOf(await boxOf(control))
    await meanwhile?.()
    await page.mouse.click(...at)
  }

  async function choose(
    from: 'note' | 'pattern',
    words: string,
    item: string,
    meanwhile?: Meanwhile,
  ) {
    const thing = from === 'note' ? noteOnPaper(page, words) : sheetOnPaper(page, words)
    const menu = from === 'note' ? 'Note menu' : 'Pattern menu'
    await thing.hover({ position: { x: 4, y: 4 } })
    await thing.getByRole('button', { name: menu, exact: true }).first().click()
    await reach(page.getByRole('menuitem', { name: item, exact: true }), meanwhile)
  }

  async function press(bar: string | RegExp, name: string, meanwhile?: Meanwhile): Promise<void> {
    const button = page
      .getByRole('toolbar', { name: bar })
      .getByRole('button', { name, exact: true })
    await reach(button, meanwhile)
  }

  async function chooseForSelected(item: string, meanwhile?: Meanwhile): Promise<void> {
    await press(/selected/, 'More for the selection')
    await reach(page.getByRole('menuitem', { name: item, exact: true }), meanwhile)
  }

  const hand: Mouse = {
    with: 'mouse',
    carry,
    click: (at, held) => withKey(held, () => page.mouse.click(...at)),
    async select(...notes) {
      for (const [index, note] of notes.entries()) {
        await hand.click(await gripOfNote(page, note), index === 0 ? undefined : 'Shift')
      }
    },
    async group(note, onto, meanwhile) {
      await carry(await gripOfNote(page, note), await gripOfNote(page, onto), { meanwhile })
    },
    groupSelected: (meanwhile) => press(/selected/, 'Group', meanwhile),
    async join(note, pattern, meanwhile) {
      await carry(await gripOfNote(page, note), await lowerRim(page, pattern), { meanwhile })
    },
    async alsoJoin(note, pattern, meanwhile) {
      await choose('note', note, 'Also in pattern…')
      const picked = page.getByRole('dialog').getByRole('button', { name: pattern })
      await reach(picked.first(), meanwhile)
      // Where the pattern has gone, the question stands there still.
      await page.keyboard.press('Escape')
    },
    async goBefore(note, other, meanwhile) {
      await carry(await gripOfNote(page, note), await leftOf(page, other), { meanwhile })
    },
    async free(note, meanwhile) {
      await carry(await gripOfNote(page, note), await emptySpot(page), { meanwhile })
    },
    async place(note, by, meanwhile) {
      const from = await gripOfNote(page, note)
      await carry(from, moved(from, by, await zoomOf(page)), { meanwhile })
    },
    async moveSheet(pattern, by, meanwhile) {
      const from = await gripOfSheet(page, pattern)
      await carry(from, moved(from, by, await zoomOf(page)), { meanwhile })
    },
    async merge(pattern, into, meanwhile) {
      await carry(await gripOfSheet(page, pattern), await headOf(page, into), { meanwhile })
    },
    async dissolve(pattern, meanwhile) {
      await choose('pattern', pattern, 'Dissolve')
      const dialog = page.getByRole('dialog', { name: 'Dissolve this pattern?' })
      await reach(dialog.getByRole('button', { name: 'Dissolve' }), meanwhile)
    },
    remove: (note, meanwhile) => choose('note', note, 'Delete', meanwhile),
    removeSelected: (meanwhile) => press(/selected/, 'Delete', meanwhile),
    park: (note, meanwhile) => choose('note', note, 'Park', meanwhile),
    async tint(note, about, meanwhile) {
      await hand.select(note)
      await chooseForSelected(`About: ${about}`, meanwhile)
    },
    async duplicate(note, meanwhile) {
      const from = await gripOfNote(page, note)
      await carry(from, await emptySpot(page), { held: 'Alt', meanwhile })
    },
    async duplicateSelected(by, meanwhile) {
      await hand.duplicate(by, meanwhile)
    },
    tidySelected: (meanwhile) => chooseForSelected('Tidy', meanwhile),
    async write(text, meanwhile) {
      await page.mouse.dblclick(...(await emptySpot(page)))
      await page.keyboard.type(text)
      await meanwhile?.()
      await page.keyboard.press('Enter')
    },
    async add(note, words, meanwhile) {
      await page.mouse.dblclick(...(await gripOfNote(page, note)))
      await page.keyboard.press('End')
      await page.keyboard.type(words)
      await meanwhile?.()
      await page.keyboard.press('Escape')
    },
    undo: () => board(page).getByRole('button', { name: 'Undo', exact: true }).click(),
    redo: () => board(page).getByRole('button', { name: 'Redo', exact: true }).click(),
  }
  return hand
}

function moved([x, y]: Point, [dx, dy]: Point, zoom: number): Point {
  return [x + dx * zoom, y + dy * zoom]
}
