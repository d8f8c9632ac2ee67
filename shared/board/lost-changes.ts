import * as Y from 'yjs'
import { cameTo } from './came-to.ts'
import { inWords } from './copy.ts'
import { type BoardDoc, type Entry, entryOf, ROOTS, type RootName } from './doc.ts'

/** What a change without words was made to. */
type ChangeKind =
  | 'grouping'
  | 'places'
  | 'marks'
  | 'theories'
  | 'evidence'
  | 'votes'
  | 'removed'
  | 'shortened'
  | 'round'
  | 'other'

/** How many things were changed, by kind; kinds in which none was are left out. */
export type LostChanges = ReadonlyMap<ChangeKind, number>

/**
 * What was done in a draft without words and is not on the board: notes grouped or moved, marks,
 * evidence, votes, what was taken away. A thing counts once in a kind, however often it was changed;
 * what is the same on the board by now does not count.
 */
export function lostChanges(draft: BoardDoc, board: BoardDoc): LostChanges {
  const counts = new Map<ChangeKind, number>()
  const add = (kind: ChangeKind, more = 1): void =>
    void counts.set(kind, (counts.get(kind) ?? 0) + more)
  const look = lookFor(board)

  for (const root of ROOTS) {
    if (root === 'about' || root === 'stage') {
      const fields = look.changedFields(draft.roots[root], board.roots[root])
      if (fields.length > 0) add('round', fields.length)
      continue
    }
    for (const [id, item] of draft.roots[root]._map) {
      const entry = entryOf(draft, root, id)
      if (look.isTakenAway(item)) add('removed')
      if (entry === null) continue
      const fields = look.changedFields(entry, entryOf(board, root, id))
      if (root === 'votes') {
        if (fields.length > 0) add('votes', fields.length)
      } else if (look.isKnown(item)) {
        for (const kind of kindsOf(root, fields)) add(kind)
        if (look.isShortened(entry)) add('shortened')
      } else if (root === 'patterns') {
        add('grouping')
      } else if (root === 'theories' && fields.includes('evidence')) {
        add('evidence')
      }
    }
  }
  return counts
}

/** How many changes there are in all. */
export function countOf(changes: LostChanges): number {
  return [...changes.values()].reduce((sum, count) => sum + count, 0)
}

/** Fields that hold words, in whatever form: what was written in them is found as words. */
const WORDS: ReadonlySet<string> = new Set(
  'text statement action then links soThat assumption disprovedBy protocol'.split(' '),
)

/** What is compared of a draft with a board. */
function lookFor(board: BoardDoc) {
  const isKnown = cameTo(board)
  const isTakenAway = (item: Y.Item): boolean =>
    item.deleted && isKnown(item) && !Y.getItem(board.doc.store, item.id).deleted

  function isChanged(draft: Entry, there: unknown, key: string, item: Y.Item): boolean {
    if (item.deleted) return isTakenAway(item)
    const held = draft.get(key)
    const known = there instanceof Y.Map ? there.get(key) : undefined
    if (held instanceof Y.Map) return changedFields(held, known).length > 0
    return !isKnown(item) && inWords(held) !== inWords(known)
  }
  function changedFields(draft: Entry, there: unknown): readonly string[] {
    return [...draft._map]
      .filter(([key, item]) => !WORDS.has(key) && isChanged(draft, there, key, item))
      .map(([key]) => key)
  }

  /** Whether something was only taken out of a text; where something was put in, it is words. */
  function isShorter(held: unknown): boolean {
    if (held instanceof Y.Map) return [...held.values()].some(isShorter)
    if (!(held instanceof Y.Text || held instanceof Y.Array)) return false
    let isLess = held instanceof Y.Array && held.toArray().some(isShorter)
    for (let item = held._start; item !== null; item = item.right) {
      if (!item.deleted && !isKnown(item)) return false
      if (isTakenAway(item)) isLess = true
    }
    return isLess
  }
  const isShortened = (entry: Entry): boolean =>
    [...entry.entries()].some(([key, held]) => WORDS.has(key) && isShorter(held))

  return { isKnown, isTakenAway, changedFields, isShortened }
}

function kindsOf(root: RootName, fields: readonly string[]): ReadonlySet<ChangeKind> {
  const kinds = new Set(fields.map((field) => kindOf(root, field)))
  // What is grouped also lies elsewhere: that is one change.
  if (kinds.has('grouping')) kinds.delete('places')
  return kinds
}

function kindOf(root: RootName, field: string): ChangeKind {
  if (field === 'at') return 'places'
  if (field === 'in' || field === 'into' || field === 'frame') return 'grouping'
  if (field === 'evidence') return 'evidence'
  if (root === 'theories') return 'theories'
  return root === 'notes' || root === 'patterns' ? 'marks' : 'other'
}
