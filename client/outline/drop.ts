import type { Board, Point } from '../../shared/board/model.ts'

/** A note in the hand, and the pattern it was lifted from; null when it stood free. */
interface HeldNote {
  readonly note: string
  readonly from: string | null
}

/** What is in the hand: a note, or a whole pattern. */
export type Held = HeldNote | { readonly pattern: string }

/** What a note can be let go on in the outline. */
export type Target =
  | { readonly onto: 'pattern'; readonly id: string }
  | { readonly onto: 'note'; readonly id: string }
  | { readonly onto: 'theory'; readonly id: string }
  | { readonly onto: 'free' }

/** What letting go means. */
export type Drop =
  | { readonly does: 'nothing' }
  /** Behind the others, or `before` one of them where a place was pointed at. */
  | { readonly does: 'join'; readonly pattern: string; readonly before?: string | null }
  | { readonly does: 'merge'; readonly from: string; readonly into: string }
  | { readonly does: 'take-out'; readonly from: string }
  | { readonly does: 'group'; readonly with: string }
  | { readonly does: 'lay-under'; readonly theory: string; readonly thing: string }

const NOTHING: Drop = { does: 'nothing' }

/**
 * What it means to let go of a note or pattern on a target; on nothing, or where it was, nothing
 * happens. `before` is the place in a pattern that was pointed at; without one it is the end.
 */
export function dropOn(
  board: Pick<Board, 'notes' | 'patterns' | 'theories'>,
  held: Held,
  target: Target | null,
  before?: string | null,
): Drop {
  if (target === null) return NOTHING
  const thing = 'pattern' in held ? held.pattern : held.note
  if (!board.patterns.has(thing) && !board.notes.has(thing)) return NOTHING
  if ('pattern' in held) {
    if (target.onto === 'theory') return underTheory(board, target.id, thing)
    const mayMerge = target.onto === 'pattern' && target.id !== held.pattern
    if (!mayMerge || !board.patterns.has(target.id)) return NOTHING
    return { does: 'merge', from: held.pattern, into: target.id }
  }
  switch (target.onto) {
    case 'theory':
      return underTheory(board, target.id, thing)
    case 'pattern':
      if (!board.patterns.has(target.id)) return NOTHING
      if (before !== undefined) return { does: 'join', pattern: target.id, before }
      return target.id === held.from ? NOTHING : { does: 'join', pattern: target.id }
    case 'note':
      if (target.id === held.note || !board.notes.has(target.id)) return NOTHING
      return { does: 'group', with: target.id }
    case 'free':
      return held.from === null ? NOTHING : { does: 'take-out', from: held.from }
  }
}

function underTheory({ theories }: Pick<Board, 'theories'>, theory: string, thing: string): Drop {
  return theories.has(theory) ? { does: 'lay-under', theory, thing } : NOTHING
}

/** A target as the name of its place in the outline, and back. */
export function targetName(target: Target): string {
  return target.onto === 'free' ? 'free' : `${target.onto}:${target.id}`
}

export function readTarget(name: string | number | undefined): Target | null {
  const [onto, id] = String(name ?? '').split(':')
  if (onto === 'free') return { onto }
  if ((onto === 'pattern' || onto === 'note' || onto === 'theory') && id !== undefined) {
    return { onto, id }
  }
  return null
}

/** What stands before a pattern's id in the name of what is held; no note is called so. */
const A_PATTERN = '*'

/** What is held as a name: one note can be lifted from each pattern it is in. */
export function heldName(held: Held): string {
  return 'pattern' in held ? `${A_PATTERN}:${held.pattern}` : `${held.note}:${held.from ?? ''}`
}

export function readHeld(name: string | number): Held {
  const [note = '', from = ''] = String(name).split(':')
  if (note === A_PATTERN) return { pattern: from }
  return { note, from: from === '' ? null : from }
}

/** What the one draggable of the outline carries. */
export interface Carried {
  held: Held
}

/** What a drag is about. */
export function heldBy(active: { readonly data: { readonly current?: object | undefined } }): Held {
  return (active.data.current as Carried).held
}

/** How far above its sheet others see a note that is carried here: it hides no words (board units). */
const ABOVE = 100

/** What others are told of what is in the hand: where it lies on the paper, as far as that is known here. */
export function holdingOf(
  { notes, patterns }: Pick<Board, 'notes' | 'patterns'>,
  held: Held,
): Readonly<Record<string, Point>> | null {
  if ('pattern' in held) {
    const pattern = patterns.get(held.pattern)
    return pattern === undefined ? null : { [held.pattern]: pattern.at }
  }
  const note = notes.get(held.note)
  if (note === undefined) return null
  const sheet = held.from === null ? undefined : patterns.get(held.from)
  return { [held.note]: sheet === undefined ? note.at : [sheet.at[0], sheet.at[1] - ABOVE] }
}
