import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import styles from './next.module.css'
import { useAim } from './next-drag.tsx'
import { type Spot, spotName } from './places.ts'

/** A spot where a step can be let go: a line shows where it would come to stand. */
export function DropSpot({
  spot,
  disabled,
  children,
}: {
  readonly spot: Spot
  readonly disabled: boolean
  readonly children: ReactNode
}) {
  const { setNodeRef } = useDroppable({ id: spotName(spot), disabled })
  const aim = useAim()
  const place = aim.state === 'held' ? aim.place : null
  const isMeant =
    place !== null &&
    place.horizon === spot.horizon &&
    place.for === spot.for &&
    place.before === spot.beside
  const look = spot.beside === null ? styles.end : styles.before
  return (
    <div ref={setNodeRef} className={`${styles.spot} ${isMeant ? look : ''}`}>
      {children}
    </div>
  )
}
