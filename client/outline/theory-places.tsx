import { useLayoutEffect, useRef } from 'react'
import { theoriesInOrder } from '../../shared/board/groups.ts'
import { t } from '../messages/index.ts'
import { TheorySentence } from '../parts/theory-sentence.tsx'
import { useBoardPart } from '../store/use-board.ts'
import { DropZone } from './drop-zone.tsx'
import styles from './theory-places.module.css'

/** So many theories fit over the outline; the others are in the menus. */
const MOST = 6

/**
 * The theories, at the foot of the outline while something is in the hand: let go there, it lies under
 * one as evidence. They stay where they are while the outline scrolls beneath.
 */
export function TheoryPlaces() {
  const theories = theoriesInOrder({ theories: useBoardPart((board) => board.theories) })
  const strip = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = strip.current
    const panel = element?.closest('[data-scrolls]') ?? element?.closest('[data-outline]')
    if (element === null || panel === null || panel === undefined) return
    const { left, width, bottom } = panel.getBoundingClientRect()
    element.style.left = `${left}px`
    element.style.width = `${width}px`
    element.style.bottom = `${Math.max(0, window.innerHeight - bottom)}px`
  }, [])
  if (theories.length === 0) return null
  return (
    <div ref={strip} className={styles.strip}>
      <p className={styles.title}>{t('outline.layUnder')}</p>
      {theories.slice(-MOST).map((theory) => (
        <DropZone key={theory.id} target={{ onto: 'theory', id: theory.id }}>
          <p className={styles.theory}>
            <b>T{theories.indexOf(theory) + 1}</b> <TheorySentence theory={theory} />
          </p>
        </DropZone>
      ))}
    </div>
  )
}
