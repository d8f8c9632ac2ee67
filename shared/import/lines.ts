import { LIMITS } from '../limits.ts'
import type { ImportPreview, ImportProblem, Observation } from './observations.ts'

/** "- ", "• ", "1. ", "1) ", "[ ] ": how lists begin their lines. */
export const BULLET = /^(?:(?:[-*+•◦▪‣·–—]|\d{1,3}[.)])(?:\s+|$)|•)(?:\[[ xX]?\]\s+)?/

/** Reads every line with something in it as a note. Bullets and numbers are dropped. */
export function readLines(text: string): ImportPreview {
  const problems: ImportProblem[] = []
  const notes: Observation[] = []
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const said = line.trim().replace(BULLET, '').trim()
    const row = index + 1
    if (said === '') continue
    if (said.length > LIMITS.noteLength) {
      problems.push({ kind: 'too-long', row, length: said.length, limit: LIMITS.noteLength })
      continue
    }
    if (said.includes('\uFFFD')) problems.push({ kind: 'damaged-text', row })
    notes.push({ row, text: said, room: '', team: '', about: null })
  }
  const columns = columnsIn(lines)
  if (columns > 1) problems.push({ kind: 'no-header', columns })
  if (notes.length === 0) return { ok: false, why: 'no-notes', problems }
  return { ok: true, kind: 'lines', notes, problems }
}

/** In how many cells every line would fall if this were a table: 1 when it looks like none. */
function columnsIn(lines: readonly string[]): number {
  const said = lines.filter((line) => line.trim() !== '')
  if (said.length < 2) return 1
  const counts = ['\t', ';', ','].map((delimiter) => {
    const [first = 1, ...others] = said.map((line) => line.split(delimiter).length)
    // Commas stand in prose as well: only many, and the same in every line, make a table.
    const enough = delimiter === ',' ? first >= 4 : first >= 2
    return enough && others.every((count) => count === first) ? first : 1
  })
  return Math.max(...counts)
}
