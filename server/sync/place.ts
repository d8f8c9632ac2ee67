import * as Y from 'yjs'

/** A top-level entry of a root: what an update touches, however deep inside. */
export interface Place {
  readonly root: string
  /** Null for what stands in a root without a key, as no writer of boards puts it. */
  readonly key: string | null
}

/** The entry an item of a document stands in; null when it stands in none. */
export function placeInDoc(doc: Y.Doc, item: Y.Item): Place | null {
  for (let at = item; ; ) {
    const parent: unknown = at.parent
    if (!(parent instanceof Y.AbstractType)) return null
    if (parent._item === null) {
      const root = rootName(doc, parent)
      return root === null ? null : { root, key: at.parentSub }
    }
    at = parent._item
  }
}

/** What a root is called, which never changes. */
const names = new WeakMap<Y.AbstractType<unknown>, string>()

function rootName(doc: Y.Doc, root: Y.AbstractType<unknown>): string | null {
  const known = names.get(root)
  if (known !== undefined) return known
  for (const [name, type] of doc.share) {
    if (type !== root) continue
    names.set(root, name)
    return name
  }
  return null
}

/** How many levels below its root an item of a document stands, from 1. */
export function depthInDoc(item: Y.Item): number {
  let depth = 0
  for (let at: Y.Item | null = item; at !== null; depth++) {
    const parent: unknown = at.parent
    at = parent instanceof Y.AbstractType ? parent._item : null
  }
  return depth
}

/** Calls `found` for each item of a stretch that is not deleted yet. */
export function eachStanding(
  doc: Y.Doc,
  { client, from, to }: { readonly client: number; readonly from: number; readonly to: number },
  found: (item: Y.Item) => void,
): void {
  const structs = doc.store.clients.get(client)
  if (structs === undefined || from >= Y.getState(doc.store, client)) return
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
    const struct = structs[index] as Y.Item | Y.GC
    if (struct.id.clock >= to) return
    if (struct instanceof Y.Item && !struct.deleted) found(struct)
  }
}
