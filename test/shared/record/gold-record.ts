import { packBoard } from '../../../shared/board/pack.ts'
import { readBoard } from '../../../shared/board/view.ts'
import type { RoundRecord } from '../../../shared/record/format.ts'
import { makeRecord } from '../../../shared/record/from-board.ts'
import { BEGAN, goldRound, type RoundSlug, roundFromGold } from '../../support/make-board.ts'

/** The record of a sample round, closed three hours after its debrief began. */
export function goldRecord(slug: RoundSlug): RoundRecord {
  const { csv, gold } = goldRound(slug)
  const { board } = roundFromGold(csv, gold)
  return makeRecord({
    id: 'gold-record0',
    board: readBoard(board),
    packed: packBoard(board),
    closedAt: BEGAN + 3 * 3_600_000,
    people: gold.teams.length * 4,
  })
}
