import { useCallback, useEffect, useState } from 'react'
import { useFocus } from '../store/focus.ts'
import { useSession } from '../store/use-board.ts'
import { useWhole } from '../ui/use-whole.ts'

const NONE: ReadonlySet<string> = new Set()

/** Above so many patterns an outline begins as the list of their heads. */
const MANY = 40

/**
 * Which patterns show only their head here. What comes into focus is unfolded; for printing all
 * are.
 */
export function useFolded(): readonly [
  folded: ReadonlySet<string>,
  fold: (id: string, folded: boolean) => void,
] {
  const { store } = useSession()
  const focus = useFocus()
  const isWhole = useWhole()
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => {
    const { patterns, notes } = store.get()
    if (patterns.size <= MANY) return new Set()
    const now = focus.get()
    const lookedAt = now.state === 'note' ? (notes.get(now.id)?.in ?? {}) : {}
    return new Set([...patterns.keys()].filter((id) => !(id in lookedAt)))
  })
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
  return [isWhole ? NONE : folded, fold]
}
