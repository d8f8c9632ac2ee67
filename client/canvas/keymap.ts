/** What a key asks for on the board. */
export type Command =
  | { readonly does: 'undo' | 'redo' | 'select-all' | 'group' | 'delete' | 'edit' | 'leave' }
  | { readonly does: 'new-note' | 'new-pattern' | 'tool-select' | 'tool-pan' }
  | { readonly does: 'fit-all' | 'fit-selection' | 'zoom-in' | 'zoom-out' | 'zoom-whole' }
  | { readonly does: 'nudge'; readonly by: readonly [number, number] }

interface Key {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const NUDGE = 8
const FAR_NUDGE = 40

const PLAIN: Readonly<Record<string, Command>> = {
  n: { does: 'new-note' },
  p: { does: 'new-pattern' },
  v: { does: 'tool-select' },
  h: { does: 'tool-pan' },
  Enter: { does: 'edit' },
  Escape: { does: 'leave' },
  Delete: { does: 'delete' },
  Backspace: { does: 'delete' },
}

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  z: { does: 'undo' },
  y: { does: 'redo' },
  a: { does: 'select-all' },
  g: { does: 'group' },
  '0': { does: 'zoom-whole' },
  '+': { does: 'zoom-in' },
  '=': { does: 'zoom-in' },
  '-': { does: 'zoom-out' },
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The command of a key, or null when the key is not the board's. */
export function commandFor(key: Key): Command | null {
  if (key.altKey) return null
  const letter = key.key.length === 1 ? key.key.toLowerCase() : key.key
  if (key.ctrlKey || key.metaKey) {
    // A sign may need shift to be typed; a letter with shift is another key.
    if (key.shiftKey && isLetter(letter)) return letter === 'z' ? { does: 'redo' } : null
    return WITH_CONTROL[letter] ?? null
  }
  if (key.shiftKey && key.code === 'Digit1') return { does: 'fit-all' }
  if (key.shiftKey && key.code === 'Digit2') return { does: 'fit-selection' }
  const arrow = ARROWS[key.key]
  if (arrow !== undefined) {
    const step = key.shiftKey ? FAR_NUDGE : NUDGE
    return { does: 'nudge', by: [arrow[0] * step, arrow[1] * step] }
  }
  return PLAIN[letter] ?? null
}

function isLetter(key: string): boolean {
  return key.length === 1 && key >= 'a' && key <= 'z'
}
