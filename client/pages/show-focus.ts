import { frameOf } from '../../shared/board/frames.ts'
import type { CanvasModel } from '../canvas/model/canvas-model.ts'
import type { Focus } from '../store/focus.ts'
import type { Value } from '../store/value.ts'
import type { Session } from '../sync/session.ts'
import type { RoundView } from './round-view.ts'

/** The paper that is shown around a note, in board units: what stands beside it belongs to it. */
const AROUND = 160

/**
 * Shows on the paper what is looked at elsewhere: a note or pattern is selected and brought into the middle,
 * its sheet unfolded where it must be. What was unfolded for a look is folded again by the next.
 * What lies on no paper is shown in its panel. Returns how to stop.
 */
export function showFocus(
  focus: Value<Focus>,
  canvas: CanvasModel,
  { store }: Session,
  { shown }: Pick<RoundView, 'shown'>,
): () => void {
  let unfoldedFor: string | null = null

  function fold(pattern: string | null): void {
    const open = new Set(canvas.unfolded.get())
    if (unfoldedFor !== null && unfoldedFor !== pattern) open.delete(unfoldedFor)
    unfoldedFor = pattern
    if (pattern !== null) open.add(pattern)
    canvas.unfolded.set(open)
  }

  function showNote(id: string): void {
    canvas.selection.set(new Set([id]))
    const sheet = Object.keys(store.get().notes.get(id)?.in ?? {}).find((pattern) =>
      store.get().patterns.has(pattern),
    )
    const cellOn = (pattern: string) =>
      canvas.layout.cellsOf(pattern).find(({ note }) => note === id)?.box
    if (sheet !== undefined && (cellOn(sheet) === undefined || unfoldedFor === sheet)) fold(sheet)
    else if (unfoldedFor !== null) fold(null)
    const box = sheet === undefined ? canvas.layout.boxOf(id) : cellOn(sheet)
    if (box === undefined) return
    const { x, y, w, h } = box
    canvas.lookAt({ x: x - AROUND, y: y - AROUND, w: w + 2 * AROUND, h: h + 2 * AROUND })
  }

  return focus.subscribe(() => {
    const now = focus.get()
    const isOffPaper = now.state === 'theory' || now.state === 'next'
    canvas.lookedAt.set(isOffPaper ? now.id : null)
    switch (now.state) {
      case 'nothing':
        return
      case 'theory':
        shown.set({ view: 'theories' })
        return
      case 'next':
        shown.set({ view: 'next' })
        return
      case 'note':
        if (store.get().notes.get(now.id)?.parked === true) {
          shown.set({ view: 'parked' })
          return
        }
        showNote(now.id)
        break
      case 'pattern': {
        // A claim may rest on a sheet of another view than the one in use.
        const { patterns } = store.get()
        const elsewhere = patterns.has(now.id) ? undefined : store.whole().patterns.get(now.id)
        if (elsewhere !== undefined) store.frame.set(frameOf(elsewhere.frame))
        const box = canvas.layout.boxOf(now.id)
        if (box === undefined) break
        canvas.selection.set(new Set([now.id]))
        canvas.lookAt(box)
      }
    }
    // The paper has no place for a keyboard that is sent somewhere: the outline has.
    if (now.keyboard === 'follows') shown.set({ view: 'outline' })
  })
}
