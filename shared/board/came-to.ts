import * as Y from 'yjs'
import { inWords } from './copy.ts'
import type { BoardDoc } from './doc.ts'

// Yjs names every piece of a document by who wrote it and a clock. Where a document holds the clock,
// it holds the piece; unless somebody else wrote under the same name, and other words stand there.

/** Whether a stretch of a document came to the board. */
export type CameHere = (item: Y.Item) => boolean

/** Tells what of another document of the same board came to this one, as far as it still knows. */
export function cameTo({ doc: { store } }: BoardDoc): CameHere {
  return (item) => {
    const { client, clock } = item.id
    const end = clock + item.length
    if (end > Y.getState(store, client)) return false
    const structs = store.clients.get(client) ?? []
    for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
      const struct = structs[at]
      if (struct === undefined || struct.id.clock >= end) break
      if (struct instanceof Y.Item && !isSame(item, struct)) return false
    }
    return true
  }
}

/** Whether two stretches of one name hold the same where both have it. What is deleted is forgotten. */
function isSame(one: Y.Item, other: Y.Item): boolean {
  if (one.deleted || other.deleted) return true
  if (one.parentSub !== other.parentSub) return false
  const start = Math.max(one.id.clock, other.id.clock)
  const end = Math.min(one.id.clock + one.length, other.id.clock + other.length)
  const here = partOf(one, start, end)
  const there = partOf(other, start, end)
  return here.every((piece, index) => {
    const its = there[index]
    return piece === its || piece === CUT || its === CUT
  })
}

/** What Yjs leaves of half a character where it cuts a text between the two. */
const CUT = '\ufffd'

/** What a stretch holds from one clock to another, piece by piece, to compare. */
function partOf({ id, content }: Y.Item, start: number, end: number): readonly unknown[] {
  const [from, to] = [start - id.clock, end - id.clock]
  if (content instanceof Y.ContentString) return content.str.slice(from, to).split('')
  if (content instanceof Y.ContentType) return [content.type.constructor]
  return content.getContent().slice(from, to).map(inWords)
}
