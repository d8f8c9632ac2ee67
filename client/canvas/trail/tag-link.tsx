import { t } from '../../messages/index.ts'
import { theoryText } from '../../parts/theory-sentence.tsx'
import { TrailLink } from '../../parts/trail-link.tsx'
import { useBoardPart } from '../../store/use-board.ts'
import type { Tag } from './plan.ts'
import styles from './trail-layer.module.css'

/** A theory or next step at the edge of the paper, and the way to it. */
export function TagLink({
  tag,
  wide,
  isSubject,
}: {
  readonly tag: Tag
  readonly wide: boolean
  readonly isSubject: boolean
}) {
  const text = useBoardPart(({ theories, next }) => {
    const theory = theories.get(tag.id)
    return theory === undefined ? (next.get(tag.id)?.action ?? '') : theoryText(theory)
  })
  const name = tag.of === 'theory' ? `T${tag.number}` : t('trail.stepMark')
  return (
    <TrailLink
      to={tag.of}
      id={tag.id}
      label={tag.of === 'theory' ? `${name} ${text}` : t('trail.step', { text })}
      className={`${styles.tag} ${tag.of === 'next' ? styles.next : ''} ${isSubject ? styles.subject : ''}`}
    >
      <span className={styles.number}>{name}</span>
      {wide ? <span className={styles.words}>{text}</span> : null}
    </TrailLink>
  )
}
