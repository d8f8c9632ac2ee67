import { readFileSync } from 'node:fs'
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

/** Such a record as it was filed when version 1 was new. It is never written again. */
export function goldFile(slug: RoundSlug): string {
  const file = new URL(`../../golden/records/${slug}.v1.json`, import.meta.url)
  return readFileSync(file, 'utf8')
}
