import type { Page } from '@playwright/test'
import type { Grid } from '../notes.ts'

/** `mixed` is ours with a third of its notes in patterns; the others know no such thing. */
export const BOARDS = ['ours', 'mixed', 'tldraw', 'excalidraw'] as const
export type BoardName = (typeof BOARDS)[number]

/** What is seen: the middle of the board at 100 %, or as much of it as the smallest zoom shows. */
export type View = 'near' | 'whole'

/** Where the board's origin lies on the screen (px), and how large its units are. */
export interface Look {
  readonly left: number
  readonly top: number
  readonly zoom: number
  /** The part of the window in which the board is seen (px). */
  readonly within: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** A program under test. */
export interface Program extends AsyncDisposable {
  readonly name: BoardName
  /** How others may be heard of. */
  readonly ways: readonly Way[]
  /** Makes a board with so many notes, to be opened once. */
  make(notes: number, seed: number): Promise<MadeBoard>
}

/** A board that waits to be opened. */
export interface MadeBoard {
  /** Its notes that lie free. */
  readonly grid: Grid
  /** Where on a note one takes hold of it (board units from its corner). */
  readonly hold: readonly [x: number, y: number]
  /** Before the first navigation. */
  prepare(page: Page, view: View): Promise<void>
  address(view: View): string
  /** Resolves in the page when all notes are in its memory; gives that time (ms since navigation). */
  complete(page: Page): Promise<number>
  show(page: Page, view: View): Promise<void>
  look(page: Page): Promise<Look>
  /** How much a step of the wheel (deltaY, with ctrl) must be for so many to lead from 100 % to a zoom. */
  wheelStep(zoom: number, steps: number): number
  /** Lets others move these notes of the grid; resolves when they are at it, with how to stop. */
  others(page: Page, indexes: readonly number[], way: Way): Promise<Others>
  /** The text of a note as the program holds it. */
  text(page: Page, index: number): Promise<string>
  selected(page: Page): Promise<number>
}

/** What others carry may come as presence, and be written at the drop; or every move is written. */
export type Way = 'presence' | 'writes'

export interface Others {
  stop(): Promise<void>
}
