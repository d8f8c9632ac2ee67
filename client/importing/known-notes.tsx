import { t } from '../messages/index.ts'
import { Choice } from '../ui/choice.tsx'
import styles from './import-dialog.module.css'

/** Which of the notes to add when some stand on the board already. */
export type Taking = 'new' | 'all'

/** Says which notes are on the board already, and leaves the choice. */
export function KnownNotes({
  all,
  known,
  taking,
  onChange,
}: {
  readonly all: number
  readonly known: number
  readonly taking: Taking
  readonly onChange: (taking: Taking) => void
}) {
  if (known === 0) return null
  const fresh = all - known
  return (
    <div className={styles.known}>
      <p>
        {fresh === 0
          ? t('import.allKnown', { count: all })
          : t('import.someKnown', { count: known, all })}
      </p>
      <Choice<Taking>
        label={t('import.taking')}
        value={taking}
        options={[
          {
            value: 'new',
            label: fresh === 0 ? t('import.takeNone') : t('import.takeNew', { count: fresh }),
          },
          { value: 'all', label: t('import.takeAll', { count: all }) },
        ]}
        onChange={(next) => next !== null && onChange(next)}
      />
    </div>
  )
}
