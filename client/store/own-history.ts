import * as Y from 'yjs'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { parentOf, type Structs, structsOf, withOthersWork } from './later-work.ts'
import { mendRestored } from './mend-restored.ts'
import { type Source, value } from './value.ts'

/**
 * What taking back or doing again came to: `kept` when others have worked on all of it since, so
 * that the step is over and nothing was changed.
 */
export type Taken = 'done' | 'kept' | 'nothing'

/** One step of this device's own doing, to be told from the others. */
export type Step = object

/** Undo of this device's own doing: an act is a step by itself, strokes of typing join. */
export function ownHistory(board: BoardDoc) {
  const { acting, typing } = board.origin
  // Moving the room is no work on the board: nobody's undo takes a step or the clock back.
  const { about: _about, stage: _stage, ...work } = board.roots
  const roots = Object.values(work)
  /** Entries that the present step would take away although others have worked on them. */
  let kept: Structs = new Set()
  const manager = new Y.UndoManager(roots, {
    trackedOrigins: new Set([acting, typing]),
    captureTimeout: 800,
    deleteFilter: (item) => kept.size === 0 || !isWithin(item, kept),
  })
  const undoable = value({ undo: false, redo: false })
  const latest = value<Step | null>(null)
  let isTaking = false
  const refresh = (): void => {
    if (isTaking) return
    latest.set(manager.undoStack.at(-1) ?? null)
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

  /**
   * Takes one step, and no other in its place: Yjs goes on to the step before when there is nothing
   * left to do, which would take back something that nobody looks at.
   */
  function take(stack: 'undoStack' | 'redoStack', way: 'undo' | 'redo'): Taken {
    const steps = manager[stack]
    const step = steps.at(-1)
    if (step === undefined) return 'nothing'
    isTaking = true
    kept = withOthersWork(structsOf(board.doc, step.insertions), roots, board.doc.clientID)
    manager[stack] = [step]
    try {
      if (manager[way]() === null) return 'kept'
      mendRestored(board.doc, structsOf(board.doc, step.deletions))
      return 'done'
    } finally {
      manager[stack] = [...steps.slice(0, -1), ...manager[stack].filter((one) => one !== step)]
      kept = new Set()
      isTaking = false
      refresh()
    }
  }

  return {
    undoable,
    latest: latest as Source<Step | null>,
    undo: () => take('undoStack', 'undo'),
    redo: () => take('redoStack', 'redo'),
    dispose() {
      board.doc.off('beforeTransaction', divide)
      board.doc.off('afterTransaction', divide)
      manager.destroy()
    },
  }
}

function isWithin(item: Y.Item, entries: Structs): boolean {
  for (let at: Y.Item | null = item; at !== null; at = parentOf(at))
    if (entries.has(at)) return true
  return false
}
