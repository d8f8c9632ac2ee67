import { fromBase64 } from '../base64.ts'
import {
  AUDIENCES,
  CAMES,
  HORIZONS,
  LANGUAGES,
  LEADS,
  LEVELS,
  QUALIFIERS,
  STANCES,
  STATUSES,
  SUBJECTS,
  TESTS,
} from '../board/model.ts'
import { ID_LENGTH } from '../ids.ts'
import { z } from '../schema.ts'
import { STEP_KINDS } from '../stage/agenda.ts'

// docs/record-format.md tells the same in words. Every object is loose: what a later hand added is
// kept, so that the seal over it still holds. Lengths are not limited: a record is never refused
// for what people once wrote.

export const RECORD_FORMAT = 'throughline-record'
/** The version this program writes, and the highest it reads. */
export const RECORD_VERSION = 1

const id = z.string().min(1)
/** Counted from 1, in the order of the record: what P1, T2 and [17] refer to. */
const number = z.int().min(1)
const subject = z.enum(SUBJECTS).nullable()

const aboutSchema = z.looseObject({
  title: z.string(),
  school: z.string(),
  network: z.string(),
  /** ISO date, or empty. */
  date: z.string(),
  lead: z.enum(LEADS),
  focus: z.string(),
  questions: z.array(z.string()),
  /** Codes. Which teacher a code stands for is nowhere in a record. */
  rooms: z.array(z.string()),
  teams: z.array(z.string()),
  language: z.enum(LANGUAGES),
})

const stepSchema = z.looseObject({
  id,
  kind: z.enum(STEP_KINDS),
  name: z.string(),
  minutes: z.number(),
  line: z.string(),
  why: z.string(),
})

const noteSchema = z.looseObject({
  number,
  id,
  text: z.string(),
  room: z.string(),
  about: subject,
  team: z.string(),
  /** Advice that was kept aside for the next level of work. */
  parked: z.boolean(),
})

const patternSchema = z.looseObject({
  number,
  id,
  statement: z.string(),
  qualifier: z.enum(QUALIFIERS).nullable(),
  about: subject,
  outliers: z.boolean(),
  frame: z.string().nullable(),
  /** What was said of the patterns that were merged into it; left out where there is nothing. */
  formerly: z.array(z.string()).optional(),
  /** Ids of its notes, in order. A note may be in several patterns. */
  notes: z.array(id),
  /** Ids of the few notes that stand for it, in order; left out where none was marked. */
  exemplars: z.array(id).optional(),
})

const predictionSchema = z.looseObject({ number, id, text: z.string(), team: z.string() })

const evidenceSchema = z.looseObject({
  /** Id of a pattern or note of this record. */
  target: id,
  kind: z.enum(['pattern', 'note']),
  stance: z.enum(STANCES),
})

const theorySchema = z.looseObject({
  number,
  id,
  lead: z.enum(LEADS),
  action: z.string(),
  then: z.string(),
  links: z.array(z.string()),
  soThat: z.string(),
  assumption: z.string(),
  disprovedBy: z.string(),
  level: z.enum(LEVELS),
  strand: z.string().nullable(),
  status: z.enum(STATUSES),
  /** The theory of an earlier record that this one carries on. */
  from: z.looseObject({ recordId: id, theoryId: id }).nullable(),
  /** What this round saw of such a theory; left out where nobody said, and in older records. */
  tested: z.enum(TESTS).optional(),
  evidence: z.array(evidenceSchema),
  protocol: z.looseObject({
    commencing: z.string(),
    intermediate: z.string(),
    accomplished: z.string(),
    expert: z.string(),
  }),
})

/** What a round agrees to do. */
const agreement = {
  id,
  action: z.string(),
  horizon: z.enum(HORIZONS),
  for: z.enum(AUDIENCES),
  /** A role, not a name. */
  owner: z.string(),
  /** ISO date, or null. */
  check: z.string().nullable(),
}

const nextSchema = z.looseObject({
  number,
  ...agreement,
  /** Id of a theory of this record. */
  theory: id.nullable(),
})

const beforeSchema = z.looseObject({
  ...agreement,
  /** The next step of an earlier record. */
  from: z.looseObject({ recordId: id, stepId: id }),
  /** What came of it; left out where nobody said. */
  came: z.enum(CAMES).optional(),
})

/** A finished round as a file: what was found, and on request the board itself. */
export const recordSchema = z.looseObject({
  format: z.literal(RECORD_FORMAT),
  version: z.literal(RECORD_VERSION),
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .length(ID_LENGTH),
  /** ms since 1970, UTC. */
  closedAt: z.int().min(0),
  people: z.int().min(0),
  about: aboutSchema,
  /** The steps as they stood when the round was closed. */
  agenda: z.array(stepSchema),
  notes: z.array(noteSchema),
  patterns: z.array(patternSchema),
  predictions: z.array(predictionSchema),
  theories: z.array(theorySchema),
  next: z.array(nextSchema),
  /** What an earlier round had agreed to do; left out where this one followed none. */
  before: z.array(beforeSchema).optional(),
  /** The packed board (a Yjs V1 update) in base64; null in a record of findings only. */
  board: z
    .string()
    .refine((text) => fromBase64(text) !== null)
    .nullable(),
  /** SHA-256, in hex, of the canonical JSON (RFC 8785) of everything else. */
  seal: z.string().regex(/^[0-9a-f]{64}$/),
})

export type RoundRecord = Known<z.infer<typeof recordSchema>>
export type RecordNote = RoundRecord['notes'][number]
export type RecordPattern = RoundRecord['patterns'][number]
export type RecordTheory = RoundRecord['theories'][number]

/** The named fields of a loose object, unchangeable: a misspelt one is still a type error. */
type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T
