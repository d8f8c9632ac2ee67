import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { byRank, rankAfter, rankBetween } from '../rank.ts'
import { knownLabels } from './about.ts'
import { act, type BoardDoc, entryOf, newEntry, ranksOf } from './doc.ts'
import { predictionsInOrder } from './groups.ts'
import type { Board, Prediction } from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** Writes what a student here would be able to do, behind the other predictions. */
export function addPrediction(
  board: BoardDoc,
  prediction: { readonly id: string; readonly text: string; readonly team: string },
): Outcome {
  const text = prediction.text.trim()
  if (text === '') return refused({ why: 'empty' })
  if (text.length > LIMITS.statementLength) {
    return refused({ why: 'too-long', limit: LIMITS.statementLength })
  }
  act(board, () => {
    board.roots.predictions.set(
      prediction.id,
      newEntry({
        text: new Y.Text(text),
        team: prediction.team,
        rank: rankAfter(ranksOf(board, 'predictions')),
      }),
    )
  })
  return done()
}

export function setPredictionTeam(board: BoardDoc, id: string, team: string): Outcome {
  const prediction = entryOf(board, 'predictions', id)
  if (prediction === null) return refused({ why: 'gone' })
  act(board, () => prediction.set('team', team))
  return done()
}

/**
 * Moves an answer one place within its table's answers: -1 earlier, 1 later. Refused as `same` where
 * there is no such place.
 */
export function shiftPrediction(board: BoardDoc, id: string, by: -1 | 1): Outcome {
  const entry = entryOf(board, 'predictions', id)
  if (entry === null) return refused({ why: 'gone' })
  const all = rankedAnswers(board)
  const table = all.filter(({ team }) => team === labelOf(entry.get('team')))
  const at = table.findIndex((one) => one.id === id)
  const beside = table[at + by]
  if (beside === undefined) return refused({ why: 'same' })
  const place = all.findIndex((one) => one.id === beside.id)
  const [before, after] = by === -1 ? [all[place - 1], beside] : [beside, all[place + 1]]
  act(board, () => entry.set('rank', rankBetween(before?.rank ?? null, after?.rank ?? null)))
  return done()
}

/** All answers in the order they are read, as far as that order goes. */
function rankedAnswers(board: BoardDoc) {
  return [...board.roots.predictions.keys()]
    .flatMap((id) => {
      const entry = entryOf(board, 'predictions', id)
      const [team, rank] = [labelOf(entry?.get('team')), labelOf(entry?.get('rank'))]
      return entry === null ? [] : [{ id, team, rank }]
    })
    .sort(byRank)
}

function labelOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The answers of one table. */
export interface TableAnswers {
  /** Empty for answers of no table. */
  readonly team: string
  readonly answers: readonly Prediction[]
}

/**
 * The answers table by table: the tables of the round first, in its order, then others by name, and
 * last what is of no table. A table without an answer is not among them.
 */
export function answersByTable({
  predictions,
  about,
}: Pick<Board, 'predictions' | 'about'>): readonly TableAnswers[] {
  const tables = Map.groupBy(predictionsInOrder({ predictions }), ({ team }) => team)
  return [...knownLabels(about.teams, tables.keys()), ''].flatMap((team) => {
    const answers = tables.get(team)
    return answers === undefined ? [] : [{ team, answers }]
  })
}

export function deletePrediction(board: BoardDoc, id: string): Outcome {
  if (!board.roots.predictions.has(id)) return refused({ why: 'gone' })
  act(board, () => board.roots.predictions.delete(id))
  return done()
}
