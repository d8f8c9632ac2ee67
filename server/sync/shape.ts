import type { Range } from './pieces.ts'

// What no honest writer sends, and what would cost the server more than its bytes. All of it throws.

/** Deleted stretches of one client: none empty, none twice. */
export function checkRanges(ranges: readonly Range[]): void {
  let end = 0
  // Yjs writes them in order; others may not.
  const inOrder = isInOrder(ranges) ? ranges : [...ranges].sort((a, b) => a.clock - b.clock)
  for (const { clock, length } of inOrder) {
    if (length === 0) throw new Error('It deletes nothing.')
    // Each range is walked by itself: a thousand over the same stretch walk it a thousand times.
    if (clock < end) throw new Error('It deletes something twice.')
    end = clock + length
  }
}

function isInOrder(ranges: readonly Range[]): boolean {
  let before = 0
  for (const { clock } of ranges) {
    if (clock < before) return false
    before = clock
  }
  return true
}

/** How deep a plain value nests: at most `levels`. */
export function checkDepth(value: unknown, levels: number): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (levels === 0) throw new Error('It nests deeper than a board.')
  if (Array.isArray(value)) {
    for (const item of value) checkDepth(item, levels - 1)
    return
  }
  // A key `__proto__` was taken for more than a key; Yjs would write such a thing as bytes, and fail.
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error('It pretends to be of another kind.')
  }
  for (const item of Object.values(value)) checkDepth(item, levels - 1)
}
