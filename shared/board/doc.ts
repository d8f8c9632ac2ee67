import * as Y from 'yjs'

/** The root types of a board document: a closed list (docs/rules.md, D1). */
export const ROOTS = [
  'about',
  'stage',
  'notes',
  'patterns',
  'predictions',
  'theories',
  'next',
  'votes',
] as const
export type RootName = (typeof ROOTS)[number]

/** An entry of a root: its fields by name. What they hold is unknown until it is read. */
export type Entry = Y.Map<unknown>

/**
 * Who a change comes from. `acting` and `typing` mark one person's own transactions on this
 * device: an act is one undo step by itself, strokes of typing join into one.
 */
export interface Origin {
  readonly acting: object
  readonly typing: object
}

/** A board document with typed roots and the hand that writes to it. */
export interface BoardDoc {
  readonly doc: Y.Doc
  readonly origin: Origin
  readonly roots: Readonly<Record<RootName, Entry>>
}

function newOrigin(): Origin {
  return { acting: { as: 'acting' }, typing: { as: 'typing' } }
}

/** Gives typed access to a document. Touching the roots changes nothing in it. */
export function openBoard(doc: Y.Doc, origin: Origin = newOrigin()): BoardDoc {
  const roots = Object.fromEntries(ROOTS.map((name) => [name, doc.getMap(name)]))
  return { doc, origin, roots: roots as Record<RootName, Entry> }
}

/** One person's act: one transaction, one undo step. */
export function act<T>(board: BoardDoc, change: () => T): T {
  return board.doc.transact(change, board.origin.acting)
}

/** One stroke of typing: joins the undo step of the strokes before it. */
export function type<T>(board: BoardDoc, change: () => T): T {
  return board.doc.transact(change, board.origin.typing)
}

/** The entry of a root, or null where there is none or something else stands in its place. */
export function entryOf(board: BoardDoc, root: RootName, id: string): Entry | null {
  const entry = board.roots[root].get(id)
  return entry instanceof Y.Map ? entry : null
}

/** The map a field holds, made on the spot where an older or foreign writer left it out. */
export function mapIn(entry: Entry, field: string): Entry {
  const held = entry.get(field)
  if (held instanceof Y.Map) return held
  const made = new Y.Map<unknown>()
  entry.set(field, made)
  return made
}

/** A new Y.Map with these fields; those that are undefined are left out. */
export function newEntry(fields: Readonly<Record<string, unknown>>): Entry {
  const entry = new Y.Map<unknown>()
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) entry.set(key, value)
  }
  return entry
}

/** The ranks of a root whose entries are ranked. */
export function* ranksOf(board: BoardDoc, root: RootName): Generator<string> {
  for (const entry of board.roots[root].values()) {
    const rank = entry instanceof Y.Map ? entry.get('rank') : null
    if (typeof rank === 'string') yield rank
  }
}
