import { act } from '../../shared/board/doc.ts'
import { addTheory, setEvidence } from '../../shared/board/theories.ts'
import { useFocus } from '../store/focus.ts'
import { useSession } from '../store/use-board.ts'

/** Opens a new theory, resting on a pattern or note when one is given, and looks at it. */
export function useNewTheory(): (restingOn?: string) => void {
  const { board, store, newId } = useSession()
  const focus = useFocus()
  return (restingOn) => {
    const id = newId()
    act(board, () => {
      addTheory(board, { id, lead: store.get().about.lead, from: null })
      if (restingOn !== undefined) setEvidence(board, id, restingOn, 'supports')
    })
    focus.set({ state: 'theory', id })
  }
}
