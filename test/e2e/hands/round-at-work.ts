import * as Y from 'yjs'
import { openBoard } from '../../../shared/board/doc.ts'
import { packBoard } from '../../../shared/board/pack.ts'
import { seedBoard } from '../../../shared/board/seed.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { makeRecord } from '../../../shared/record/from-board.ts'
import { goToStep } from '../../../shared/stage/stage.ts'
import { agendaFrom } from '../../../shared/stage/timetables/index.ts'
import { type MadeBoard, madeBoardSchema } from '../../../shared/wire/api.ts'
import { ABOUT } from '../../support/make-round.ts'

/** A round with an empty paper, at the step where people group. */
export async function roundAtWork(url: string): Promise<MadeBoard> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedBoard(ABOUT, agendaFrom('full', 'en')))
  const board = openBoard(doc)
  goToStep(board, 'group')
  const record = makeRecord({
    id: 'ATWORK000000',
    board: readBoard(board),
    packed: packBoard(board),
    closedAt: Date.UTC(2026, 10, 3),
    people: 2,
  })
  const answer = await fetch(`${url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ record }),
  })
  return madeBoardSchema.parse(await answer.json())
}
