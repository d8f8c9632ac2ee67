import type { Board } from '../../shared/board/model.ts'

/** A note in the hand, and the pattern it was lifted from; null when it stood free. */
export interface Held {
  readonly note: string
  readonly from: string | null
}

/** What a note can be let go on in the outline. */
export type Target =
  | { readonly onto: 'pattern'; readonly id: string }
  | { readonly onto: 'note'; readonly id: string }
  | { readonly onto: 'free' }

/** What letting go means. */
export type Drop =
  | { readonly does: 'nothing' }
  | { readonly does: 'join'; readonly pattern: string }
  | { readonly does: 'take-out'; readonly from: string }
  | { readonly does: 'group'; readonly with: string }

const NOTHING: Drop = { does: 'nothing' }

/** What it means to let go of a note on a target; on nothing, or where it was, nothing happens. */
export function dropOn(
  board: Pick<Board, 'notes' | 'patterns'>,
  held: Held,
  target: Target | null,
): Drop {
  if (target === null || !board.notes.has(held.note)) return NOTHING
  switch (target.onto) {
    case 'pattern':
      if (target.id === held.from || !board.patterns.has(target.id)) return NOTHING
      return { does: 'join', pattern: target.id }
    case 'note':
      if (target.id === held.note || !board.notes.has(target.id)) return NOTHING
      return { does: 'group', with: target.id }
    case 'free':
      return held.from === null ? NOTHING : { does: 'take-out', from: held.from }
  }
}

/** A target as the name of its place in the outline, and back. */
export function targetName(target: Target): string {
  return target.onto === 'free' ? 'free' : `${target.onto}:${target.id}`
}

export function readTarget(name: string | number | undefined): Target | null {
  const [onto, id] = String(name ?? '').split(':')
  if (onto === 'free') return { onto }
  if ((onto === 'pattern' || onto === 'note') && id !== undefined) return { onto, id }
  return null
}

/** A held note as a name: one note can be lifted from each pattern it is in. */
export function heldName({ note, from }: Held): string {
  return `${note}:${from ?? ''}`
}

export function readHeld(name: string | number): Held {
  const [note = '', from = ''] = String(name).split(':')
  return { note, from: from === '' ? null : from }
}

/** What the one draggable of the outline carries. */
export interface Carried {
  held: Held
}

/** The note that a drag is about. */
export function heldBy(active: { readonly data: { readonly current?: object | undefined } }): Held {
  return (active.data.current as Carried).held
}
