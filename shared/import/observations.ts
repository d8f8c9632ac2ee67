import type { Subject } from '../board/model.ts'

/** One observation as it comes in. Who wrote it stays in the file: people are not named. */
export interface Observation {
  /** Row of the table or line of the paste, counted from 1 as a spreadsheet does. */
  readonly row: number
  readonly text: string
  readonly room: string
  readonly team: string
  readonly about: Subject | null
}

/** What was passed over or changed on the way in; the rest can still be imported. */
export type ImportProblem =
  | { readonly kind: 'unknown-column'; readonly column: string }
  /** There were names or initials; they are left out. */
  | { readonly kind: 'observers-left-out' }
  | { readonly kind: 'unknown-about'; readonly row: number; readonly value: string }
  | {
      readonly kind: 'too-long'
      readonly row: number
      readonly length: number
      readonly limit: number
    }
  | {
      readonly kind: 'label-cut'
      readonly row: number
      readonly column: 'room' | 'team'
      readonly limit: number
    }
  /** A row that says something, but has no note. */
  | { readonly kind: 'no-note'; readonly row: number }
  | { readonly kind: 'blank-rows'; readonly count: number }
  /** Cells behind the last column. */
  | { readonly kind: 'extra-cells'; readonly row: number }
  /** Every line has the same number of cells, but no header says what they are. */
  | { readonly kind: 'no-header'; readonly columns: number }
  /** Characters that could not be read in the file's encoding. */
  | { readonly kind: 'damaged-text'; readonly row: number }

export type Foreign = 'spreadsheet' | 'image' | 'pdf' | 'web-page' | 'json' | 'record' | 'other'

/** Why nothing of a file or paste can be imported. */
export type ImportRefusal =
  | { readonly why: 'empty' }
  | { readonly why: 'too-large'; readonly limit: number }
  /** Not a table and not lines: `form` is what it looks like. */
  | { readonly why: 'foreign'; readonly form: Foreign }
  | { readonly why: 'no-note-column'; readonly columns: readonly string[] }
  /** A quotation mark that is never closed, or closed in the midst of a cell. */
  | { readonly why: 'open-quote'; readonly row: number }
  /** There are rows, but no note in any of them. */
  | { readonly why: 'no-notes'; readonly problems: readonly ImportProblem[] }

export type ImportPreview =
  | {
      readonly ok: true
      readonly kind: 'csv' | 'lines'
      readonly notes: readonly Observation[]
      readonly problems: readonly ImportProblem[]
    }
  | ({ readonly ok: false } & ImportRefusal)
