import { useMemo } from 'react'
import { useBoard, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { type Draft, isNothing, type Lost, lostOf } from '../sync/drafts.ts'

/** A draft of this round, and what of it is not on the board now. */
export interface NotTaken extends Lost {
  readonly draft: Draft
}

/** The drafts with something in them that is nowhere else, the latest first. */
export function useNotTaken(): readonly NotTaken[] {
  const { board, drafts } = useSession()
  const kept = useValue(drafts)
  const now = useBoard()
  return useMemo(() => {
    // Read again with every change of the board: what was put back, or undone, counts at once.
    void now
    return kept
      .map((draft) => ({ draft, ...lostOf(draft, board) }))
      .filter((lost) => !isNothing(lost))
      .reverse()
  }, [kept, board, now])
}
