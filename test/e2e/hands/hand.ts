import type { Point } from '../../../shared/board/model.ts'

/** What another person does while something is in the hand, or just before it is done. */
export type Meanwhile = () => Promise<void>

/**
 * What a person does with a board, however they do it: with a mouse, with fingers, or by keys and
 * menus alone. Notes are meant by their text, patterns by their statement. `meanwhile` happens at
 * the last moment before the thing is done: before the button comes up, the finger is lifted, the
 * last key goes down.
 */
export interface Hand {
  readonly with: 'mouse' | 'fingers' | 'keys'
  /** Selects these notes and no others. */
  select(...notes: readonly string[]): Promise<void>
  /** One note onto another: they make a pattern. */
  group(note: string, onto: string, meanwhile?: Meanwhile): Promise<void>
  /** All that is selected becomes one pattern. */
  groupSelected(meanwhile?: Meanwhile): Promise<void>
  /** A note into a pattern: behind all others, or in front of one of them. */
  join(note: string, pattern: string, meanwhile?: Meanwhile): Promise<void>
  /** A note into a pattern as well, behind all others; where it is it stays. */
  alsoJoin(note: string, pattern: string, meanwhile?: Meanwhile): Promise<void>
  /** A note in front of the one before it in its pattern. */
  goBefore(note: string, other: string, meanwhile?: Meanwhile): Promise<void>
  /** A note out of its pattern, to stand free. */
  free(note: string, meanwhile?: Meanwhile): Promise<void>
  /** A free note (with all that is selected) to another place, by so much of the paper or thereabouts. */
  place(note: string, by: Point, meanwhile?: Meanwhile): Promise<void>
  moveSheet(pattern: string, by: Point, meanwhile?: Meanwhile): Promise<void>
  /** All notes of one pattern into another. */
  merge(pattern: string, into: string, meanwhile?: Meanwhile): Promise<void>
  dissolve(pattern: string, meanwhile?: Meanwhile): Promise<void>
  remove(note: string, meanwhile?: Meanwhile): Promise<void>
  removeSelected(meanwhile?: Meanwhile): Promise<void>
  park(note: string, meanwhile?: Meanwhile): Promise<void>
  tint(note: string, about: 'Teacher' | 'Student' | 'Task', meanwhile?: Meanwhile): Promise<void>
  duplicate(note: string, meanwhile?: Meanwhile): Promise<void>
  /** Copies of all that is selected; `by` is the one of them that is taken hold of. */
  duplicateSelected(by: string, meanwhile?: Meanwhile): Promise<void>
  tidySelected(meanwhile?: Meanwhile): Promise<void>
  /** A new note on the paper. */
  write(text: string, meanwhile?: Meanwhile): Promise<void>
  /** Adds words at the end of a note. */
  add(note: string, words: string, meanwhile?: Meanwhile): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
}
