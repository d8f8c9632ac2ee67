import type { About, Language, Lead } from '../../shared/board/model.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import type { Step } from '../../shared/stage/agenda.ts'
import { agendaFrom, type TimetableId } from '../../shared/stage/timetables/index.ts'
import { labelsProblem, readLabels } from './labels.ts'

/** What stands in the fields of the set-up. */
export interface SetUp {
  readonly school: string
  readonly title: string
  readonly network: string
  /** ISO date, or empty. */
  readonly date: string
  readonly focus: string
  /** One a line. */
  readonly questions: string
  readonly rooms: string
  readonly teams: string
  readonly timetable: TimetableId
  readonly lead: Lead
  readonly language: Language
}

/** What a field can't stay as. */
type SetUpProblem = 'empty' | 'too-long' | 'too-many'
export type SetUpProblems = Partial<Record<keyof SetUp, SetUpProblem>>

/** A set-up as an earlier round had it, to be looked over: only the day and the title are new. */
export function setUpAfter({ about }: RoundRecord, today: string): SetUp {
  return {
    ...blankSetUp(today, about.language),
    school: about.school,
    network: about.network,
    focus: about.focus,
    questions: about.questions.join('\n'),
    rooms: about.rooms.join(', '),
    teams: about.teams.join(', '),
    lead: about.lead,
  }
}

/** A set-up with its defaults: only the school is left to say. */
export function blankSetUp(today: string, language: Language): SetUp {
  return {
    school: '',
    title: '',
    network: '',
    date: today,
    focus: '',
    questions: '',
    rooms: '',
    teams: '',
    timetable: 'full',
    lead: 'If',
    language,
  }
}

/** The day, as ISO writes it, where this device is. */
export function isoDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function readQuestions(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What keeps a set-up from becoming a round; empty when nothing does. */
export function problemsOf(setUp: SetUp): SetUpProblems {
  const questions = readQuestions(setUp.questions)
  const found: Readonly<Record<string, SetUpProblem | null>> = {
    school: setUp.school.trim() === '' ? 'empty' : tooLong(setUp.school, LIMITS.titleLength),
    title: tooLong(setUp.title, LIMITS.titleLength),
    network: tooLong(setUp.network, LIMITS.titleLength),
    focus: tooLong(setUp.focus, LIMITS.focusLength),
    questions:
      questions.length > LIMITS.listLength
        ? 'too-many'
        : tooLong(longest(questions), LIMITS.statementLength),
    rooms: labelsProblem(readLabels(setUp.rooms)),
    teams: labelsProblem(readLabels(setUp.teams)),
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null))
}

/** The round that a set-up asks for. */
export function newBoard(setUp: SetUp): { readonly about: About; readonly agenda: Step[] } {
  return {
    about: {
      title: setUp.title.trim(),
      school: setUp.school.trim(),
      network: setUp.network.trim(),
      date: setUp.date,
      lead: setUp.lead,
      focus: setUp.focus.trim(),
      questions: [...readQuestions(setUp.questions)],
      rooms: [...readLabels(setUp.rooms)],
      teams: [...readLabels(setUp.teams)],
      language: setUp.language,
      authors: 'hidden',
    },
    agenda: [...agendaFrom(setUp.timetable, setUp.language)],
  }
}

function tooLong(text: string, limit: number): SetUpProblem | null {
  return text.trim().length > limit ? 'too-long' : null
}

function longest(texts: readonly string[]): string {
  return texts.reduce((held, text) => (text.length > held.length ? text : held), '')
}
