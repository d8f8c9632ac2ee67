import { ROLES } from '../access.ts'
import { LANGUAGES, LEADS } from '../board/model.ts'
import { ID_LENGTH } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { z } from '../schema.ts'
import { STEP_KINDS } from '../stage/agenda.ts'

// Every endpoint of the server: what goes in and what comes out. Server and client import the same
// shapes, so the two ends can't drift. How an endpoint is asked for stands in calls.ts.

const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .length(ID_LENGTH)
const label = z.string().max(LIMITS.labelLength)
const labels = z.array(label).max(LIMITS.listLength)

const aboutSchema = z.object({
  title: z.string().max(LIMITS.titleLength),
  school: z.string().trim().min(1).max(LIMITS.titleLength),
  network: z.string().max(LIMITS.titleLength),
  date: z.union([z.literal(''), z.iso.date()]),
  lead: z.enum(LEADS),
  focus: z.string().max(LIMITS.focusLength),
  questions: z.array(z.string().max(LIMITS.statementLength)).max(LIMITS.listLength),
  rooms: labels,
  teams: labels,
  language: z.enum(LANGUAGES),
  authors: z.enum(['hidden', 'shown']),
})

const agendaSchema = z
  .array(
    z.object({
      id: z.string().min(1).max(LIMITS.labelLength),
      kind: z.enum(STEP_KINDS),
      name: z.string().min(1).max(LIMITS.labelLength),
      minutes: z
        .number()
        .positive()
        .max(24 * 60),
      line: z.string().max(LIMITS.statementLength),
      why: z.string().max(LIMITS.statementLength),
    }),
  )
  .max(LIMITS.stepsPerAgenda)

/** `POST /api/boards`: a new round from its set-up, or from the file of a closed one. */
export const newBoardSchema = z.union([
  z.strictObject({ about: aboutSchema, agenda: agendaSchema.optional() }),
  // The file is checked by the rules of records, which have sentences of their own.
  z.strictObject({ record: z.unknown() }),
])
export type NewBoard = z.input<typeof newBoardSchema>

export const madeBoardSchema = z.object({
  board: id,
  keys: z.record(z.enum(ROLES), z.string()),
  code: z.string(),
})
export type MadeBoard = z.infer<typeof madeBoardSchema>

/** `POST /api/join`: a code read aloud for the participant's key. */
export const joinSchema = z.strictObject({ code: z.string().max(40) })
const joinedSchema = z.object({ board: id, key: z.string(), role: z.enum(ROLES) })
export type Joined = z.infer<typeof joinedSchema>

/** `GET /api/boards/:id`: what a key opens; the lower links with it for those who may hand them out. */
const boardInfoSchema = z.object({
  board: id,
  role: z.enum(ROLES),
  title: z.string(),
  school: z.string(),
  step: z.string().nullable(),
  people: z.number(),
  closed: z.object({ at: z.number(), recordId: z.string() }).nullable(),
  /** Null when the round is closed: nobody joins it by code then. */
  code: z.string().nullable(),
  /** The address (origin) by which other devices in the room reach this server. */
  joinAt: z.string(),
})
export type BoardInfo = z.infer<typeof boardInfoSchema>

/**
 * `POST /api/boards/:id/keys`: a fresh key of one's own role or a lower one, to hand out; or, for a
 * facilitator, one in place of all that a role has had.
 */
export const keySchema = z.union([
  z.strictObject({ issue: z.enum(ROLES) }),
  z.strictObject({ renew: z.enum(ROLES) }),
])
const issuedSchema = z.object({ key: z.string(), role: z.enum(ROLES) })

const POINT_KINDS = ['step', 'asked', 'before-return', 'kept'] as const

/** A moment of a round that can be brought back. */
const pointSchema = z.object({
  id,
  /** Why it was made. */
  kind: z.enum(POINT_KINDS),
  /** What it is called; may be empty. */
  name: z.string(),
  at: z.number(),
  /** How much stood on the board, where that is known. */
  holds: z.object({ notes: z.number(), patterns: z.number(), theories: z.number() }).optional(),
})
export type RestorePoint = z.infer<typeof pointSchema>

/** `GET /api/boards/:id/restore-points`, newest first, and `…/:point` with the state (Yjs update V2). */
const pointsSchema = z.object({ points: z.array(pointSchema) })
const pointStateSchema = z.object({ point: pointSchema, state: z.base64() })

const pointName = z.string().trim().max(LIMITS.labelLength)

/** `POST /api/boards/:id/restore-points`: keeps this moment, gives one a name, or brings one back. */
export const pointActSchema = z.union([
  z.strictObject({ name: pointName }),
  z.strictObject({ point: id, name: pointName }),
  z.strictObject({ bringBack: id }),
])
const doneSchema = z.object({ ok: z.literal(true) })

/** One record on the shelf. */
const shelfEntrySchema = z.object({
  id,
  title: z.string(),
  school: z.string(),
  date: z.string(),
  network: z.string(),
  closedAt: z.number(),
  patterns: z.number(),
  theories: z.number(),
  notes: z.number(),
})
export type ShelfEntry = z.infer<typeof shelfEntrySchema>
/** An entry with the round that is closed with it, if that is here: the keeper may reopen it. */
const shelvedSchema = shelfEntrySchema.extend({ closes: id.nullable() })
export type ShelvedEntry = z.infer<typeof shelvedSchema>
const shelfSchema = z.object({ records: z.array(shelvedSchema) })

const PROBLEMS = [
  'bad-request',
  'no-key',
  'wrong-key',
  'not-allowed',
  'no-board',
  'no-record',
  'no-point',
  'wrong-code',
  'too-many-tries',
  'closed',
  'too-large',
  'record-unreadable',
  'record-broken',
  'record-newer',
  'not-found',
  'server-failed',
] as const
export type Problem = (typeof PROBLEMS)[number]

/** The body of every answer that is not a success. */
export const errorSchema = z.object({
  error: z.object({ code: z.enum(PROBLEMS), message: z.string() }),
})

/** What the endpoints answer with, by the names under which calls.ts asks for them. */
export const ANSWERS = {
  madeBoard: madeBoardSchema,
  joined: joinedSchema,
  boardInfo: boardInfoSchema,
  issued: issuedSchema,
  points: pointsSchema,
  pointState: pointStateSchema,
  done: doneSchema,
  shelf: shelfSchema,
  filed: z.object({ id }),
  /** Checked by who asked. */
  anything: z.unknown(),
} as const
