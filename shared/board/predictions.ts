import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { rankAfter } from '../rank.ts'
import { act, type BoardDoc, entryOf, newEntry, ranksOf } from './doc.ts'
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

export function deletePrediction(board: BoardDoc, id: string): Outcome {
  if (!board.roots.predictions.has(id)) return refused({ why: 'gone' })
  act(board, () => board.roots.predictions.delete(id))
  return done()
}
