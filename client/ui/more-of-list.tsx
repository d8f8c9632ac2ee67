import { memo, useEffect, useRef } from 'react'
import { t } from '../messages/index.ts'
import { Button } from './button.tsx'

/** So far (px) below what is seen, the next part of a list is mounted already. */
const AHEAD = '800px'

/**
 * The end of the mounted part of a list: a button that shows more, and shows it by itself when it
 * comes near. `step` things come at a time; `left` are not mounted.
 */
export const MoreOfList = memo(function MoreOfList({
  left,
  step,
  onMore,
}: {
  readonly left: number
  readonly step: number
  readonly onMore: () => void
}) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const element = place.current
    if (element === null || left <= 0) return
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onMore()
      },
      // Without a root of its own the margin would stop at the edge of what scrolls.
      { root: element.closest('[data-scrolls]'), rootMargin: AHEAD },
    )
    near.observe(element)
    return () => near.disconnect()
  }, [left, onMore])
  return (
    <span ref={place}>
      <Button kind="quiet" onClick={onMore}>
        {t('list.more', { some: Math.min(step, left), left })}
      </Button>
    </span>
  )
})

/** The beginning of the mounted part of a list that began in its middle. */
export function EarlierOfList({
  before,
  step,
  onEarlier,
}: {
  readonly before: number
  readonly step: number
  readonly onEarlier: () => void
}) {
  return (
    <Button kind="quiet" onClick={onEarlier}>
      {t('list.earlier', { some: Math.min(step, before), left: before })}
    </Button>
  )
}
