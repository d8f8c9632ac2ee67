import { useMemo } from 'react'
import { useBoardPart, useSession } from '../../store/use-board.ts'
import { useValue } from '../../store/value.ts'
import { type Standing, standing } from './proposals.ts'
import { suggestingOf } from './suggested.ts'

/** What is proposed as the board is now, and which of it is looked at. */
export function useStanding(): {
  readonly list: readonly Standing[]
  readonly current: Standing | null
} {
  const now = useValue(suggestingOf(useSession()))
  const notes = useBoardPart((board) => board.notes)
  const patterns = useBoardPart((board) => board.patterns)
  const free = useBoardPart((_, groups) => groups.free)
  const proposals = now.state === 'shown' ? now.proposals : null
  const list = useMemo(
    () => (proposals === null ? [] : standing(proposals, { notes, patterns }, { free })),
    [proposals, notes, patterns, free],
  )
  const wanted = now.state === 'shown' ? now.current : null
  const current = list.find(({ proposal }) => proposal.id === wanted) ?? list[0] ?? null
  return { list, current }
}
