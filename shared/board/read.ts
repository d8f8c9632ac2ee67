import * as Y from 'yjs'
import { readAgenda } from '../stage/agenda.ts'
import { readTimer } from '../stage/timer.ts'
import type { Entry } from './doc.ts'
import { linksOf } from './links.ts'
import {
  type About,
  AUDIENCES,
  CAMES,
  CHECKS,
  HORIZONS,
  LANGUAGES,
  LEADS,
  LEVELS,
  type NextStep,
  type Note,
  type Pattern,
  PHASES,
  type Point,
  type Prediction,
  QUALIFIERS,
  STANCES,
  STATUSES,
  type Stage,
  SUBJECTS,
  TESTS,
  type Theory,
} from './model.ts'

// Every reader here takes whatever stands in the document, of any age and from any writer, and
// answers with what can be read of it. None throws.

/** Rank of what has none: behind everything that has one. */
const NO_RANK = 'zzzz'

/**
 * Whether a key may name a thing. Keys that every plain object answers to (`constructor`) are
 * nobody's: looked up in a record of ids they would be found.
 */
export function canBeId(key: string): boolean {
  return key !== '' && !(key in Object.prototype)
}

export function readAbout(root: Entry): About {
  return {
    title: text(root.get('title')),
    school: text(root.get('school')),
    network: text(root.get('network')),
    date: text(root.get('date')),
    lead: oneOf(LEADS, root.get('lead')) ?? 'If',
    focus: text(root.get('focus')),
    questions: texts(root.get('questions')),
    rooms: texts(root.get('rooms')),
    teams: texts(root.get('teams')),
    language: oneOf(LANGUAGES, root.get('language')) ?? 'en',
    authors: root.get('authors') === 'shown' ? 'shown' : 'hidden',
    ...(root.has('wording') ? { wording: plain(root.get('wording')) } : {}),
  }
}

export function readStage(root: Entry): Stage {
  const voting = fields(root.get('voting'))
  const view = fields(root.get('view'))
  const closed = fields(root.get('closed'))
  return {
    agenda: readAgenda(root.get('agenda')),
    step: textOrNull(root.get('step')),
    timer: readTimer(root.get('timer')),
    reveal: only(fields(root.get('reveal')), (value) => (value === true ? true : null)),
    spotlight: textOrNull(root.get('spotlight')),
    locked: root.get('locked') === true,
    voting: { open: voting.open === true, budget: number(voting.budget) },
    view: typeof view.at === 'number' ? { frame: textOrNull(view.frame), at: view.at } : null,
    closed:
      typeof closed.recordId === 'string'
        ? { at: number(closed.at), recordId: closed.recordId }
        : null,
  }
}

export function readNote(id: string, entry: Entry): Note {
  return {
    id,
    text: text(entry.get('text')),
    at: point(entry.get('at')),
    room: text(entry.get('room')),
    about: oneOf(SUBJECTS, entry.get('about')),
    team: text(entry.get('team')),
    by: textOrNull(entry.get('by')),
    made: number(entry.get('made')),
    in: only(fields(entry.get('in')), textOrNull),
    parked: entry.get('parked') === true,
    checked: oneOf(CHECKS, entry.get('checked')),
  }
}

const NOTHING_SAID: Pattern['formerly'] = []

/** A pattern by itself; what was merged into it is looked up by `view.ts`. */
export function readPattern(id: string, entry: Entry): Pattern {
  return {
    id,
    statement: text(entry.get('statement')),
    formerly: NOTHING_SAID,
    qualifier: oneOf(QUALIFIERS, entry.get('qualifier')),
    about: oneOf(SUBJECTS, entry.get('about')),
    at: point(entry.get('at')),
    frame: textOrNull(entry.get('frame')),
    outliers: entry.get('outliers') === true,
    exemplars: only(fields(entry.get('exemplars')), (value) => (value === true ? true : null)),
    made: number(entry.get('made')),
  }
}

export function readPrediction(id: string, entry: Entry): Prediction {
  return {
    id,
    text: text(entry.get('text')),
    team: text(entry.get('team')),
    rank: textOrNull(entry.get('rank')) ?? NO_RANK,
  }
}

