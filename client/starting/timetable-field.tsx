import type { Language } from '../../shared/board/model.ts'
import {
  agendaFrom,
  minutesOf,
  TIMETABLES,
  type TimetableId,
} from '../../shared/stage/timetables/index.ts'
import { t } from '../messages/index.ts'
import { SelectField } from '../ui/text-field.tsx'
import styles from './timetable-field.module.css'

/** Which steps the debrief has and how long each takes. */
export function TimetableField({
  value,
  language,
  onChange,
}: {
  readonly value: TimetableId
  readonly language: Language
  readonly onChange: (value: TimetableId) => void
}) {
  return (
    <div className={styles.field}>
      <SelectField
        label={t('newRound.timetable')}
        value={value}
        options={TIMETABLES.map((id) => ({
          value: id,
          label: t('newRound.timetableLength', {
            name: t(`newRound.timetable.${id}`),
            length: lengthInWords(minutesOf(id)),
          }),
        }))}
        onChange={(chosen) => onChange(TIMETABLES.find((id) => id === chosen) ?? value)}
      />
      <ol className={styles.steps}>
        {agendaFrom(value, language).map(({ id, name, minutes }) => (
          <li key={id}>
            {name} <span className={styles.minutes}>{t('newRound.minutes', { minutes })}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function lengthInWords(total: number): string {
  const hours = Math.floor(total / 60)
  const minutes = total % 60
  if (hours === 0) return t('newRound.minutes', { minutes })
  return minutes === 0
    ? t('newRound.hours', { hours })
    : t('newRound.hoursMinutes', { hours, minutes })
}
