import { Children, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../messages/index.ts'
import styles from './fit-list.module.css'

/**
 * A list of which only whole things are shown: what has no room left is counted beneath it.
 * Everything is laid out, so that what fits doesn't depend on what was shown before.
 */
export function FitList({
  children,
  total,
  className,
  onShort,
}: {
  readonly children: ReactNode
  /** How many there are, of which the children are the first few. */
  readonly total: number
  readonly className?: string | undefined
  /** Called while not all children fit, by one who shows them otherwise then: nothing is counted. */
  readonly onShort?: (() => void) | undefined
}) {
  const list = useRef<HTMLUListElement>(null)
  const [fits, setFits] = useState(0)
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = (): void => {
      const count = countFitting(element)
      setFits(count)
      if (count < element.children.length) onShort?.()
    }
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(element)
    for (const child of element.children) watching.observe(child)
    return () => watching.disconnect()
  })
  const hidden = total - Math.min(fits, Children.count(children))
  return (
    <div className={styles.fit}>
      <ul ref={list} className={`${styles.list} ${className ?? ''}`} data-shown={fits}>
        {Children.map(children, (child, index) => (
          <li className={index < fits ? undefined : styles.hidden}>{child}</li>
        ))}
      </ul>
      <p className={styles.more} hidden={onShort !== undefined}>
        {hidden > 0 ? t('wall.more', { count: hidden }) : null}
      </p>
    </div>
  )
}

/** How many of a list's things end before the list does; the first always counts. */
function countFitting(list: HTMLElement): number {
  const bottom = list.getBoundingClientRect().bottom + 1
  const things = [...list.children]
  const first = things.findIndex((thing) => thing.getBoundingClientRect().bottom > bottom)
  return first === -1 ? things.length : Math.max(1, first)
}
