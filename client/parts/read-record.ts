import { LIMITS } from '../../shared/limits.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'

/** A record read from a file, or the sentence that says why there is none. */
export type ReadFile =
  | { readonly ok: true; readonly record: RoundRecord }
  | { readonly ok: false; readonly why: string }

/** Checks what a server or a file gave: its form, its version, its seal. */
export async function readRecord(given: unknown): Promise<ReadFile> {
  const { openRecord } = await import('../../shared/record/open.ts')
  const opened = openRecord(given)
  return opened.ok ? opened : { ok: false, why: t(`problem.record-${opened.why}`) }
}

/** Reads a record from a file of this device. */
export async function readRecordFile(file: File): Promise<ReadFile> {
  if (file.size > LIMITS.recordBytes) return { ok: false, why: t('problem.too-large') }
  try {
    return await readRecord(await file.text())
  } catch {
    return { ok: false, why: t('record.fileUnreadable') }
  }
}
