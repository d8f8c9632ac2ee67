import type * as Y from 'yjs'
import type { BoardDoc, RootName } from '../../shared/board/doc.ts'
import { inView } from '../../shared/board/frames.ts'
import { Grouping } from '../../shared/board/grouping.ts'
import type { Groups } from '../../shared/board/groups.ts'
import type { Board, FrameView } from '../../shared/board/model.ts'
import { type Changed, viewBoard } from '../../shared/board/view.ts'
import { type LabelKind, Labels } from './labels.ts'
import { ownHistory, type Step, type Taken } from './own-history.ts'
import { type Source, type Value, value } from './value.ts'

/** The lists whose entries can be followed one by one. */
type Followed = 'notes' | 'patterns'

/**
 * A board as snapshots to follow, and this person's own undo. What it gives is the board in the
 * view in use: the patterns of the other views are on none of its lists.
 */
export interface BoardStore extends Source<Board> {
  /** Where every note is in this view. Lists in which nothing changed are the same objects as before. */
  groups(): Groups
  /** By what the notes are sorted here now: changing it changes nothing on the board. */
  readonly frame: Value<FrameView>
  /** The board with the patterns of every view: claims rest on any of them. */
  whole(): Board
  /** Where every note is in all the views. */
  wholeGroups(): Groups
  /** The rooms or teams that notes name; the same list as long as they are the same. */
  labels(kind: LabelKind): readonly string[]
  /** Calls with what changed since the last call, before anybody else hears of it. */
  onChange(listener: (changed: Changed) => void): () => void
  /** Calls when this one note or pattern has changed. */
  follow(list: Followed, id: string, listener: () => void): () => void
  undo(): Taken
  redo(): Taken
  /** The step that an undo would take back now. */
  readonly latestStep: Source<Step | null>
  readonly undoable: Source<{ readonly undo: boolean; readonly redo: boolean }>
  dispose(): void
}

export function createBoardStore(board: BoardDoc): BoardStore {
  const listeners = new Set<() => void>()
  const followers = { notes: new Followers(), patterns: new Followers() }
  const heeding = new Set<(changed: Changed) => void>()

  let untold: { [Name in RootName]?: Set<string> } = {}
  const sortedBy = value<FrameView>(null)
  const view = viewBoard(board, (before, after, changed) => {
    show(inView(after, sortedBy.get()), changed)
    everywhere?.update(before, after, changed)
    labels.update(before, after, changed)
  })
  const labels = new Labels(view.current())
  let shown = inView(view.current(), null)
  const grouping = new Grouping(shown)
  /** Kept up from the first time on that somebody asks while there are several views. */
  let everywhere: Grouping | null = null

  function show(next: Board, changed: Changed): void {
    grouping.update(shown, next, changed)
    shown = next
    for (const [name, ids] of Object.entries(changed) as [RootName, Set<string>][]) {
      const there = untold[name]
      if (there === undefined) untold[name] = new Set(ids)
      else for (const id of ids) there.add(id)
    }
  }
  const current = (): Board => {
    view.current()
    return shown
  }
  sortedBy.subscribe(() => {
    const before = current()
    const next = inView(view.current(), sortedBy.get())
    show(next, { patterns: new Set([...before.patterns.keys(), ...next.patterns.keys()]) })
    tell()
  })

  const tell = (): void => {
    view.current()
    const changed = untold
    untold = {}
    for (const heed of [...heeding]) heed(changed)
    followers.notes.tell(changed.notes)
    followers.patterns.tell(changed.patterns)
    for (const listener of [...listeners]) listener()
  }

  // One's own changes show at once; a burst of others' costs one drawing a frame.
  let frame: number | null = null
  const onTransaction = (transaction: Y.Transaction): void => {
    if (transaction.changedParentTypes.size === 0) return
    if (transaction.local) tell()
    else frame ??= requestAnimationFrame(flush)
  }
  const flush = (): void => {
    frame = null
    tell()
  }
  board.doc.on('afterTransaction', onTransaction)

  const history = ownHistory(board)

  return {
    get: current,
    frame: sortedBy,
    whole: view.current,
    wholeGroups() {
      const whole = view.current()
      if (shown === whole) return grouping.groups
      everywhere ??= new Grouping(whole)
      return everywhere.groups
    },
    groups() {
      view.current()
      return grouping.groups
    },
    labels(kind) {
      view.current()
      return labels.of(kind)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onChange(listener) {
      heeding.add(listener)
      return () => heeding.delete(listener)
    },
    follow: (list, id, listener) => followers[list].add(id, listener),
    undo: history.undo,
    redo: history.redo,
    latestStep: history.latest,
    undoable: history.undoable,
    dispose() {
      if (frame !== null) cancelAnimationFrame(frame)
      board.doc.off('afterTransaction', onTransaction)
      history.dispose()
      view.dispose()
    },
  }
}

/** Who follows which entry of a list. */
class Followers {
  readonly #byId = new Map<string, Set<() => void>>()

  add(id: string, listener: () => void): () => void {
    const there = this.#byId.get(id) ?? new Set()
    this.#byId.set(id, there.add(listener))
    return () => {
      there.delete(listener)
      if (there.size === 0 && this.#byId.get(id) === there) this.#byId.delete(id)
    }
  }

  tell(ids: Iterable<string> | undefined): void {
    if (this.#byId.size === 0) return
    for (const id of ids ?? []) for (const listener of [...(this.#byId.get(id) ?? [])]) listener()
  }
}
