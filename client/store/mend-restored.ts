import * as Y from 'yjs'
import { latest, parentOf, type Structs } from './later-work.ts'

/**
 * Makes what was brought back whole. When somebody set a field (a place, a room) of a note while it
 * was being taken away, Yjs brings back neither value: then the one returns that this person saw.
 * `taken` are the pieces that the step had taken away.
 */
export function mendRestored(doc: Y.Doc, taken: Structs): void {
  const missing = new Map<Y.Map<unknown>, Map<string, Y.Item>>()
  for (const item of taken) {
    const { parentSub, content } = item
    if (parentSub === null || item.redone !== null || !(content instanceof Y.ContentAny)) continue
    const map = restoredMap(item)
    if (map === null || map.has(parentSub)) continue
    const fields = missing.get(map) ?? new Map<string, Y.Item>()
    missing.set(map, fields)
    const known = fields.get(parentSub)
    if (known === undefined || isLater(item, known)) fields.set(parentSub, item)
  }
  if (missing.size === 0) return
  doc.transact(() => {
    for (const [map, fields] of missing) {
      for (const [name, { content }] of fields) {
        if (content instanceof Y.ContentAny) map.set(name, content.arr.at(-1))
      }
    }
  })
}

/** The map that stands in place of the one that held a piece, where that one was brought back. */
function restoredMap(item: Y.Item): Y.Map<unknown> | null {
  const parent = parentOf(item)
  if (parent === null || parent.redone === null) return null
  const stands = latest(parent)
  if (stands.deleted || !(stands.content instanceof Y.ContentType)) return null
  return stands.content.type instanceof Y.Map ? stands.content.type : null
}

function isLater(item: Y.Item, other: Y.Item): boolean {
  for (let at = other.right; at !== null; at = at.right) if (at === item) return true
  return false
}
