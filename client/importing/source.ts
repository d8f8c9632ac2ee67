import type { ImportPreview } from '../../shared/import/observations.ts'
import { readObservations } from '../../shared/import/read.ts'
import { LIMITS } from '../../shared/limits.ts'

/** Where notes come from, and what was understood of them. */
export type Source =
  | { readonly from: 'nothing' }
  | { readonly from: 'reading' }
  | { readonly from: 'file'; readonly name: string; readonly preview: ImportPreview }
  | { readonly from: 'paste'; readonly text: string; readonly preview: ImportPreview }

export const NOTHING: Source = { from: 'nothing' }

/** Reads a file. */
export async function readFile(file: File): Promise<Source> {
  const { name } = file
  if (file.size > LIMITS.importBytes) {
    const preview = { ok: false, why: 'too-large', limit: LIMITS.importBytes } as const
    return { from: 'file', name, preview }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { from: 'file', name, preview: readObservations(bytes) }
}

export async function readPaste(text: string): Promise<Source> {
  if (text.trim() === '') return NOTHING
  return { from: 'paste', text, preview: readObservations(text) }
}
