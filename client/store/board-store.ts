import * as Y from 'yjs'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { type Groups, groupNotes } from '../../shared/board/groups.ts'
import type { Board } from '../../shared/board/model.ts'
import { viewBoard } from '../../shared/board/view.ts'
import { type Source, value } from './value.ts'

/** A board as snapshots to follow, and this person's own undo. */
export interface BoardStore extends Source<Board> {
  /** Where every note is; made once for each state of the board. */
  groups(): Groups
  undo(): void
  redo(): void
  readonly undoable: Source<{ readonly undo: boolean; readonly redo: boolean }>
  dispose(): void
}

export function createBoardStore(board: BoardDoc): BoardStore {
  const view = viewBoard(board)
  const listeners = new Set<() => void>()
  const tell = (): void => {
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
  let grouped: { readonly board: Board; readonly groups: Groups } | null = null

  return {
    get: view.current,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    groups() {
      const current = view.current()
      if (
        grouped === null ||
        grouped.board.notes !== current.notes ||
        grouped.board.patterns !== current.patterns
      ) {
        grouped = { board: current, groups: groupNotes(current) }
      }
      return grouped.groups
    },
    undo: () => void history.manager.undo(),
    redo: () => void history.manager.redo(),
    undoable: history.undoable,
    dispose() {
      if (frame !== null) cancelAnimationFrame(frame)
      board.doc.off('afterTransaction', onTransaction)
      history.dispose()
      view.dispose()
    },
  }
}

/** Undo of this device's own doing: an act is a step by itself, strokes of typing join. */
function ownHistory(board: BoardDoc) {
  const { acting, typing } = board.origin
  // Moving the room is no work on the board: nobody's undo takes a step or the clock back.
  const { about: _about, stage: _stage, ...work } = board.roots
  const manager = new Y.UndoManager(Object.values(work), {
    trackedOrigins: new Set([acting, typing]),
    captureTimeout: 800,
  })
  const undoable = value({ undo: false, redo: false })
  const refresh = (): void => {
    const undo = manager.undoStack.length > 0
    const redo = manager.redoStack.length > 0
    const known = undoable.get()
    if (known.undo !== undo || known.redo !== redo) undoable.set({ undo, redo })
  }
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) {
    manager.on(event, refresh)
  }
  const divide = (transaction: Y.Transaction): void => {
    if (transaction.origin === acting) manager.stopCapturing()
  }
  board.doc.on('beforeTransaction', divide)
  board.doc.on('afterTransaction', divide)
  return {
    manager,
    undoable,
    dispose() {
      board.doc.off('beforeTransaction', divide)
      board.doc.off('afterTransaction', divide)
      manager.destroy()
    },
  }
}
