import type { Keys } from '../find/entry.ts'

/** A key as the browser reports it, as far as shortcuts look at it. */
export interface Stroke {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const DIGITS = [...'0123456789']
const SIGNS = [...'+-?/.,[]']
const NAMED = ['Enter', 'Escape', 'Delete', 'Backspace', 'Tab', ' ', 'F2', 'F3', 'F6']
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

/** What may be held with a key, the least first. */
const HELD = [
  { control: false, shift: false, alt: false },
  { control: false, shift: true, alt: false },
  { control: false, shift: false, alt: true },
  { control: true, shift: false, alt: false },
  { control: true, shift: true, alt: false },
] as const

/**
 * By which keys each command is given, found by asking the keymap about every key there is: so no
 * list of keys stands beside it that could say something else. `nameOf` names what a key means,
 * null where it means nothing; a key that means the same with less held is listed once.
 */
export function keysByName(
  nameOf: (stroke: Stroke) => string | null,
): ReadonlyMap<string, readonly Keys[]> {
  const list = new Map<string, Keys[]>()
  for (const key of [...LETTERS, ...DIGITS, ...SIGNS, ...NAMED, ...ARROWS]) {
    const known: (typeof HELD)[number][] = []
    for (const held of HELD) {
      const name = nameOf(strokeOf(key, held))
      if (name === null) continue
      const keys = list.get(name) ?? []
      const isMore = known.some(
        (less) => isWithin(less, held) && keys.some((one) => one.key === key),
      )
      known.push(held)
      if (isMore) continue
      list.set(name, [...keys, { key, ...held }])
    }
  }
  return list
}

function isWithin(less: (typeof HELD)[number], more: (typeof HELD)[number]): boolean {
  return (!less.control || more.control) && (!less.shift || more.shift) && (!less.alt || more.alt)
}

function strokeOf(key: string, { control, shift, alt }: (typeof HELD)[number]): Stroke {
  const isLetter = LETTERS.includes(key)
  return {
    key: isLetter && shift ? key.toUpperCase() : key,
    code: isLetter ? `Key${key.toUpperCase()}` : DIGITS.includes(key) ? `Digit${key}` : key,
    ctrlKey: control,
    metaKey: false,
    shiftKey: shift,
    altKey: alt,
  }
}
