import { isDay } from '../../shared/days.ts'
import { toIcs } from '../../shared/export/ics.ts'
import { fileName } from '../../shared/record/file-name.ts'
import type { Findings } from '../../shared/record/from-board.ts'
import { t } from '../messages/index.ts'
import { now, saveFile } from '../platform.ts'

/** Hands over the days on which next steps are looked at, as a calendar file. */
export function saveCalendar({ about, next }: Findings): void {
  const name = t('review.calendarName', { round: about.school || about.title })
  const events = next.flatMap(({ id, action, owner, check }) =>
    check === null || !isDay(check)
      ? []
      : {
          uid: `${id}@throughline`,
          title: t('review.eventTitle', { action }),
          text: owner,
          when: { on: 'days', day: check, days: 1 } as const,
        },
  )
  const file = fileName({ ...about, closedAt: now() }, 'ics')
  saveFile(file, 'text/calendar;charset=utf-8', toIcs({ name, written: now(), events }))
}
