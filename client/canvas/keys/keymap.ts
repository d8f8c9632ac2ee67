import type { Direction } from './neighbour.ts'

/** What is done with what is selected, or from it to the next thing. */
export type SelectedAct =
  | { readonly does: 'group' | 'take-out' | 'duplicate' | 'delete' | 'tidy' | 'park' }
  | { readonly does: 'exemplar' | 'outliers' }
  | { readonly does: 'nudge'; readonly by: readonly [number, number] }
  | { readonly does: 'walk'; readonly to: Direction; readonly adding: boolean }

/** What a key asks for on the board. */
export type Command =
  | SelectedAct
  | { readonly does: 'undo' | 'redo' | 'select-all' | 'edit' | 'leave' }
  | { readonly does: 'new-note' | 'new-pattern' | 'tool-select' | 'tool-pan' }
  | { readonly does: 'show-trail' }
  | { readonly does: 'suggest' | 'more-like' }
  | { readonly does: 'fit-all' | 'fit-selection' | 'zoom-in' | 'zoom-out' | 'zoom-whole' }

/** The commands that need nothing said besides their name. */
export type PlainCommand = Exclude<Command['does'], 'nudge' | 'walk'>

interface Key {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** What a key's meaning depends on. */
export interface KeyRoom {
  /** Whether letters alone are shortcuts: it can be switched off. */
  readonly singleKeys: boolean
  /** Whether one note is selected: what letters and signs alone type is written in it. */
  readonly oneNote: boolean
}

const NUDGE = 8
const FAR_NUDGE = 40

const LETTERS: Readonly<Record<string, Command>> = {
  n: { does: 'new-note' },
  p: { does: 'new-pattern' },
  v: { does: 'tool-select' },
  h: { does: 'tool-pan' },
  o: { does: 'outliers' },
}

const PLAIN: Readonly<Record<string, Command>> = {
  Enter: { does: 'edit' },
  Escape: { does: 'leave' },
  Delete: { does: 'delete' },
  Backspace: { does: 'delete' },
}

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  z: { does: 'undo' },
  y: { does: 'redo' },
  a: { does: 'select-all' },
  d: { does: 'duplicate' },
  g: { does: 'group' },
  '0': { does: 'zoom-whole' },
  '+': { does: 'zoom-in' },
  '=': { does: 'zoom-in' },
  '-': { does: 'zoom-out' },
}

/** A letter with shift is another key than without it; a sign may need shift to be typed. */
const WITH_CONTROL_SHIFT: Readonly<Record<string, Command>> = {
  z: { does: 'redo' },
  g: { does: 'take-out' },
  e: { does: 'exemplar' },
  u: { does: 'outliers' },
}

const ARROWS: Readonly<Record<string, { by: readonly [number, number]; to: Direction }>> = {
  ArrowLeft: { by: [-1, 0], to: 'left' },
  ArrowRight: { by: [1, 0], to: 'right' },
  ArrowUp: { by: [0, -1], to: 'up' },
  ArrowDown: { by: [0, 1], to: 'down' },
}

/** The command of a key, or null when the key is not the board's. */
export function commandFor(key: Key, { singleKeys, oneNote }: KeyRoom): Command | null {
  if (key.altKey) return null
  const letter = key.key.length === 1 ? key.key.toLowerCase() : key.key
  const arrow = ARROWS[key.key]
  if (key.ctrlKey || key.metaKey) {
    if (arrow !== undefined) return { does: 'walk', to: arrow.to, adding: key.shiftKey }
    if (key.shiftKey && isLetter(letter)) return WITH_CONTROL_SHIFT[letter] ?? null
    return WITH_CONTROL[letter] ?? null
  }
  if (arrow !== undefined) {
    const step = key.shiftKey ? FAR_NUDGE : NUDGE
    return { does: 'nudge', by: [arrow.by[0] * step, arrow.by[1] * step] }
  }
  if (singleKeys && key.shiftKey && key.code === 'Digit1') return { does: 'fit-all' }
  if (singleKeys && key.shiftKey && key.code === 'Digit2') return { does: 'fit-selection' }
  if (singleKeys && key.shiftKey && key.code === 'Digit3') return { does: 'show-trail' }
  // Typing edits the one note that is selected, whatever word it begins with.
  const isShortcut = singleKeys && !oneNote
  return PLAIN[key.key] ?? (isShortcut ? (LETTERS[letter] ?? null) : null)
}

function isLetter(key: string): boolean {
  return key.length === 1 && key >= 'a' && key <= 'z'
}
