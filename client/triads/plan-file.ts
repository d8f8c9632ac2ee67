import { toIcs } from '../../shared/export/ics.ts'
import { fileName } from '../../shared/record/file-name.ts'
import { planToKeep, readPlan } from '../../shared/triads/file.ts'
import { type TriadPlan, visitsOf } from '../../shared/triads/plan.ts'
import { t } from '../messages/index.ts'
import { now, saveFile } from '../platform.ts'

/** The round as far as it names files and calendars. */
export interface RoundName {
  readonly title: string
  readonly school: string
}

/** Hands the plan over as a file, to keep it or to open it on another device. */
export function savePlan(plan: TriadPlan, round: RoundName): void {
  const text = `${JSON.stringify(planToKeep(plan), null, 2)}\n`
  saveFile(named(round, 'json'), 'application/json', text)
}

/** The plan in a file; null when there is none in it. */
export async function openPlan(file: File): Promise<TriadPlan | null> {
  try {
    return readPlan(JSON.parse(await file.text()))
  } catch {
    return null
  }
}

/** Hands over the visits of all triads, or of one (from 1), as a calendar file. */
export function saveVisits(plan: TriadPlan, round: RoundName, triad: number | null): void {
  const visits = visitsOf(plan).filter((visit) => triad === null || visit.triad === triad)
  const events = visits.flatMap(({ key, sees, seen, when }) =>
    when === null
      ? []
      : {
          uid: `${key}@throughline`,
          title: t('triads.eventTitle', { sees: sees.name, seen: seen.name }),
          text: t('triads.eventText'),
          when,
        },
  )
  const name = triad === null ? t('triads.title') : t('triads.number', { number: triad })
  saveFile(
    named(round, triad === null ? 'ics' : `${triad}.ics`),
    'text/calendar;charset=utf-8',
    toIcs({ name, written: now(), events }),
  )
}

function named({ title, school }: RoundName, ending: string): string {
  const file = fileName({ title, school, date: '', closedAt: now() }, ending)
  return `${t('triads.fileName')}-${file}`
}
