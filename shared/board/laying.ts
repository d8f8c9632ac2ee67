import * as Y from 'yjs'
import { idFromName } from '../ids.ts'
import { ranksAfter } from '../rank.ts'
import { act, type BoardDoc, type Entry, mapIn } from './doc.ts'
import { type CategoryName, categoriesOf, categoryOf, type FrameName, frameOf } from './frames.ts'
import { type Board, type Point, SUBJECTS } from './model.ts'
import { membersOf } from './moves.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { addPattern } from './patterns.ts'

/** A sheet of a frame before it is laid: `category` is null for a blank one. */
export interface FrameSheet {
  readonly category: CategoryName | null
  readonly at: Point
}

/** The id of a sheet of a frame: two people who open the same frame at once lay the same sheets. */
export function frameSheetId(frame: FrameName, category: CategoryName | null): string {
  return idFromName(namedBy(frame, category))
}

/** What a sheet says of the frame and category that it is for. */
function namedBy(frame: FrameName, category: CategoryName | null): string {
  return category === null ? frame : `${frame}:${category}`
}

/** What has still to be laid of a frame: its missing categories; a blank sheet of one's own frame. */
export function missingSheets(
  { patterns }: Pick<Board, 'patterns'>,
  frame: FrameName,
): readonly (CategoryName | null)[] {
  const there = [...patterns.values()].filter((pattern) => frameOf(pattern.frame) === frame)
  const categories = categoriesOf(frame)
  if (categories.length === 0) return there.length === 0 ? [null] : []
  const laid = new Set(there.map((pattern) => categoryOf(pattern.frame)))
  return categories.filter((category) => !laid.has(category))
}

/**
 * Lays sheets of a frame on the paper in one act. On the sheets Teacher, Student and Task the notes
 * lie at once that say they are about that and are on no sheet of the frame yet.
 *
 * A sheet that was dissolved and is laid again has its notes as they were, and theories rest on it again: sorting
 * was people's work, dissolving one press, and what nobody wants is taken off again by undo.
 *
 * @returns how many notes were sorted so, and how many lay there before.
 */
export function layFrame(
  board: BoardDoc,
  frame: FrameName,
  sheets: readonly FrameSheet[],
  now: number,
): Outcome<{ readonly sorted: number; readonly again: number }> {
  const news = sheets
    .map((sheet) => ({ ...sheet, id: frameSheetId(frame, sheet.category) }))
    .filter(({ id }) => !board.roots.patterns.has(id))
  if (news.length === 0) return refused({ why: 'same' })
  return act(board, () => {
    for (const { id, category, at } of news) {
      addPattern(board, { id, at, notes: [], frame: namedBy(frame, category) }, now)
    }
    const again = news.reduce((sum, { id }) => sum + membersOf(board, id).length, 0)
    let sorted = 0
    for (const { id, category } of news) {
      if (frame === 'core' && category !== null) sorted += sortBySubject(board, id, category)
    }
    return done({ sorted, again })
  })
}

function sortBySubject(board: BoardDoc, sheet: string, subject: string): number {
  if (!SUBJECTS.some((known) => known === subject)) return 0
  const about: Entry[] = []
  for (const note of board.roots.notes.values()) {
    if (!(note instanceof Y.Map) || note.get('about') !== subject) continue
    if (note.get('parked') === true) continue
    if (!isSorted(board, note, 'core')) about.push(note)
  }
  const ranks = ranksAfter(
    membersOf(board, sheet).map(({ rank }) => rank),
    about.length,
  )
  for (const [index, note] of about.entries()) mapIn(note, 'in').set(sheet, ranks[index])
  return about.length
}

/** Whether a note lies on a sheet of a frame already. */
function isSorted(board: BoardDoc, note: Entry, frame: string): boolean {
  const membership = note.get('in')
  if (!(membership instanceof Y.Map)) return false
  return [...membership.keys()].some((id) => {
    const pattern = board.roots.patterns.get(id)
    const held = pattern instanceof Y.Map ? pattern.get('frame') : null
    return frameOf(typeof held === 'string' ? held : null) === frame
  })
}
