import * as Y from 'yjs'

/** Pieces of a document, as Yjs keeps them. */
export type Structs = ReadonlySet<Y.Item>

type Step = Y.UndoManager['undoStack'][number]

/** The pieces that a step of the history put in or took away. */
export function structsOf(doc: Y.Doc, step: Step['insertions']): Structs {
  const found = new Set<Y.Item>()
  // Looking through the pieces may have to part some of them: Yjs wants a transaction for that.
  doc.transact((transaction) => {
    Y.iterateDeletedStructs(transaction, step, (struct) => {
      if (struct instanceof Y.Item) found.add(struct)
    })
  })
  return found
}

/** The piece that stands for another one that was taken away and put back. */
export function latest(item: Y.Item): Y.Item {
  let at = item
  while (at.redone !== null) {
    const doc = docOf(at)
    const next = doc === null ? null : Y.getItem(doc.store, at.redone)
    if (!(next instanceof Y.Item)) break
    at = next
  }
  return at
}

function docOf({ parent }: Y.Item): Y.Doc | null {
  return parent instanceof Y.AbstractType ? parent.doc : null
}

/** The piece in which another one stands; null for what stands in a root. */
export function parentOf({ parent }: Y.Item): Y.Item | null {
  return parent instanceof Y.AbstractType ? parent._item : null
}

/** The entries (a note, a pattern) among the pieces in which somebody else's work stands now. */
export function withOthersWork(pieces: Structs, roots: readonly unknown[], own: number): Structs {
  const found = new Set<Y.Item>()
  for (const piece of pieces) {
    const item = latest(piece)
    const isEntry = item.parentSub !== null && roots.includes(item.parent)
    if (item.deleted || !isEntry || !(item.content instanceof Y.ContentType)) continue
    if (holdsOthers(item.content.type, own)) found.add(item)
  }
  return found
}

function holdsOthers(type: Y.ContentType['type'], own: number): boolean {
  const isOthers = (item: Y.Item): boolean =>
    !item.deleted &&
    (item.id.client !== own ||
      (item.content instanceof Y.ContentType && holdsOthers(item.content.type, own)))
  for (const item of type._map.values()) if (isOthers(item)) return true
  for (let item = type._start; item !== null; item = item.right) if (isOthers(item)) return true
  return false
}
