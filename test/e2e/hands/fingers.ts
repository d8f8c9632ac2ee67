import type { CDPSession, Locator, Page } from '@playwright/test'
import type { Point } from '../../../shared/board/model.ts'
import { board, noteOnPaper } from '../room.ts'
import type { Hand, Meanwhile } from './hand.ts'
import { expect } from './patience.ts'
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

/** Ten fingers on a tablet. */
export interface Fingers extends Hand {
  tap(at: Point): Promise<void>
  /** One finger goes over the glass without resting first. */
  swipe(from: Point, to: Point, meanwhile?: Meanwhile): Promise<void>
  /** A finger rests until what is under it is lifted, carries it, and lets go. */
  liftAndCarry(from: Point, to: Point, meanwhile?: Meanwhile): Promise<void>
  /** A finger rests on the paper until it draws a frame, and draws it. */
  frame(from: Point, to: Point, meanwhile?: Meanwhile): Promise<void>
  /** Two fingers, both at once: from these places to those. */
  pinch(
    from: readonly [Point, Point],
    to: readonly [Point, Point],
    meanwhile?: Meanwhile,
  ): Promise<void>
  /** The glass is cancelled, as when a call comes in: whatever is under way ends. */
  interrupt(from: Point, to: Point): Promise<void>
}

/** A tap is no shorter than this. */
const TAP_MS = 50
/** A finger that held still so long throws nothing. */
const HELD_MS = 150
const STEPS = 4

