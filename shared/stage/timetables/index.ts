import type { Language } from '../../board/model.ts'
import { STEP_KINDS, type Step, type StepKind } from '../agenda.ts'
import { WORDS } from './words.ts'

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

/** The whole length of a timetable, in minutes. */
export function minutesOf(timetable: TimetableId): number {
  return Object.values(MINUTES[timetable]).reduce((sum, minutes) => sum + minutes, 0)
}
