import { boardAfter } from '../../shared/board/carried.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { makeRecord } from '../../shared/record/from-board.ts'
import { agendaAfter } from '../../shared/stage/timetables/index.ts'
import { carriedFrom } from '../parts/to-test.ts'
import type { newBoard } from './set-up.ts'

/**
 * A round that begins with what an earlier one left, as the file that makes a board: what was agreed
 * is asked after first, the theories are put up to be tested. No notes and patterns, no evidence,
 * nothing judged.
 *
 * @param now ms since 1970, UTC.
 */
export function nextRound(
  { about, agenda }: ReturnType<typeof newBoard>,
  earlier: RoundRecord,
  newId: () => string,
  now: number,
): RoundRecord {
  const brought = carriedFrom(earlier, newId)
  const steps = brought.steps.length === 0 ? agenda : agendaAfter(agenda, about.language)
  const { board, packed } = boardAfter(about, steps, brought)
  return makeRecord({ id: newId(), board, packed, closedAt: now, people: 0 })
}
