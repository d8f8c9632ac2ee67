import type { Copied, CopiedNote, CopiedPattern } from '../../../shared/board/copies.ts'
import { type Point, QUALIFIERS, SUBJECTS } from '../../../shared/board/model.ts'
import { placeOn } from '../../../shared/board/read.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import { plainNoteHeight } from '../layout/dimensions.ts'
import { around, type Box } from '../layout/geometry.ts'
import { type IsFree, roomNear } from '../placing/room-near.ts'
import { tidied } from '../placing/tidy.ts'

const VERSION = 1

/** What is copied, for our own boards. */
export function clipOf(copied: Copied): string {
  return JSON.stringify({ version: VERSION, ...copied })
}

/** What is copied, for everything else: one line a note. */
export function clipText({ notes, patterns }: Copied): string {
  const words = notes.length > 0 ? notes.map(({ text }) => text) : patterns.map((p) => p.statement)
  return words.map((text) => text.replace(/\s*\n\s*/g, ' ')).join('\n')
}

/** Reads what another board, of whatever version, put on the clipboard; null when it is nothing of ours. */
export function readClip(clip: string): Copied | null {
  if (clip.length > LIMITS.importBytes) return null
  const read = parsed(clip)
  if (read === null || !Array.isArray(read.notes) || !Array.isArray(read.patterns)) return null
  const patterns = read.patterns.flatMap(readPattern)
  if (patterns.length < read.patterns.length) return null
  const notes = read.notes.flatMap((note) => readNote(note, patterns.length))
  return notes.length + patterns.length === 0 ? null : { notes, patterns }
}

function parsed(clip: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(clip)
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function readNote(note: unknown, patterns: number): readonly CopiedNote[] {
  if (typeof note !== 'object' || note === null) return []
  const said = note as Record<string, unknown>
  const text = stringOf(said.text, LIMITS.noteLength)
  if (text.trim() === '') return []
  const index = Number.isInteger(said.in) ? Number(said.in) : -1
  return [
    {
      text,
      at: readPoint(said.at),
      room: stringOf(said.room, LIMITS.labelLength),
      about: SUBJECTS.find((about) => about === said.about) ?? null,
      team: stringOf(said.team, LIMITS.labelLength),
      in: index >= 0 && index < patterns ? index : null,
      ...(said.isExemplar === true ? { isExemplar: true } : {}),
    },
  ]
}

function readPattern(pattern: unknown): readonly CopiedPattern[] {
  if (typeof pattern !== 'object' || pattern === null) return []
  const said = pattern as Record<string, unknown>
  return [
    {
      statement: stringOf(said.statement, LIMITS.statementLength),
      qualifier: QUALIFIERS.find((qualifier) => qualifier === said.qualifier) ?? null,
      about: SUBJECTS.find((about) => about === said.about) ?? null,
      outliers: said.outliers === true,
      ...(Array.isArray(said.formerly)
        ? { formerly: said.formerly.map((words) => stringOf(words, LIMITS.statementLength)) }
        : {}),
      at: readPoint(said.at),
    },
  ]
}

function stringOf(value: unknown, limit: number): string {
  return typeof value === 'string' ? value.slice(0, limit) : ''
}

function readPoint(at: unknown): Point {
  const [x, y] = Array.isArray(at) ? at : []
  return [placeOn(x), placeOn(y)]
}

/** About how large a copied sheet becomes (board units): the paper makes room for what is missing. */
const SHEET = { w: 568, h: 320 }

/**
 * Copies moved to around a point, in their formation, where they cover nothing: there or in the
 * nearest room.
 */
export function broughtTo(copied: Copied, [x, y]: Point, isFree: IsFree): Copied {
  const boxes = [
    ...copied.notes.filter(({ in: index }) => index === null).map(noteBox),
    ...copied.patterns.map(({ at }) => ({ x: at[0], y: at[1], ...SHEET })),
  ]
  const bounds = around(boxes)
  if (bounds === null) return copied
  const wished = { ...bounds, x: x - bounds.w / 2, y: y - bounds.h / 2 }
  const [left, top] = roomNear(wished, isFree)
  const [dx, dy] = [left - bounds.x, top - bounds.y]
  const moved = <T extends { readonly at: Point }>(thing: T): T => ({
    ...thing,
    at: [thing.at[0] + dx, thing.at[1] + dy],
  })
  return { notes: copied.notes.map(moved), patterns: copied.patterns.map(moved) }
}

function noteBox({ at, text }: Pick<CopiedNote, 'at' | 'text'>): Box {
  return { x: at[0], y: at[1], w: NOTE_WIDTH, h: plainNoteHeight(text) }
}

/** What came as words, without places: laid into a calm grid. */
export function inGrid(notes: readonly Omit<CopiedNote, 'at' | 'in'>[]): Copied {
  const boxes = new Map<string, Box>()
  for (const [index, { text }] of notes.entries()) {
    boxes.set(String(index), noteBox({ text, at: [index * NOTE_WIDTH, 0] }))
  }
  const places = tidied(boxes, () => true)
  return {
    patterns: [],
    notes: notes.map((note, index) => ({
      ...note,
      at: places.get(String(index)) ?? [0, 0],
      in: null,
    })),
  }
}
