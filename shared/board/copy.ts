import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import type { Entry } from './doc.ts'

/**
 * A value of one document as another takes it: texts, lists and entries made anew. What lies deeper
 * than any board goes is left out: a foreign writer's ten thousand levels must not keep a round
 * from closing.
 */
export function copy(value: unknown, levels: number = LIMITS.depth): unknown {
  if (levels === 0) return null
  if (value instanceof Y.Text) return copyText(value)
  if (value instanceof Y.Array) {
    const items = new Y.Array<unknown>()
    items.push(value.toArray().map((item) => copyItem(item, levels - 1)))
    return items
  }
  if (value instanceof Y.Map) return copyMap(value, levels)
  return plain(value, levels)
}

/** A text made anew, with what it says of itself: the rank of a theory's link is such an attribute. */
function copyText(text: Y.Text): Y.Text {
  const made = new Y.Text(text.toString())
  for (const [name, said] of attributesOf(text)) made.setAttribute(name, said)
  return made
}

/** What a text says of itself besides its letters, in plain words and in order. */
export function attributesOf(text: Y.Text): readonly (readonly [string, string])[] {
  return Object.entries(text.getAttributes())
    .flatMap(([name, said]) => (typeof said === 'string' ? [[name, said] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** An item of a list made anew. Yjs writes neither of these two into a list, but a crafted update may. */
export function copyItem(item: unknown, levels: number): unknown {
  return item === undefined || typeof item === 'bigint' ? null : copy(item, levels)
}

/** An entry made anew, its fields in order, one of them perhaps left out. */
export function copyMap(map: Entry, levels: number, without?: string): Entry {
  const made = new Y.Map<unknown>()
  for (const [key, value] of sorted(map)) {
    if (key !== without) made.set(key, copy(value, levels - 1))
  }
  return made
}

/** A value with the keys of its objects in order, so that who wrote it first leaves no trace. */
export function plain(value: unknown, levels: number): unknown {
  // Types that no board has, of a foreign writer.
  if (levels === 0 || isForeign(value)) return null
  // Not `instanceof`: a key `__proto__` may pretend it.
  if (ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) return value.map((item) => plain(item, levels - 1))
  if (typeof value !== 'object' || value === null) return value
  // Yjs refuses to write an object with the one key, and who reads it would take the other amiss.
  const named = Object.entries(value).filter(
    ([key]) => key !== 'constructor' && key !== '__proto__',
  )
  const fields = named.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([key, field]) => [key, plain(field, levels - 1)]))
}

/** A value as text, to compare or to sort by. JSON has no word for a bigint. */
export function inWords(value: unknown): string {
  const words = JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part))
  return words ?? ''
}

/** The fields of an entry by name, in order. */
export function sorted(map: Entry): [string, unknown][] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
}

function isForeign(value: unknown): boolean {
  return value instanceof Y.AbstractType || value instanceof Y.Doc
}
