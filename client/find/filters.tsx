import { SUBJECTS } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useKnownLabels } from '../parts/known-labels.ts'
import { SelectField } from '../ui/text-field.tsx'
import styles from './find.module.css'
import type { Query } from './search.ts'

/** A room may have any name: these two begin with what no name begins with. */
const ANY = '\u0000any'
const NONE = '\u0000none'

/** What else a note must be to be found. */
export function Filters({
  query,
  onChange,
}: {
  readonly query: Query
  readonly onChange: (query: Query) => void
}) {
  const rooms = useKnownLabels('room')
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('find.room')}
        value={query.room === null ? ANY : query.room || NONE}
        options={[
          { value: ANY, label: t('find.anyRoom') },
          ...rooms.map((room) => ({ value: room, label: room })),
          { value: NONE, label: t('capture.noRoom') },
        ]}
        onChange={(room) =>
          onChange({ ...query, room: room === ANY ? null : room === NONE ? '' : room })
        }
      />
      <SelectField
        label={t('subject.label')}
        value={query.about ?? ANY}
        options={[
          { value: ANY, label: t('find.anyAbout') },
          ...SUBJECTS.map((subject) => ({ value: subject, label: t(`subject.${subject}`) })),
          { value: 'none', label: t('find.aboutNothing') },
        ]}
        onChange={(chosen) =>
          onChange({
            ...query,
            about: chosen === 'none' ? 'none' : (SUBJECTS.find((one) => one === chosen) ?? null),
          })
        }
      />
      <label className={styles.loose}>
        <input
          type="checkbox"
          checked={query.loose}
          onChange={(event) => onChange({ ...query, loose: event.target.checked })}
        />
        {t('find.inNoPattern')}
      </label>
    </div>
  )
}
