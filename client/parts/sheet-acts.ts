import { act } from '../../shared/board/doc.ts'
import { EXEMPLARS, markExemplar } from '../../shared/board/exemplars.ts'
import { markedNotes, patternsInOrder } from '../../shared/board/groups.ts'
import type { Point } from '../../shared/board/model.ts'
import { type Joining, type Laid, layDown } from '../../shared/board/moves.ts'
import { t } from '../messages/index.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'
import { makePattern, moveInto, told } from './note-acts.ts'
import { protect } from './protect.ts'
import { tellRefusal } from './refusal.ts'

/** Pushes notes off what they don't support: each stays on the board, free, at a place beside it. */
export function pushOff(session: Session, laid: Laid['notes']): void {
  protect(session, {
    ids: [...new Set(laid.map(({ id }) => id))],
    label: t('note-menu.takeOut'),
    act: (free) => {
      const notes = laid.filter(({ id }) => free.includes(id))
      const count = new Set(notes.map(({ id }) => id)).size
      const outcome = layDown(session.board, { notes, patterns: [] })
      told(session, outcome, t('note-menu.takenOut', { count }))
    },
  })
}

/** Puts notes on the sheet of the odd ones, which is made where there is none; says which it is. */
export function setApart(session: Session, notes: readonly Joining[], at: Point): string | null {
  const sheet = outliersOf(session)
  if (sheet === null) return makePattern(session, notes, at, 'in-part', true)
  if (notes.length > 0) moveInto(session, notes, sheet)
  return sheet
}

function outliersOf({ store }: Session): string | null {
  return patternsInOrder(store.get()).find(({ outliers }) => outliers)?.id ?? null
}

/** Marks notes of a pattern as those that stand for it; takes the mark away where all have it. */
export function turnExemplars(session: Session, pattern: string, notes: readonly string[]): void {
  const { board, store } = session
  const before = store.get().patterns.get(pattern)
  if (before === undefined) return
  const isMaking = !notes.every((id) => before.exemplars[id] === true)
  act(board, () => {
    for (const id of notes) {
      if ((before.exemplars[id] === true) === isMaking) continue
      tellRefusal(markExemplar(board, pattern, id, isMaking))
    }
  })
  const after = store.get().patterns.get(pattern)
  const held = store.groups().byPattern.get(pattern) ?? []
  const count = after === undefined ? 0 : markedNotes(after, held).length
  if (isMaking && count > EXEMPLARS.most) tell(t('exemplar.many', { count }))
}
