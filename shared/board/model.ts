import type { Step } from '../stage/agenda.ts'
import type { Timer } from '../stage/timer.ts'

/** A place on the paper, in board units (CSS pixels at 100 %). */
export type Point = readonly [x: number, y: number]

export const SUBJECTS = ['teacher', 'student', 'task'] as const
/** What an observation is about: the three corners of the instructional core. */
export type Subject = (typeof SUBJECTS)[number]

export const QUALIFIERS = ['few', 'some', 'many', 'most'] as const
/**
 * How widespread a pattern is, agreed in words and never computed: the visits saw a part of the
 * school, so a count would claim more than is known.
 */
export type Qualifier = (typeof QUALIFIERS)[number]

export const LEADS = ['If', 'When'] as const
export type Lead = (typeof LEADS)[number]

export const LEVELS = ['school', 'teacher'] as const
export type Level = (typeof LEVELS)[number]

export const STATUSES = ['new', 'kept', 'revised', 'dropped'] as const
export type Status = (typeof STATUSES)[number]

export const HORIZONS = ['week', 'month', 'year'] as const
export type Horizon = (typeof HORIZONS)[number]

export const AUDIENCES = ['school', 'network'] as const
export type Audience = (typeof AUDIENCES)[number]

export const STANCES = ['supports', 'challenges'] as const
export type Stance = (typeof STANCES)[number]

export const CAMES = ['done', 'underway', 'undone'] as const
/** What came of something that was agreed in an earlier round. */
export type Came = (typeof CAMES)[number]

export const TESTS = [...STANCES, 'unseen'] as const
/** What a round saw of a theory that was brought into it to be tested. */
export type Test = (typeof TESTS)[number]

export const PHASES = ['commencing', 'intermediate', 'accomplished', 'expert'] as const
/** The four phases in which a protocol sheet describes a practice, from first tries to mastery. */
export type Phase = (typeof PHASES)[number]

export const CHECKS = ['ok', 'back'] as const
export type Check = (typeof CHECKS)[number]

export const LANGUAGES = ['en', 'sv'] as const
export type Language = (typeof LANGUAGES)[number]

export interface About {
  readonly title: string
  readonly school: string
  readonly network: string
  /** ISO date, or empty. */
  readonly date: string
  readonly lead: Lead
  readonly focus: string
  readonly questions: readonly string[]
  readonly rooms: readonly string[]
  readonly teams: readonly string[]
  readonly language: Language
  readonly authors: 'hidden' | 'shown'
  /**
   * What the network made of the word lists, as it stands there; who needs it reads it with
   * `readOwnWords`. Absent while the lists are as they come.
   */
  readonly wording?: unknown
}

/** A view of the notes: by the free groups (null), or by an outside frame. */
export type FrameView = string | null

interface BroughtView {
  readonly frame: FrameView
  /** ms since 1970, UTC: who is brought there twice is brought there twice. */
  readonly at: number
}

interface Closing {
  /** ms since 1970, UTC. */
  readonly at: number
  readonly recordId: string
}

export interface Stage {
  readonly agenda: readonly Step[]
  /** The id of the present step, or null before there is an agenda. */
  readonly step: string | null
  readonly timer: Timer
  readonly reveal: Readonly<Record<string, boolean>>
  readonly spotlight: string | null
  readonly locked: boolean
  readonly voting: { readonly open: boolean; readonly budget: number }
  /** The view of the notes to which everybody was brought last; null before that. */
  readonly view: BroughtView | null
  readonly closed: Closing | null
}

export interface Note {
  readonly id: string
  readonly text: string
  readonly at: Point
  readonly room: string
  readonly about: Subject | null
  readonly team: string
  /** The writer's device, or null when anonymous. */
  readonly by: string | null
  readonly made: number
  /** Pattern id → rank in it. Patterns that are gone may still be named here. */
  readonly in: Readonly<Record<string, string>>
  readonly parked: boolean
  readonly checked: Check | null
}

/** What was said of a pattern before it was merged into another. */
export interface FormerStatement {
  /** The pattern of which it was said. */
  readonly id: string
  readonly statement: string
}

export interface Pattern {
  readonly id: string
  readonly statement: string
  /** What was said of the patterns merged into this one, where it is not the statement now. */
  readonly formerly: readonly FormerStatement[]
  readonly qualifier: Qualifier | null
  readonly about: Subject | null
  readonly at: Point
  /** Of an outside frame's sheet: the frame and its category (`frames.ts`); null for a free group. */
  readonly frame: string | null
  readonly outliers: boolean
  /** The notes that stand for it where not all can be told. Some may have left it since. */
  readonly exemplars: Readonly<Record<string, true>>
  readonly made: number
}

export interface Prediction {
  readonly id: string
  readonly text: string
  readonly team: string
  readonly rank: string
}

export interface Ancestor {
  readonly recordId: string
  readonly theoryId: string
}

export interface Theory {
  readonly id: string
  readonly lead: Lead
  readonly action: string
  readonly then: string
  /** Each an "and then", as they are read. */
  readonly links: readonly string[]
  readonly soThat: string
  readonly assumption: string
  readonly disprovedBy: string
  readonly level: Level
  readonly strand: string | null
  readonly rank: string
  readonly status: Status
  readonly from: Ancestor | null
  /** Pattern or note id → how it bears on the theory. */
  readonly evidence: Readonly<Record<string, Stance>>
  readonly protocol: Readonly<Record<Phase, string>>
  /** What this round saw of a theory of an earlier one, as people agreed; null while they haven't. */
  readonly tested: Test | null
  /** The questions to a theory that people say they looked at, by their names. */
  readonly looked: Readonly<Record<string, true>>
}

/** The next step of an earlier record. */
export interface EarlierStep {
  readonly recordId: string
  readonly stepId: string
}

export interface NextStep {
  readonly id: string
  readonly action: string
  readonly horizon: Horizon
  readonly for: Audience
  readonly owner: string
  /** ISO date, or null. */
  readonly check: string | null
  readonly theory: string | null
  /** The parked note whose advice it was, or null. */
  readonly advice: string | null
  /** Where an earlier round agreed on it; null for a step of this round. */
  readonly from: EarlierStep | null
  /** What came of it, of one from an earlier round, as people agreed; null while they haven't. */
  readonly came: Came | null
  readonly rank: string
}

/** A board as plain, readonly data. */
export interface Board {
  readonly about: About
  readonly stage: Stage
  readonly notes: ReadonlyMap<string, Note>
  readonly patterns: ReadonlyMap<string, Pattern>
  readonly predictions: ReadonlyMap<string, Prediction>
  readonly theories: ReadonlyMap<string, Theory>
  readonly next: ReadonlyMap<string, NextStep>
  /** Device → target → number of votes. */
  readonly votes: ReadonlyMap<string, Readonly<Record<string, number>>>
}
