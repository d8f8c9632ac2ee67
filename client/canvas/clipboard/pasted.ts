import type { Copied } from '../../../shared/board/copies.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { inGrid, readClip } from './clip.ts'

/** What a paste would put on the board, and what of it is left out. */
export type Pasted =
  | { readonly state: 'nothing' }
  | { readonly state: 'too-large'; readonly limit: number }
  | { readonly state: 'notes'; readonly copied: Copied; readonly tooLong: number }

/** Reads what was pasted: notes of a board, a table with a header that is understood, or lines. */
export async function readPasted(clip: string, text: string): Promise<Pasted> {
  const copied = clip === '' ? null : readClip(clip)
  if (copied !== null) return { state: 'notes', copied, tooLong: 0 }
  if (text.trim() === '') return { state: 'nothing' }
  if (text.length > LIMITS.importBytes) return { state: 'too-large', limit: LIMITS.importBytes }
  return (await readTable(text)) ?? readLines(text)
}

/** A table, or lines with their bullets; null where nothing of it is understood or can be had. */
async function readTable(text: string): Promise<Pasted | null> {
  try {
    const { readObservations } = await import('../../../shared/import/read.ts')
    const preview = readObservations(text)
    if (!preview.ok) return null
    // Lines that are a table without a header are read here: a row is one note.
    if (preview.kind === 'lines' && text.includes('\t')) return null
    const tooLong = preview.problems.filter(({ kind }) => kind === 'too-long').length
    return { state: 'notes', copied: inGrid(preview.notes), tooLong }
  } catch {
    // Without the server what reads tables may not be there: lines can be read all the same.
    return null
  }
}

function readLines(text: string): Pasted {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s*\t\s*/g, ' · ').trim())
    .filter((line) => line !== '')
  const fitting = lines.filter((line) => line.length <= LIMITS.noteLength)
  const notes = fitting.map((line) => ({ text: line, room: '', about: null, team: '' }))
  return { state: 'notes', copied: inGrid(notes), tooLong: lines.length - fitting.length }
}
