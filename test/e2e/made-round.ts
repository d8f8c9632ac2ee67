import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'
import { packBoard } from '../../shared/board/pack.ts'
import { addPattern, setPattern } from '../../shared/board/patterns.ts'
import { seedBoard } from '../../shared/board/seed.ts'
import { readBoard } from '../../shared/board/view.ts'
import { makeRecord } from '../../shared/record/from-board.ts'
import type { StepKind } from '../../shared/stage/agenda.ts'
import { goToStep } from '../../shared/stage/stage.ts'
import { agendaFrom } from '../../shared/stage/timetables/index.ts'
import { type MadeBoard, madeBoardSchema } from '../../shared/wire/api.ts'
import { BEGAN, goldRound, idOf, type RoundSlug, roundFromGold } from '../support/make-board.ts'

/** A whole round on a server: a sample's notes, patterns, theories and next steps, at a step. */
export async function madeRound(url: string, slug: RoundSlug, step: StepKind): Promise<MadeBoard> {
  const { csv, gold } = goldRound(slug)
  const { board } = roundFromGold(csv, gold)
  const outliers = gold.outliers.map((row) => idOf('note', row - 1))
  addPattern(board, { id: 'outliers0000', at: [1_770, 1_400], notes: outliers }, BEGAN + 1)
  setPattern(board, 'outliers0000', 'outliers', true)
  goToStep(board, step)
  return roundOf(url, board)
}

/** A board with nothing on it, to be filled by a test. */
export function emptyRound(school: string): BoardDoc {
  const doc = new Y.Doc()
  const about = { title: school, school, network: '', date: '2025-03-12', lead: 'If' } as const
  const rest = {
    focus: '',
    questions: [],
    rooms: [],
    teams: [],
    language: 'en',
    authors: 'hidden',
  } as const
  Y.applyUpdate(doc, seedBoard({ ...about, ...rest }, agendaFrom('full', 'en')))
  return openBoard(doc)
}

/** Puts a board on a server as a round of its own. */
export async function roundOf(url: string, board: BoardDoc): Promise<MadeBoard> {
  const record = makeRecord({
    id: 'MADEROUND000',
    board: readBoard(board),
    packed: packBoard(board),
    closedAt: BEGAN,
    people: 25,
  })
  const answer = await fetch(`${url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ record }),
  })
  return madeBoardSchema.parse(await answer.json())
}
