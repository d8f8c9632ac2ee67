import { X } from 'lucide-react'
import { useState } from 'react'
import { isDay, mondayOf } from '../../shared/days.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Hour, TriadPlan } from '../../shared/triads/plan.ts'
import { showDate, t } from '../messages/index.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { SelectField, TextField } from '../ui/text-field.tsx'
import styles from './when.module.css'

const WEEKDAYS = ['0', '1', '2', '3', '4'] as const
/** An hour at which most schools teach; it is there to be changed. */
const FIRST_HOUR: Hour = { is: 'fixed', weekday: 2, from: '10:00' }

/** When the visits are: the first week, weeks without, and whether a day and hour is agreed. */
export function WhenVisits({
  plan,
  onChange,
}: {
  readonly plan: TriadPlan
  readonly onChange: (plan: TriadPlan) => void
}) {
  const { hour } = plan
  return (
    <section aria-labelledby="triad-when" className={styles.section}>
      <h2 id="triad-when" className={styles.heading}>
        {t('triads.when')}
      </h2>
      <div className={styles.fields}>
        <TextField
          label={t('triads.start')}
          type="date"
          value={plan.start}
          hint={t('triads.startHint')}
          onChange={(day) => {
            if (day === '' || isDay(day)) onChange({ ...plan, start: day })
          }}
        />
        <SkipWeeks plan={plan} onChange={onChange} />
      </div>
      <div className={styles.fields}>
        <Choice
          label={t('triads.hour')}
          labelled="shown"
          value={hour.is}
          options={[
            { value: 'open', label: t('triads.hourOpen') },
            { value: 'fixed', label: t('triads.hourFixed') },
          ]}
          onChange={(is) =>
            onChange({ ...plan, hour: is === 'fixed' ? FIRST_HOUR : { is: 'open' } })
          }
        />
        {hour.is === 'fixed' ? (
          <div className={styles.fixed}>
            <SelectField
              label={t('triads.weekday')}
              value={String(hour.weekday)}
              options={WEEKDAYS.map((value) => ({ value, label: t(`triads.weekday.${value}`) }))}
              onChange={(weekday) =>
                onChange({ ...plan, hour: { ...hour, weekday: Number(weekday) } })
              }
            />
            <TextField
              label={t('triads.from')}
              type="time"
              value={hour.from}
              onChange={(from) => {
                if (from !== '') onChange({ ...plan, hour: { ...hour, from: from.slice(0, 5) } })
              }}
            />
          </div>
        ) : null}
      </div>
    </section>
  )
}

/** Weeks without visits: holidays, examinations. */
function SkipWeeks({
  plan,
  onChange,
}: {
  readonly plan: TriadPlan
  readonly onChange: (plan: TriadPlan) => void
}) {
  const [day, setDay] = useState('')
  function add(): void {
    if (!isDay(day)) return
    const monday = mondayOf(day)
    if (!plan.skip.includes(monday) && plan.skip.length < LIMITS.listLength) {
      onChange({ ...plan, skip: [...plan.skip, monday].sort() })
    }
    setDay('')
  }
  return (
    <div className={styles.skip}>
      <div className={styles.row}>
        <TextField label={t('triads.skip')} type="date" value={day} onChange={setDay} />
        <Button onClick={add}>{t('triads.skipAdd')}</Button>
      </div>
      {plan.skip.length === 0 ? null : (
        <ul className={styles.skipped} aria-label={t('triads.skip')}>
          {plan.skip.map((monday) => (
            <li key={monday}>
              {t('triads.skipped', { date: showDate(monday) })}
              <IconButton
                label={t('triads.skipRemove', { date: showDate(monday) })}
                onClick={() =>
                  onChange({ ...plan, skip: plan.skip.filter((one) => one !== monday) })
                }
              >
                <X size={16} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
