import { boardWithTheories } from '../../shared/board/carried.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { makeRecord } from '../../shared/record/from-board.ts'
import { carriedFrom } from '../parts/to-test.ts'
import type { newBoard } from './set-up.ts'

/**
 * A round that begins with the theories of an earlier one, put up to be tested, as the file that
 * makes a board: no notes and patterns, no evidence, nothing judged.
 *
 * @param now ms since 1970, UTC.
 */
export function nextRound(
  { about, agenda }: ReturnType<typeof newBoard>,
  earlier: RoundRecord,
  newId: () => string,
  now: number,
): RoundRecord {
  const theories = carriedFrom(earlier, newId)
  const { board, packed } = boardWithTheories(about, agenda, theories)
  return makeRecord({ id: newId(), board, packed, closedAt: now, people: 0 })
}
