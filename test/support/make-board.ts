import { readFileSync } from 'node:fs'
import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'
import type {
  About,
  Audience,
  Horizon,
  Lead,
  Qualifier,
  Subject,
} from '../../shared/board/model.ts'
import { addNext, setNext } from '../../shared/board/next.ts'
import { addNotes, placeNotes } from '../../shared/board/notes.ts'
import type { Outcome } from '../../shared/board/outcome.ts'
import { addPattern, joinPattern, setPattern } from '../../shared/board/patterns.ts'
import { addPrediction } from '../../shared/board/predictions.ts'
import { seedBoard } from '../../shared/board/seed.ts'
import { writeText } from '../../shared/board/texts.ts'
import { addTheory, setEvidence, setTheory } from '../../shared/board/theories.ts'
import type { Observation } from '../../shared/import/observations.ts'
import { readObservations } from '../../shared/import/read.ts'
import { agendaFrom } from '../../shared/stage/timetables/index.ts'

export const ROUNDS = ['fenwater-lane-primary', 'kurrabilla-secondary'] as const
export type RoundSlug = (typeof ROUNDS)[number]

/** One sensible result of a debrief, by row of its CSV (counted from 1, header not counted). */
export interface Gold {
  readonly school: string
  readonly date: string
  readonly problemOfPractice: string
  readonly focusQuestions: readonly string[]
  readonly leadWord: Lead
  readonly teams: readonly string[]
  readonly rooms: readonly string[]
  readonly patterns: readonly {
    readonly title: string
    readonly qualifier: Qualifier
    readonly about: Subject
    readonly notes: readonly number[]
  }[]
  readonly outliers: readonly number[]
  readonly theories: readonly {
    readonly lead: Lead
    readonly action: string
    readonly then: string
    readonly soThat: string
    readonly strand: string | null
    readonly patterns: readonly number[]
    readonly assumption: string
    readonly disprovedBy: string
  }[]
  readonly predictions: readonly string[]
  readonly nextLevel: readonly {
    readonly horizon: Horizon
    readonly forWhom: Audience
    readonly action: string
    readonly ownerRole: string
  }[]
}

export interface Round {
  readonly doc: Y.Doc
  readonly board: BoardDoc
}

/** 12 March 2025, 13:00 UTC: the debrief of a made board begins, and one thing happens a second. */
export const BEGAN = Date.UTC(2025, 2, 12, 13)

const NOTE = { width: 200, height: 150, gap: 24 }
const SHEET = { width: 590, height: 620 }

/** The CSV and gold result of one of the two sample rounds. */
export function goldRound(slug: RoundSlug): { readonly csv: string; readonly gold: Gold } {
  const read = (name: string): string =>
    readFileSync(new URL(`../golden/rounds/${slug}${name}`, import.meta.url), 'utf8')
  return { csv: read('.csv'), gold: JSON.parse(read('.gold.json')) }
}

/**
 * A whole board at the end of its debrief, from observations and one result. Ids and times are the
 * same at each call; the document's client is a new one, so that it may be written to.
 */
export function roundFromGold(csv: string, gold: Gold): Round {
  const read = readObservations(csv)
  if (!read.ok) throw new Error(`The golden CSV can't be read: ${read.why}`)
  const made = new Y.Doc()
  made.clientID = 7
  Y.applyUpdate(made, seedBoard(aboutOf(gold), agendaFrom('full', 'en')))
  const board = openBoard(made)
  addObservations(board, read.notes)
  addPatterns(board, gold)
  for (const [index, text] of gold.predictions.entries()) {
    must(addPrediction(board, { id: idOf('pred', index), text, team: '' }))
  }
  addTheories(board, gold)
  addNextSteps(board, gold)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(made))
  made.destroy()
  return { doc, board: openBoard(doc) }
}

/** `idOf('note', 0)` is the first row's note, `idOf('patt', 2)` the third pattern, and so on. */
export function idOf(kind: 'note' | 'patt' | 'theo' | 'pred' | 'next', index: number): string {
  return `${kind}-${String(index + 1).padStart(7, '0')}`
}

function aboutOf(gold: Gold): About {
  return {
    title: `Round at ${gold.school}`,
    school: gold.school,
    network: 'Riverside Schools',
    date: gold.date,
    lead: gold.leadWord,
    focus: gold.problemOfPractice,
    questions: gold.focusQuestions,
    rooms: gold.rooms,
    teams: gold.teams,
    language: 'en',
    authors: 'hidden',
  }
}

/** Notes come in one by one, in the order of the file. */
function addObservations(board: BoardDoc, observations: readonly Observation[]): void {
  for (const [index, { text, room, team, about }] of observations.entries()) {
    const note = { id: idOf('note', index), text, room, team, about, by: null, at: freeAt(index) }
    must(addNotes(board, [note], BEGAN + index * 1_000))
  }
}

function addPatterns(board: BoardDoc, gold: Gold): void {
  for (const [index, pattern] of gold.patterns.entries()) {
    const id = idOf('patt', index)
    const at = [(index % 4) * SHEET.width, Math.floor(index / 4) * SHEET.height] as const
    must(addPattern(board, { id, at, notes: [] }, BEGAN + 3_600_000 + index * 1_000))
    must(writeText(board, { of: 'statement', id }, pattern.title))
    must(setPattern(board, id, 'qualifier', pattern.qualifier))
    must(setPattern(board, id, 'about', pattern.about))
    for (const row of pattern.notes) must(joinPattern(board, idOf('note', row - 1), id, 'none'))
  }
  const free = gold.outliers.map((row, index) => [idOf('note', row - 1), freeAt(index)] as const)
  must(placeNotes(board, new Map(free)))
}

function addTheories(board: BoardDoc, gold: Gold): void {
  for (const [index, theory] of gold.theories.entries()) {
    const id = idOf('theo', index)
    must(addTheory(board, { id, lead: theory.lead, from: null }))
    for (const clause of ['action', 'then', 'soThat', 'assumption', 'disprovedBy'] as const) {
      must(writeText(board, { of: 'clause', id, clause }, theory[clause]))
    }
    if (theory.strand !== null) {
      must(setTheory(board, id, 'strand', theory.strand))
      must(setTheory(board, id, 'level', 'teacher'))
    }
    for (const place of theory.patterns) {
      must(setEvidence(board, id, idOf('patt', place), 'supports'))
    }
  }
}

function addNextSteps(board: BoardDoc, gold: Gold): void {
  for (const [index, step] of gold.nextLevel.entries()) {
    const id = idOf('next', index)
    const { action, horizon, forWhom, ownerRole } = step
    must(addNext(board, { id, action, horizon, for: forWhom }))
    must(setNext(board, id, 'owner', ownerRole))
  }
}

/** Free notes stand in rows of ten above the sheets. */
function freeAt(index: number): readonly [number, number] {
  const x = (index % 10) * (NOTE.width + NOTE.gap)
  const y = -(Math.floor(index / 10) + 1) * (NOTE.height + NOTE.gap)
  return [x, y]
}

function must(outcome: Outcome): void {
  if (!outcome.ok) throw new Error(`A step of the golden round was refused: ${outcome.why}`)
}
