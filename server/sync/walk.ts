import * as Y from 'yjs'
import type { List } from './crowd.ts'

// How many items of a document Yjs goes through at most to put a new one in order, by the rules of
// its `Item.integrate`.

/** Where a walk ends: at the item that the new one must stand before (null: at the list's end). */
interface Walk {
  readonly doc: Y.Doc
  readonly end: Y.Item | null
  /** Beyond so many steps nobody counts on. */
  readonly most: number
}

/** For a piece behind an item: behind this clock of it. */
export function stepsBehind(left: Y.Item, clock: number, walk: Walk): number {
  const isCut = clock < left.id.clock + left.length - 1
  if (isCut && left === walk.end) return 0
  // Mostly there is nothing to walk through.
  if (!isCut && (left.right === null || left.right === walk.end)) return 0
  const origin = Y.createID(left.id.client, clock)
  // Yjs cuts the item; its rest comes first.
  return isCut
    ? 1 + steps(left.right, origin, new Set([left]), walk)
    : steps(left.right, origin, new Set(), walk)
}

/** For a piece with nothing before it. */
export function stepsFromStart({ type, key }: List, walk: Walk): number {
  if (type === null) return 0
  if (key === null) return steps(type._start, null, new Set(), walk)
  let back = 0
  let first = type._map.get(key) ?? null
  // A map knows the last value of a key only.
  for (; first !== null && first.left !== null && back <= walk.most; first = first.left) back++
  return back + steps(first, null, new Set(), walk)
}

function steps(
  first: Y.Item | null,
  origin: Y.ID | null,
  passed: Set<unknown>,
  { doc, end, most }: Walk,
): number {
  let count = 0
  for (let at = first; at !== null && at !== end && count <= most; at = at.right) {
    const isBeside =
      Y.compareIDs(origin, at.origin) ||
      (at.origin !== null && passed.size > 0 && passed.has(Y.getItem(doc.store, at.origin)))
    if (!isBeside) break
    passed.add(at)
    count++
  }
  return count
}
