import { FAMILIES, type Family } from '../../../shared/wording/families.ts'
import type { FindHints } from '../../../shared/wording/hints.ts'

/** A note and what a facilitator would challenge in it. */
export interface Labelled {
  readonly note: string
  /** The words to challenge; none when the note is fine. */
  readonly spans: readonly string[]
  readonly family: string
}

/** Of all hints asked for, how many were right, and how many of those there were to give. */
interface Figures {
  readonly n: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Measured extends Figures {
  readonly perFamily: Readonly<Record<string, { readonly n: number; readonly recall: number }>>
}

/** Reads a file of labelled notes: `label`, `span`, `family`, `note`, parted by tabs. */
export function readLabelled(file: string): readonly Labelled[] {
  const [, ...lines] = file.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', span = '', family = '', ...note] = line.split('\t')
      const spans = label === 'flag' ? span.split(' | ') : []
      return { note: note.join('\t'), spans, family }
    })
}

/** Whether a hint overlaps one of a note's spans, wherever in it that stands. */
function isFound({ note, spans }: Labelled, find: FindHints): boolean {
  const hints = find(note)
  return spans.some((span) =>
    placesOf(span, note).some((at) =>
      hints.some(({ start, end }) => start < at + span.length && at < end),
    ),
  )
}

/**
 * A flagged note counts as found when a hint overlaps one of its spans; a fine note with any hint
 * is a false alarm. Precision is of the notes found and the false alarms.
 */
export function measure(notes: readonly Labelled[], find: FindHints): Measured {
  const flagged = notes.filter(({ spans }) => spans.length > 0)
  const found = new Set(flagged.filter((note) => isFound(note, find)))
  const alarms = notes.filter(({ spans, note }) => spans.length === 0 && find(note).length > 0)
  const precision = share(found.size, found.size + alarms.length)
  const recall = share(found.size, flagged.length)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const perFamily = FAMILIES.flatMap((family: Family) => {
    const ofIt = flagged.filter((note) => note.family === family)
    if (ofIt.length === 0) return []
    const recallOfIt = share(ofIt.filter((note) => found.has(note)).length, ofIt.length)
    return [[family, { n: ofIt.length, recall: rounded(recallOfIt) }] as const]
  })
  return {
    n: notes.length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    perFamily: Object.fromEntries(perFamily),
  }
}

function placesOf(span: string, note: string): readonly number[] {
  const places: number[] = []
  for (let at = note.indexOf(span); at >= 0; at = note.indexOf(span, at + 1)) places.push(at)
  return places
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