export function readTheory(id: string, entry: Entry): Theory {
  const from = fields(entry.get('from'))
  const protocol = fields(entry.get('protocol'))
  return {
    id,
    lead: oneOf(LEADS, entry.get('lead')) ?? 'If',
    action: text(entry.get('action')),
    then: text(entry.get('then')),
    links: linksOf(entry.get('links')).map(({ held }) => text(held)),
    soThat: text(entry.get('soThat')),
    assumption: text(entry.get('assumption')),
    disprovedBy: text(entry.get('disprovedBy')),
    level: oneOf(LEVELS, entry.get('level')) ?? 'school',
    strand: textOrNull(entry.get('strand')),
    rank: textOrNull(entry.get('rank')) ?? NO_RANK,
    status: oneOf(STATUSES, entry.get('status')) ?? 'new',
    from:
      typeof from.recordId === 'string' &&
      typeof from.theoryId === 'string' &&
      from.recordId !== '' &&
      from.theoryId !== ''
        ? { recordId: from.recordId, theoryId: from.theoryId }
        : null,
    evidence: only(fields(entry.get('evidence')), (value) => oneOf(STANCES, value)),
    protocol: {
      commencing: text(protocol[PHASES[0]]),
      intermediate: text(protocol[PHASES[1]]),
      accomplished: text(protocol[PHASES[2]]),
      expert: text(protocol[PHASES[3]]),
    },
    tested: oneOf(TESTS, entry.get('tested')),
    looked: only(fields(entry.get('looked')), (value) => (value === true ? true : null)),
  }
}

export function readNextStep(id: string, entry: Entry): NextStep {
  const { recordId, stepId } = fields(entry.get('from'))
  return {
    id,
    action: text(entry.get('action')),
    horizon: oneOf(HORIZONS, entry.get('horizon')) ?? 'week',
    for: oneOf(AUDIENCES, entry.get('for')) ?? 'school',
    owner: text(entry.get('owner')),
    check: textOrNull(entry.get('check')),
    theory: textOrNull(entry.get('theory')),
    advice: textOrNull(entry.get('advice')),
    from:
      typeof recordId === 'string' && typeof stepId === 'string' && recordId !== '' && stepId !== ''
        ? { recordId, stepId }
        : null,
    came: oneOf(CAMES, entry.get('came')),
    rank: textOrNull(entry.get('rank')) ?? NO_RANK,
  }
}

export function readVotes(_device: string, entry: Entry): Readonly<Record<string, number>> {
  return only(fields(entry), (value) => {
    const count = number(value)
    return count > 0 ? count : null
  })
}

/** What is no type of Yjs, as it stands. */
function plain(value: unknown): unknown {
  return value instanceof Y.AbstractType || value instanceof Y.Doc ? null : value
}

function text(value: unknown): string {
  if (typeof value === 'string') return value
  return value instanceof Y.Text ? value.toString() : ''
}

function textOrNull(value: unknown): string | null {
  const read = text(value)
  return read === '' ? null : read
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function point(value: unknown): Point {
  return Array.isArray(value) ? [placeOn(value[0]), placeOn(value[1])] : [0, 0]
}

/** The paper's edge. Some writer may name a place so far out that numbers lose their steps. */
const EDGE = 1_000_000

/** A place along one side of the paper. */
export function placeOn(value: unknown): number {
  return Math.min(EDGE, Math.max(-EDGE, number(value)))
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((option) => option === value) ?? null
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (value instanceof Y.Map) return Object.fromEntries(value.entries())
  if (value instanceof Y.AbstractType || value instanceof Y.Doc) return {}
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function only<T>(
  held: Readonly<Record<string, unknown>>,
  read: (value: unknown) => T | null,
): Readonly<Record<string, T>> {
  const kept: Record<string, T> = {}
  for (const [key, value] of Object.entries(held)) {
    const known = canBeId(key) ? read(value) : null
    if (known !== null) kept[key] = known
  }
  return kept
}
