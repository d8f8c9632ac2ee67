import { useMemo } from 'react'
import { patternsInOrder, theoriesInOrder } from '../../shared/board/groups.ts'
import type { Board } from '../../shared/board/model.ts'
import { useWholeParts } from '../store/use-board.ts'

// The short names by which people point at things: P1, P2 … and T1, T2 …

/** Pattern id → its number on the board, from 1. */
function patternNumbers(board: Pick<Board, 'patterns'>): ReadonlyMap<string, number> {
  return new Map(patternsInOrder(board).map(({ id }, index) => [id, index + 1]))
}

/** The numbers of all patterns, whatever view is in use; counted anew when one of them changes. */
export function usePatternNumbers(): ReadonlyMap<string, number> {
  const [patterns] = useWholeParts((board) => [board.patterns])
  return useMemo(() => patternNumbers({ patterns }), [patterns])
}

/** Theory id → its number on the board, from 1. */
export function theoryNumbers(board: Pick<Board, 'theories'>): ReadonlyMap<string, number> {
  return new Map(theoriesInOrder(board).map(({ id }, index) => [id, index + 1]))
}
