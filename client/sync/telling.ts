import type { Mark } from '../../shared/board/marks.ts'
import type { Point } from '../../shared/board/model.ts'
import type { TextPlace } from '../../shared/board/text-places.ts'
import type { Cursor } from '../../shared/wire/cursor.ts'

// What a device tells of its person travels in two ways. What stays a while (a name, what is in the
// hand) goes as presence, which every client reads. What moves goes as a cursor of a few bytes: the
// things in the hand are told once where they lie, and from then on only how far they were carried.

/**
 * So many things in a hand are told to the others at most: enough to see what moves. Those beyond
 * are not spared by others either: who could say that they hold thousands would keep a board from
 * everybody.
 */
export const MOST_HELD = 60

/** Where each thing in somebody's hand lies, by its id. */
export type Holding = Readonly<Record<string, Point>>

/**
 * The text that somebody writes in, with their caret or what they have selected of it. The marks
 * move with the words: they are told when a person goes elsewhere in a text, not for each letter.
 */
export type Writing = TextPlace & {
  readonly anchor: Mark
  readonly head: Mark
  /** Counts on while they write, so that the others see that they still do. */
  readonly beat?: number
}

/** What a person's devices tell the others while they are here. Never stored. */
export interface Presence {
  /** As entered on joining; may be empty. */
  readonly name: string
  /** What they hold in the air now: where each thing would lie if it were dropped. */
  readonly holding: Holding | null
  /** Where they write now. */
  readonly writing: Writing | null
  /** The wall says so of itself, and is not counted among the people. */
  readonly viewer?: true
}

/** What can be told: presence, and where on the paper the pointer is. */
export type Tale = Partial<Presence & { readonly at: Point | null }>

/** What is to be known of this device now, in its two parts. */
export interface Telling {
  readonly state: Partial<Presence>
  readonly cursor: Cursor
}

export const SILENT: Telling = { state: {}, cursor: { at: null, carried: null } }

/** What is to be known after something more was told; the same object when nothing is new. */
export function told(before: Telling, { at, holding, writing, ...rest }: Tale): Telling {
  let { state, cursor } = before
  if (writing !== undefined && !sameWriting(writing, state.writing ?? null)) {
    state = { ...state, writing }
  }
  if (Object.entries(rest).some(([key, said]) => state[key as keyof typeof rest] !== said)) {
    state = { ...state, ...rest }
  }
  if (at !== undefined && !samePlace(at, cursor.at)) cursor = { ...cursor, at }
  if (holding !== undefined && holding !== (state.holding ?? null)) {
    const carried = carriedBy(state.holding ?? null, holding)
    if (carried === null) state = { ...state, holding }
    const next = carried ?? (holding === null ? null : ORIGIN)
    if (!samePlace(next, cursor.carried)) cursor = { ...cursor, carried: next }
  }
  return state === before.state && cursor === before.cursor ? before : { state, cursor }
}

const ORIGIN: Point = [0, 0]
/** Places are told in whole units: what differs by less was carried equally far (board units). */
const NEAR = 1

/**
 * How far what is held was carried from where it was first told to lie, or null when that has to
 * be told anew: it is something else, or its parts moved apart.
 */
export function carriedBy(first: Holding | null, now: Holding | null): Point | null {
  if (first === null || now === null) return null
  const ids = Object.keys(first)
  if (ids.length === 0 || ids.length !== Object.keys(now).length) return null
  let carried: Point | null = null
  for (const id of ids) {
    const [from, to] = [first[id], now[id]]
    if (from === undefined || to === undefined) return null
    const by: Point = [to[0] - from[0], to[1] - from[1]]
    carried ??= by
    if (Math.abs(by[0] - carried[0]) >= NEAR || Math.abs(by[1] - carried[1]) >= NEAR) return null
  }
  return carried
}

function sameWriting(a: Writing | null, b: Writing | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function samePlace(a: Point | null, b: Point | null): boolean {
  return a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1])
}
