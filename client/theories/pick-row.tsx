import type { ReactNode } from 'react'
import type { Stance } from '../../shared/board/model.ts'
import styles from './evidence.module.css'
import { StanceChoice } from './stance-choice.tsx'

/** Something that can lie under a theory: a tick, and which way it speaks once it is ticked. */
export function PickRow({
  stance,
  onChange,
  children,
}: {
  readonly stance: Stance | null
  readonly onChange: (stance: Stance | null) => void
  readonly children: ReactNode
}) {
  return (
    <li className={styles.row}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={stance !== null}
          onChange={({ target }) => onChange(target.checked ? 'supports' : null)}
        />
        {children}
      </label>
      {stance === null ? null : (
        <div className={styles.stance}>
          <StanceChoice stance={stance} onChange={onChange} />
        </div>
      )}
    </li>
  )
}
