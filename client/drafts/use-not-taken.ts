import { useMemo } from 'react'
import { type LostWords, lostWords } from '../../shared/board/lost-words.ts'
import { useBoard, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { boardIn, type Draft } from '../sync/drafts.ts'

/** A draft of this round, and what of it is not on the board now. */
export interface NotTaken {
  readonly draft: Draft
  readonly words: readonly LostWords[]
}

/** The drafts with words that are nowhere else, the latest first. */
export function useNotTaken(): readonly NotTaken[] {
  const { board, drafts } = useSession()
  const kept = useValue(drafts)
  const now = useBoard()
  return useMemo(() => {
    // Read again with every change of the board: what was put back, or undone, counts at once.
    void now
    return kept
      .map((draft) => ({ draft, words: lostWords(boardIn(draft), board) }))
      .filter(({ words }) => words.length > 0)
      .reverse()
  }, [kept, board, now])
}
