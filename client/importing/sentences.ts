import type {
  ImportPreview,
  ImportProblem,
  ImportRefusal,
} from '../../shared/import/observations.ts'
import { t } from '../messages/index.ts'
import type { Gathered } from './summary.ts'

const ROWS_NAMED = 12

/** Why nothing of a file or paste can be added, and what to do. */
export function refusalSentence(refusal: Extract<ImportPreview, { ok: false }>): string {
  return refusalOf(refusal)
}

function refusalOf(refusal: ImportRefusal): string {
  switch (refusal.why) {
    case 'empty':
      return t('import.empty')
    case 'too-large':
      return t('import.tooLarge', { limit: Math.round(refusal.limit / 1_048_576) })
    case 'foreign':
      return t(`import.foreign.${refusal.form}`)
    case 'no-note-column':
      return t('import.noNoteColumn', { columns: refusal.columns.join(', ') })
    case 'open-quote':
      return t('import.openQuote', { row: refusal.row })
    case 'no-notes':
      return t('import.noNotes')
  }
}

/** What was passed over or changed, and in which rows. */
export function problemSentence({ first, rows }: Gathered): string {
  const sentence = sentenceOf(first)
  if (rows.length === 0) return sentence
  const named = rows.slice(0, ROWS_NAMED).join(', ')
  return rows.length > ROWS_NAMED
    ? t('import.inMoreRows', { rows: named, count: rows.length - ROWS_NAMED, sentence })
    : t('import.inRows', { rows: named, count: rows.length, sentence })
}

function sentenceOf(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'unknown-column':
      return t('import.problem.unknown-column', { column: problem.column })
    case 'unknown-about':
      return t('import.problem.unknown-about', { value: problem.value })
    case 'too-long':
      return t('import.problem.too-long', { limit: problem.limit })
    case 'label-cut':
      return t(`import.problem.label-cut.${problem.column}`, { limit: problem.limit })
    case 'blank-rows':
      return t('import.problem.blank-rows', { count: problem.count })
    case 'no-header':
      return t('import.problem.no-header', { columns: problem.columns })
    case 'observers-left-out':
    case 'no-note':
    case 'extra-cells':
    case 'damaged-text':
      return t(`import.problem.${problem.kind}`)
  }
}
