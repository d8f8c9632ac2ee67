import { act } from '../../shared/board/doc.ts'
import { EXEMPLARS, markExemplar } from '../../shared/board/exemplars.ts'
import { markedNotes } from '../../shared/board/groups.ts'
import { sayFormer } from '../../shared/board/merging.ts'
import type { Point } from '../../shared/board/model.ts'
import { type Joining, type Laid, layDown } from '../../shared/board/moves.ts'
import { t } from '../messages/index.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'
import { makePattern, moveInto, outliersOf, told } from './note-acts.ts'
import { protect, protectWhole } from './protect.ts'
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

/**
 * Marks notes of patterns as those that stand for them, in one act; takes the marks away where all
 * have them.
 *
 * @param bySheet of each pattern the notes on it.
 */
export function turnExemplars(
  { board, store }: Pick<Session, 'board' | 'store'>,
  bySheet: ReadonlyMap<string, readonly string[]>,
): void {
  const { patterns } = store.get()
  const marks = [...bySheet].flatMap(([sheet, notes]) => {
    const marked = patterns.get(sheet)?.exemplars
    return marked === undefined
      ? []
      : notes.map((note) => ({ sheet, note, isOne: marked[note] === true }))
  })
  const isMaking = !marks.every(({ isOne }) => isOne)
  const turned = marks.filter(({ isOne }) => isOne !== isMaking)
  const outcomes = act(board, () =>
    turned.map(({ sheet, note }) => markExemplar(board, sheet, note, isMaking)),
  )
  for (const outcome of outcomes) tellRefusal(outcome)
  if (!isMaking) return
  const after = store.get().patterns
  const { byPattern } = store.groups()
  const counts = [...bySheet.keys()].map((sheet) => {
    const pattern = after.get(sheet)
    return pattern === undefined ? 0 : markedNotes(pattern, byPattern.get(sheet) ?? []).length
  })
  const count = Math.max(0, ...counts)
  if (count > EXEMPLARS.most) tell(t('exemplar.many', { count }))
}

/** Makes what was formerly said of a pattern its statement. */
export function makeStatement(session: Session, pattern: string, former: string): void {
  protectWhole(session, {
    ids: [pattern],
    label: t('pattern-menu.sayFormer'),
    act: () => {
      told(session, sayFormer(session.board, pattern, former), t('pattern-menu.saidFormer'))
    },
  })
}
