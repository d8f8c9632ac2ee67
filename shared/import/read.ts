import { LIMITS } from '../limits.ts'
import { readCsv } from './csv.ts'
import { decodeText, foreignForm } from './decode.ts'
import { readLines } from './lines.ts'
import type { ImportPreview } from './observations.ts'
import { findTable } from './table.ts'

/**
 * Reads observations from the bytes of a file or the text of a paste: a table with a header (CSV,
 * semicolons or tabs), a single column, or plain lines. Never throws.
 */
export function readObservations(source: string | Uint8Array): ImportPreview {
  // Bytes and characters differ by a small factor at most; the bound is there for the device.
  if (source.length > LIMITS.importBytes) {
    return { ok: false, why: 'too-large', limit: LIMITS.importBytes }
  }
  const text = (typeof source === 'string' ? source : decodeText(source))
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (text.trim() === '') return { ok: false, why: 'empty' }
  const form = foreignForm(text)
  if (form !== null) return { ok: false, why: 'foreign', form }
  const table = findTable(text)
  return table === null ? readLines(text) : readCsv(table)
}
