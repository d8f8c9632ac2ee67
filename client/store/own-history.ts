import * as Y from 'yjs'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { value } from './value.ts'

/** Undo of this device's own doing: an act is a step by itself, strokes of typing join. */
export function ownHistory(board: BoardDoc) {
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
    undoable,
    undo: () => void manager.undo(),
    redo: () => void manager.redo(),
    dispose() {
      board.doc.off('beforeTransaction', divide)
      board.doc.off('afterTransaction', divide)
      manager.destroy()
    },
  }
}
