import { toBase64 } from '../base64.ts'
import { inView } from '../board/frames.ts'
import {
  agreedBefore,
  groupNotes,
  markedNotes,
  nextInOrder,
  patternsInOrder,
  predictionsInOrder,
  theoriesInOrder,
} from '../board/groups.ts'
import type { Board, NextStep, Note, Theory } from '../board/model.ts'
import { evidenceOf } from '../board/trace.ts'
import { namelessWords } from '../wording/own-words.ts'
import { RECORD_FORMAT, RECORD_VERSION, type RoundRecord } from './format.ts'
import { sealOf } from './seal.ts'

export interface RecordInput {
  readonly id: string
  readonly board: Board
  /** From `packBoard`, or null to keep the findings only. */
  readonly packed: Uint8Array | null
  /** ms since 1970, UTC. */
  readonly closedAt: number
  readonly people: number
}

/** The record of a board, sealed. The same board gives the same bytes; no author, no device. */
export function makeRecord({ id, board, packed, closedAt, people }: RecordInput): RoundRecord {
  const found = wellFormed<Omit<RoundRecord, 'board' | 'seal'>>({
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    id,
    closedAt,
    people,
    agenda: board.stage.agenda,
    ...findingsOf(board),
  })
  const record = { ...found, board: packed === null ? null : toBase64(packed) }
  return { ...record, seal: sealOf(record) }
}

/** What a round found, numbered as in its record. */
export type Findings = Pick<
  RoundRecord,
  'about' | 'notes' | 'patterns' | 'predictions' | 'theories' | 'next' | 'before'
>

/** The findings of a board as its record would have them now. */
export function findingsOf(board: Board): Findings {
  const groups = groupNotes(board)
  const patterns = patternsInOrder(board)
  // Sorted by a frame as well, a note is told once: where the free groups have it, or among the free.
  const { byPattern, free, parked } = groupNotes(inView(board, null))
  const notes = readingOrder([
    ...patterns.flatMap((pattern) => byPattern.get(pattern.id) ?? []),
    ...free,
    ...parked,
  ])
  const before = agreedBefore(board)
  const { authors: _, wording, ...set } = board.about
  const about = wording === undefined ? set : { ...set, wording: namelessWords(wording) }
  return {
    about,
    notes: numbered(notes).map(({ number, id, text, room, about, team, parked }) => {
      return { number, id, text, room, about, team, parked }
    }),
    patterns: numbered(patterns).map(({ at: _, made: __, exemplars, formerly, ...pattern }) => {
      const held = groups.byPattern.get(pattern.id) ?? []
      const marked = markedNotes({ exemplars }, held).map((note) => note.id)
      return {
        ...pattern,
        ...(formerly.length === 0 ? {} : { formerly: formerly.map(({ statement }) => statement) }),
        notes: held.map((note) => note.id),
        ...(marked.length === 0 ? {} : { exemplars: marked }),
      }
    }),
    predictions: numbered(predictionsInOrder(board)).map(withoutRank),
    theories: numbered(theoriesInOrder(board)).map((theory) => {
      const { looked: _, tested, ...kept } = withoutRank(theory)
      const evidence = evidenceFound(board, theory)
      return { ...kept, evidence, ...(tested === null ? {} : { tested }) }
    }),
    // Whose advice it was stays on the board: raw notes don't outlive it, findings do.
    next: numbered(nextInOrder(board)).map(({ advice: _, from: __, came: ___, ...step }) => ({
      ...withoutRank(step),
      theory: step.theory !== null && board.theories.has(step.theory) ? step.theory : null,
    })),
    ...(before.length === 0 ? {} : { before: before.flatMap(agreedFound) }),
  }
}

/** Notes are numbered as they are read, pattern by pattern, each where it is met first. */
function readingOrder(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [note.id, note])).values()]
}

/** What a theory rests on, as far as it is still there. */
function evidenceFound(board: Board, theory: Theory) {
  return evidenceOf(board, theory).map((piece) => ({
    target: piece.of === 'pattern' ? piece.pattern.id : piece.note.id,
    kind: piece.of,
    stance: piece.stance,
  }))
}

/** What was agreed in an earlier round, and what came of it if anybody said. */
function agreedFound({ id, action, horizon, for: audience, owner, check, from, came }: NextStep) {
  if (from === null) return []
  const said = came === null ? {} : { came }
  return [{ id, action, horizon, for: audience, owner, check, from, ...said }]
}

/** A half of a character, which JSON can't seal, becomes the sign for an unreadable one. */
function wellFormed<T>(found: NoInfer<T>): T {
  return JSON.parse(
    JSON.stringify(found, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
  )
}

function numbered<T>(things: readonly T[]): readonly (T & { readonly number: number })[] {
  return things.map((thing, index) => ({ number: index + 1, ...thing }))
}

function withoutRank<T extends { readonly rank: string }>({
  rank: _,
  ...rest
}: T): Omit<T, 'rank'> {
  return rest
}
