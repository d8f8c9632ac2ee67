import { byRank } from '../rank.ts'
import { byMade, type Groups, groupNotes } from './groups.ts'
import type { Board, Note } from './model.ts'
import type { Changed } from './view.ts'

type Sheets = Pick<Board, 'notes' | 'patterns'>

/** When more notes than this and more than this part of them changed, sorting all is quicker. */
const MANY = { least: 30, part: 1 / 8 }

/**
 * Where every note of a board is, kept up to date in time proportional to what changed. Lists in
 * which nothing changed stay the same objects.
 */
export class Grouping {
  #groups: Groups
  /** The notes that name a pattern, whether it lives or not: one that comes back finds them. */
  readonly #naming = new Map<string, Set<string>>()

  constructor(board: Sheets) {
    this.#groups = groupNotes(board)
    for (const note of board.notes.values()) this.#name(note)
  }

  get groups(): Groups {
    return this.#groups
  }

  update(before: Sheets, after: Sheets, changed: Changed): void {
    const turned = [...(changed.patterns ?? [])].filter(
      (id) => before.patterns.has(id) !== after.patterns.has(id),
    )
    const notes = new Set(changed.notes)
    for (const id of turned) for (const note of this.#naming.get(id) ?? []) notes.add(note)
    if (notes.size === 0 && turned.length === 0) return
    for (const id of changed.notes ?? []) {
      const gone = before.notes.get(id)
      const come = after.notes.get(id)
      if (gone !== undefined) this.#unname(gone)
      if (come !== undefined) this.#name(come)
    }
    this.#groups =
      notes.size > Math.max(MANY.least, after.notes.size * MANY.part)
        ? keepingSame(this.#groups, groupNotes(after))
        : regrouped(this.#groups, before, after, notes, turned)
  }

  #name(note: Note): void {
    for (const id in note.in) {
      const there = this.#naming.get(id)
      if (there === undefined) this.#naming.set(id, new Set([note.id]))
      else there.add(note.id)
    }
  }

  #unname(note: Note): void {
    for (const id in note.in) {
      const there = this.#naming.get(id)
      there?.delete(note.id)
      if (there?.size === 0) this.#naming.delete(id)
    }
  }
}

function regrouped(
  known: Groups,
  before: Sheets,
  after: Sheets,
  notes: ReadonlySet<string>,
  turned: readonly string[],
): Groups {
  const sheets = new Map<string, Draft>()
  const free = new Draft(known.free)
  const parked = new Draft(known.parked)
  const draftsOf = (note: Note, board: Sheets): readonly (readonly [Draft, Order])[] => {
    if (note.parked) return [[parked, byMade]]
    const live = Object.keys(note.in).filter((id) => board.patterns.has(id))
    if (live.length === 0) return [[free, byMade]]
    return live.map((id) => {
      const sheet = sheets.get(id) ?? new Draft(known.byPattern.get(id) ?? [])
      sheets.set(id, sheet)
      return [sheet, byRankIn(id)]
    })
  }

  for (const id of notes) {
    const gone = before.notes.get(id)
    const come = after.notes.get(id)
    if (gone !== undefined) {
      for (const [draft, order] of draftsOf(gone, before)) draft.take(gone, order)
    }
    if (come !== undefined) {
      for (const [draft, order] of draftsOf(come, after)) draft.put(come, order)
    }
  }

  let { byPattern } = known
  if (sheets.size > 0 || turned.length > 0) {
    const next = new Map(byPattern)
    for (const id of turned) if (after.patterns.has(id)) next.set(id, [])
    for (const [id, { list }] of sheets) next.set(id, list)
    for (const id of turned) if (!after.patterns.has(id)) next.delete(id)
    byPattern = next
  }
  return { byPattern, free: free.list, parked: parked.list }
}

type Order = (a: Note, b: Note) => number

function byRankIn(pattern: string): Order {
  return (a, b) =>
    byRank({ id: a.id, rank: a.in[pattern] ?? '' }, { id: b.id, rank: b.in[pattern] ?? '' })
}

/** A sorted list that is copied before its first change. */
class Draft {
  #list: readonly Note[]
  #own: Note[] | null = null

  constructor(list: readonly Note[]) {
    this.#list = list
  }

  get list(): readonly Note[] {
    return this.#own ?? this.#list
  }

  put(note: Note, order: Order): void {
    const list = this.#copied()
    list.splice(positionOf(list, note, order), 0, note)
  }

  take(note: Note, order: Order): void {
    const list = this.#copied()
    const at = positionOf(list, note, order)
    if (list[at]?.id === note.id) list.splice(at, 1)
  }

  #copied(): Note[] {
    this.#own ??= [...this.#list]
    return this.#own
  }
}

/** Where a note stands in a sorted list, or would. */
function positionOf(list: readonly Note[], note: Note, order: Order): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = list[middle]
    if (there !== undefined && order(there, note) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The new groups, with the old lists in place of those that hold the same. */
function keepingSame(old: Groups, now: Groups): Groups {
  const same = (before: readonly Note[] | undefined, list: readonly Note[]): readonly Note[] =>
    before?.length === list.length && list.every((note, at) => note === before[at]) ? before : list
  return {
    byPattern: new Map(
      [...now.byPattern].map(([id, list]) => [id, same(old.byPattern.get(id), list)]),
    ),
    free: same(old.free, now.free),
    parked: same(old.parked, now.parked),
  }
}
