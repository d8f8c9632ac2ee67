import { act, type BoardDoc } from '../board/doc.ts'
import type { FrameView } from '../board/model.ts'
import { done, type Outcome, refused } from '../board/outcome.ts'
import { readAgenda, type Step } from './agenda.ts'
import { storedTimer, type Timer } from './timer.ts'

/** Moves the room to a step of its agenda. The clock of the step before stops. */
export function goToStep(board: BoardDoc, stepId: string): Outcome {
  const { stage } = board.roots
  if (!readAgenda(stage.get('agenda')).some(({ id }) => id === stepId)) {
    return refused({ why: 'gone' })
  }
  if (stage.get('step') === stepId) return refused({ why: 'same' })
  act(board, () => {
    stage.set('step', stepId)
    stage.set('timer', null)
  })
  return done()
}

export function setAgenda(board: BoardDoc, agenda: readonly Step[]): void {
  act(board, () => board.roots.stage.set('agenda', [...agenda]))
}

export function setTimer(board: BoardDoc, timer: Timer): void {
  act(board, () => board.roots.stage.set('timer', storedTimer(timer)))
}

/** Shows the notes that were written privately in a step. There is no way back from showing. */
export function revealStep(board: BoardDoc, stepId: string): void {
  const { stage } = board.roots
  act(board, () => {
    const held = stage.get('reveal')
    const shown = typeof held === 'object' && held !== null ? held : {}
    stage.set('reveal', { ...shown, [stepId]: true })
  })
}

/** Puts one thing before everybody's eyes, or nothing. */
export function setSpotlight(board: BoardDoc, id: string | null): void {
  act(board, () => board.roots.stage.set('spotlight', id))
}

/** Brings everybody to a view of the notes. Each may go back to the other by themselves. */
export function bringToView(board: BoardDoc, frame: FrameView, now: number): void {
  act(board, () => board.roots.stage.set('view', { frame, at: now }))
}

export function setLocked(board: BoardDoc, locked: boolean): void {
  act(board, () => board.roots.stage.set('locked', locked))
}

export function setVoting(board: BoardDoc, voting: { open: boolean; budget: number }): void {
  act(board, () => board.roots.stage.set('voting', { ...voting }))
}
