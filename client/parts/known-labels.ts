import { useMemo } from 'react'
import { knownLabels } from '../../shared/board/about.ts'
import { useBoardPart, useLabels } from '../store/use-board.ts'

/**
 * The rooms or teams that are offered: those of the set-up, those that notes bring, and the one
 * that is chosen, if it is neither.
 */
export function useKnownLabels(kind: 'room' | 'team', chosen = ''): readonly string[] {
  const setUp = useBoardPart(({ about }) => (kind === 'room' ? about.rooms : about.teams))
  const brought = useLabels(kind)
  return useMemo(() => knownLabels(setUp, [...brought, chosen]), [setUp, brought, chosen])
}
