import type { Locator, Page } from '@playwright/test'
import type { Point } from '../../../shared/board/model.ts'
import { board, noteOnPaper } from '../room.ts'

// Where a hand reaches for things on the paper, in pixels of the screen.

export function sheetOnPaper(page: Page, statement: string): Locator {
  return board(page).getByRole('group', { name: statement, exact: true })
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the screen.')
  return box
}

export function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2]
}

/** Where a note is taken hold of: beside its controls. */
export async function gripOfNote(page: Page, text: string): Promise<Point> {
  const { x, y, width, height } = await boxOf(noteOnPaper(page, text))
  return [x + width * 0.3, y + height * 0.6]
}

/** Where a sheet is taken hold of: its lower left corner, which bears neither notes nor controls. */
export async function gripOfSheet(page: Page, statement: string): Promise<Point> {
  const { x, y, height } = await boxOf(sheetOnPaper(page, statement))
  return [x + 20, y + height - 5]
}

/** Where a sheet takes what is dropped behind all its notes: its lower rim. */
export async function lowerRim(page: Page, statement: string): Promise<Point> {
  const { x, y, width, height } = await boxOf(sheetOnPaper(page, statement))
  return [x + width * 0.75, y + height - 5]
}

/** Where a sheet takes another one in: its head, above what is written there. */
export async function headOf(page: Page, statement: string): Promise<Point> {
  const { x, y, width } = await boxOf(sheetOnPaper(page, statement))
  return [x + width * 0.5, y + 6]
}

/** In front of a note: the left part of it. */
export async function leftOf(page: Page, text: string): Promise<Point> {
  const { x, y, height } = await boxOf(noteOnPaper(page, text))
  return [x + 8, y + height * 0.5]
}

/** In the table of `table.ts`: between the two sheets nothing lies. */
export async function emptySpot(page: Page): Promise<Point> {
  const left = await boxOf(sheetOnPaper(page, 'Alone'))
  const right = await boxOf(sheetOnPaper(page, 'Together'))
  return [(left.x + left.width + right.x) / 2, left.y + 120]
}

/** How large a unit of the paper is on the screen. */
export async function zoomOf(page: Page): Promise<number> {
  const free = board(page).locator('article:not([role="group"] article)').first()
  return (await boxOf(free)).width / 200
}
