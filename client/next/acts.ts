import type { Horizon, NextStep } from '../../shared/board/model.ts'
import { addNext, moveNext, type NextPlace } from '../../shared/board/next.ts'
import { refused } from '../../shared/board/outcome.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { undoing } from '../parts/take-back.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'

/** The names of the horizons where something is said to stand. */
export function horizonName(horizon: Horizon): string {
  return t(`next.${horizon}`)
}

/** Moves a step to a place; says where it stands now, and offers to take that back. */
export function moveStep(session: Session, id: string, place: NextPlace): void {
  const before = session.store.get().next.get(id)
  const outcome = moveNext(session.board, id, place)
  tellRefusal(outcome)
  if (!outcome.ok || before === undefined) return
  const isElsewhere = before.horizon !== place.horizon || before.for !== place.for
  if (!isElsewhere) return
  const values = { horizon: horizonName(place.horizon) }
  tell(
    t(place.for === 'school' ? 'next.movedTo' : 'next.movedToNetwork', values),
    'plain',
    undoing(session),
  )
}

/** Makes a step of parked advice. The note stays parked, and knows it was turned. */
export function turnAdvice(session: Session, noteId: string, place: NextPlace): void {
  const { board, store, newId } = session
  const note = store.get().notes.get(noteId)
  const outcome =
    note === undefined
      ? refused({ why: 'gone' })
      : addNext(board, { ...place, id: newId(), action: note.text, advice: noteId })
  tellRefusal(outcome)
  if (outcome.ok)
    tell(t('parked.turned', { horizon: horizonName(place.horizon) }), 'plain', undoing(session))
}

/** Agrees again on what an earlier round had agreed: a step of this one, for the same people. */
export function agreeAgain(session: Session, earlier: NextStep, horizon: Horizon): void {
  const { action, for: audience, owner } = earlier
  const outcome = addNext(session.board, {
    ...{ id: session.newId(), action, owner, horizon },
    for: audience,
  })
  tellRefusal(outcome)
  if (outcome.ok)
    tell(t('before.agreed', { horizon: horizonName(horizon) }), 'plain', undoing(session))
}
