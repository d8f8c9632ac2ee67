import { useCallback, useState } from 'react'
import { useWhole } from './use-whole.ts'
import { earlier, further, holding, opening, type Window } from './window.ts'

export interface WindowedList<T> {
  /** What is mounted now, in the order of the list. */
  readonly mounted: readonly T[]
  /** How many are not, before and after. */
  readonly before: number
  readonly after: number
  readonly showEarlier: () => void
  readonly showMore: () => void
  /** Mounts the thing at this place of the list. */
  readonly show: (index: number) => void
}

/** Mounts a part of a long list, `step` things at a time. For printing all are there. */
export function useWindow<T>(list: readonly T[], step: number, begin = 0): WindowedList<T> {
  const [window, setWindow] = useState<Window>(() => holding(opening(step), begin, step))
  const isWhole = useWhole()
  const showEarlier = useCallback(() => setWindow((now) => earlier(now, step)), [step])
  const showMore = useCallback(() => setWindow((now) => further(now, step)), [step])
  const show = useCallback((index: number) => setWindow((now) => holding(now, index, step)), [step])
  // Where much was taken away, the window may lie beyond the end.
  const from = isWhole || window.from >= list.length ? 0 : window.from
  const mounted = isWhole ? list : list.slice(from, window.to)
  const after = list.length - from - mounted.length
  return { mounted, before: from, after, showEarlier, showMore, show }
}
