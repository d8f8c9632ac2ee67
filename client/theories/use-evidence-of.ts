import { useMemo } from 'react'
import type { Theory } from '../../shared/board/model.ts'
import { type Evidence, evidenceOf } from '../../shared/board/trace.ts'
import { useSession, useWholeParts } from '../store/use-board.ts'

/** What a theory rests on; read again when a pattern or a note under it has changed. */
export function useEvidenceOf(theory: Theory): readonly Evidence[] {
  const { store } = useSession()
  const parts = useWholeParts(({ patterns, notes }, { byPattern }) =>
    Object.keys(theory.evidence).flatMap((id) => [
      patterns.get(id),
      byPattern.get(id),
      notes.get(id),
    ]),
  )
  return useMemo(() => {
    void parts
    return evidenceOf(store.whole(), theory, store.wholeGroups())
  }, [parts, store, theory])
}
