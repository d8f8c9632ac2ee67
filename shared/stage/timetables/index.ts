import type { Language } from '../../board/model.ts'
import { LAST_TIME, STEP_KINDS, type Step, type StepKind } from '../agenda.ts'
import { LOOKING_BACK, WORDS } from './words.ts'

/** Minutes for each step that a timetable has after what districts do in their debriefs. */
const MINUTES = {
  // Iowa gives 2 h 10 min before the next level of work.
  full: { write: 10, post: 15, group: 30, name: 25, predict: 15, theories: 35, next: 20 },
  // Eastside spends 70 minutes on writing, grouping and the whole room.
  short: { write: 8, group: 18, name: 14, theories: 18, next: 12 },
  // Hopkins: the theories are the product of the round; predictions turn into them.
  theory: { write: 10, post: 10, group: 25, name: 15, theories: 40, next: 20 },
} as const satisfies Record<string, Partial<Record<StepKind, number>>>

export type TimetableId = keyof typeof MINUTES
export const TIMETABLES = Object.keys(MINUTES) as readonly TimetableId[]

/** The agenda of a timetable, in the round's language. */
export function agendaFrom(timetable: TimetableId, language: Language): readonly Step[] {
  const minutes: Partial<Record<StepKind, number>> = MINUTES[timetable]
  return STEP_KINDS.flatMap((kind) => {
    const length = minutes[kind]
    if (length === undefined) return []
    return { id: kind, kind, minutes: length, ...WORDS[language][kind] }
  })
}

/** Minutes for what was agreed last time: Teacher Rounds give the first 15 to it. */
const MINUTES_BACK = 15

/** The agenda of a round that follows another: it begins with what came of what was agreed. */
export function agendaAfter(agenda: readonly Step[], language: Language): readonly Step[] {
  const first = { id: LAST_TIME, kind: 'next', minutes: MINUTES_BACK } as const
  return [{ ...first, ...LOOKING_BACK[language] }, ...agenda]
}

/** The whole length of a timetable, in minutes. */
export function minutesOf(timetable: TimetableId): number {
  return Object.values(MINUTES[timetable]).reduce((sum, minutes) => sum + minutes, 0)
}