export function fingersOf(page: Page): Fingers {
  let glass: Promise<CDPSession> | null = null

  async function touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    ...at: readonly Point[]
  ): Promise<void> {
    glass ??= page.context().newCDPSession(page)
    const touchPoints = at.map(([x, y], id) => ({ x, y, id }))
    await (await glass).send('Input.dispatchTouchEvent', { type, touchPoints })
  }

  /** Rests where it is until the thing beneath is lifted: its print is seen. */
  async function lift(from: Point): Promise<void> {
    await touch('touchStart', from)
    await expect(board(page).locator('[data-away]')).not.toHaveCount(0)
  }

  async function go(from: readonly Point[], to: readonly Point[]): Promise<void> {
    for (let step = 1; step <= STEPS; step++) {
      const at = from.map((begin, index) => between(begin, to[index] ?? begin, step / STEPS))
      await touch('touchMove', ...at)
    }
  }

  /** Holds still and lets go: after a throw the browser takes the next tap for a hand that stops it. */
  async function letGo(): Promise<void> {
    await page.waitForTimeout(HELD_MS)
    await touch('touchEnd')
  }

  /** Taps where a control was: by then it may be gone. */
  async function reach(control: Locator, meanwhile?: Meanwhile): Promise<void> {
    // The bar of a selection lets the second tap on a note through before it takes taps itself.
    await control.click({ trial: true })
    const at = middleOf(await boxOf(control))
    await meanwhile?.()
    await hand.tap(at)
  }

  async function press(name: string, bar: string | RegExp, meanwhile?: Meanwhile): Promise<void> {
    const toolbar = page.getByRole('toolbar', { name: bar })
    await reach(toolbar.getByRole('button', { name, exact: true }), meanwhile)
  }

  async function choose(
    from: 'note' | 'pattern',
    words: string,
    item: string,
    meanwhile?: Meanwhile,
  ): Promise<void> {
    const thing = from === 'note' ? noteOnPaper(page, words) : sheetOnPaper(page, words)
    const menu = from === 'note' ? 'Note menu' : 'Pattern menu'
    await reach(thing.getByRole('button', { name: menu, exact: true }).first())
    await reach(page.getByRole('menuitem', { name: item, exact: true }), meanwhile)
  }

  async function chooseForSelected(item: string, meanwhile?: Meanwhile): Promise<void> {
    const bar = page.getByRole('toolbar', { name: /selected/ })
    await reach(bar.getByRole('button', { name: 'More for the selection' }))
    await reach(page.getByRole('menuitem', { name: item, exact: true }), meanwhile)
  }

  const hand: Fingers = {
    with: 'fingers',
    async tap(at) {
      await touch('touchStart', at)
      await page.waitForTimeout(TAP_MS)
      await touch('touchEnd')
    },
    async swipe(from, to, meanwhile) {
      await touch('touchStart', from)
      await go([from], [to])
      await meanwhile?.()
      await touch('touchEnd')
    },
    async liftAndCarry(from, to, meanwhile) {
      await lift(from)
      await go([from], [to])
      await meanwhile?.()
      await letGo()
    },
    async frame(from, to, meanwhile) {
      await touch('touchStart', from)
      await expect(board(page).locator('[aria-hidden] > i').first()).toBeAttached()
      await go([from], [to])
      await meanwhile?.()
      await letGo()
    },
    async pinch(from, to, meanwhile) {
      await touch('touchStart', ...from)
      await go(from, to)
      await meanwhile?.()
      await letGo()
    },
    async interrupt(from, to) {
      await lift(from)
      await go([from], [to])
      await touch('touchCancel')
    },
    async select(...notes) {
      const [first] = notes
      if (first !== undefined && notes.length === 1) {
        await hand.tap(await gripOfNote(page, first))
        return
      }
      // A finger that rests on the paper draws a frame.
      const boxes = await Promise.all(notes.map((note) => boxOf(noteOnPaper(page, note))))
      const from = [
        Math.min(...boxes.map(({ x }) => x)) - 7,
        Math.min(...boxes.map(({ y }) => y)) - 7,
      ] as const
      const to = [
        Math.max(...boxes.map(({ x, width }) => x + width)) + 7,
        Math.max(...boxes.map(({ y, height }) => y + height)) + 7,
      ] as const
      await hand.frame(from, to)
    },
    async group(note, onto, meanwhile) {
      const [from, to] = [await gripOfNote(page, note), await gripOfNote(page, onto)]
      await hand.liftAndCarry(from, to, meanwhile)
    },
    groupSelected: (meanwhile) => press('Group', /selected/, meanwhile),
    async join(note, pattern, meanwhile) {
      const [from, to] = [await gripOfNote(page, note), await lowerRim(page, pattern)]
      await hand.liftAndCarry(from, to, meanwhile)
    },
    async alsoJoin(note, pattern, meanwhile) {
      await choose('note', note, 'Also in pattern…')
      const picked = page.getByRole('dialog').getByRole('button', { name: pattern })
      await reach(picked.first(), meanwhile)
      // Where the pattern has gone, the question stands there still.
      await page.keyboard.press('Escape')
    },
    async goBefore(note, other, meanwhile) {
      const [from, to] = [await gripOfNote(page, note), await leftOf(page, other)]
      await hand.liftAndCarry(from, to, meanwhile)
    },
    async free(note, meanwhile) {
      await hand.liftAndCarry(await gripOfNote(page, note), await emptySpot(page), meanwhile)
    },
    async place(note, by, meanwhile) {
      const from = await gripOfNote(page, note)
      await hand.liftAndCarry(from, moved(from, by, await zoomOf(page)), meanwhile)
    },
    async moveSheet(pattern, by, meanwhile) {
      const from = await gripOfSheet(page, pattern)
      await hand.liftAndCarry(from, moved(from, by, await zoomOf(page)), meanwhile)
    },
    async merge(pattern, into, meanwhile) {
      const [from, to] = [await gripOfSheet(page, pattern), await headOf(page, into)]
      await hand.liftAndCarry(from, to, meanwhile)
    },
    async dissolve(pattern, meanwhile) {
      await choose('pattern', pattern, 'Dissolve')
      const dialog = page.getByRole('dialog', { name: 'Dissolve this pattern?' })
      await reach(dialog.getByRole('button', { name: 'Dissolve' }), meanwhile)
    },
    remove: (note, meanwhile) => choose('note', note, 'Delete', meanwhile),
    removeSelected: (meanwhile) => press('Delete', /selected/, meanwhile),
    park: (note, meanwhile) => choose('note', note, 'Park', meanwhile),
    async tint(note, about, meanwhile) {
      await hand.select(note)
      await chooseForSelected(`About: ${about}`, meanwhile)
    },
    async duplicate(note, meanwhile) {
      await hand.select(note)
      await chooseForSelected('Duplicate', meanwhile)
    },
    duplicateSelected: (_, meanwhile) => chooseForSelected('Duplicate', meanwhile),
    tidySelected: (meanwhile) => chooseForSelected('Tidy', meanwhile),
    async write(text, meanwhile) {
      await reach(board(page).getByRole('button', { name: 'Note', exact: true }))
      await page.keyboard.type(text)
      await meanwhile?.()
      await page.keyboard.press('Enter')
    },
    async add(note, words, meanwhile) {
      await choose('note', note, 'Edit')
      await expect(board(page).getByRole('textbox', { name: 'Note text' })).toBeFocused()
      await page.keyboard.press('End')
      await page.keyboard.type(words)
      await meanwhile?.()
      await page.keyboard.press('Escape')
    },
    undo: () => reach(board(page).getByRole('button', { name: 'Undo', exact: true })),
    redo: () => reach(board(page).getByRole('button', { name: 'Redo', exact: true })),
  }
  return hand
}

function between([ax, ay]: Point, [bx, by]: Point, part: number): Point {
  return [ax + (bx - ax) * part, ay + (by - ay) * part]
}

function moved([x, y]: Point, [dx, dy]: Point, zoom: number): Point {
  return [x + dx * zoom, y + dy * zoom]
}
