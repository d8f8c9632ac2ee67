import { startTransition, useCallback, useEffect, useState } from 'react'
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

/** How a list is mounted: so many things at a time, and so many by itself when there is time. */
export interface Pace {
  readonly step: number
  readonly quietly: number
}

/** The page does something else in between. */
const BREATH_MS = 60

/**
 * Mounts a part of a long list, beginning with the step that holds the thing at `begin`. For
 * printing all are there.
 */
export function useWindow<T>(
  list: readonly T[],
  { step, quietly }: Pace,
  begin = 0,
): WindowedList<T> {
  const [window, setWindow] = useState<Window>(() => holding(opening(step), begin, step))
  const isWhole = useWhole()
  const showEarlier = useCallback(() => setWindow((now) => earlier(now, step)), [step])
  const showMore = useCallback(() => setWindow((now) => further(now, step)), [step])
  const show = useCallback((index: number) => setWindow((now) => holding(now, index, step)), [step])
  const grows = window.to < list.length && window.to - window.from < quietly
  // biome-ignore lint/correctness/useExhaustiveDependencies: one step after the other
  useEffect(() => {
    if (!grows) return
    const timer = setTimeout(() => startTransition(showMore), BREATH_MS)
    return () => clearTimeout(timer)
  }, [grows, window.to, showMore])

  // Where much was taken away, the window may lie beyond the end.
  const from = isWhole || window.from >= list.length ? 0 : window.from
  const mounted = isWhole ? list : list.slice(from, window.to)
  const after = list.length - from - mounted.length
  return { mounted, before: from, after, showEarlier, showMore, show }
}
