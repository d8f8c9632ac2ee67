import { useCallback, useEffect, useState } from 'react'
import { useFocus } from '../store/focus.ts'
import { useSession } from '../store/use-board.ts'

/** Which patterns show only their head here. What comes into focus is unfolded. */
export function useFolded(): readonly [
  folded: ReadonlySet<string>,
  fold: (id: string, folded: boolean) => void,
] {
  const { store } = useSession()
  const focus = useFocus()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const fold = useCallback((id: string, fold: boolean) => {
    setFolded((before) => {
      const after = new Set(before)
      if (fold) after.add(id)
      else after.delete(id)
      return after
    })
  }, [])
  useEffect(
    () =>
      focus.subscribe(() => {
        const now = focus.get()
        if (now.state !== 'note') return
        const note = store.get().notes.get(now.id)
        for (const id of Object.keys(note?.in ?? {})) fold(id, false)
      }),
    [focus, store, fold],
  )
  return [folded, fold]
}
