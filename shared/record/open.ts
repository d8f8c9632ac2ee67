import { LIMITS } from '../limits.ts'
import { RECORD_FORMAT, RECORD_VERSION, type RoundRecord, recordSchema } from './format.ts'
import { sealOf } from './seal.ts'

/** Why a file is no record that can be opened; `detail` is for the technically curious. */
export interface NotOpened {
  readonly ok: false
  /** No record, or damaged beyond reading · not what was sealed · from a later program. */
  readonly why: 'unreadable' | 'broken' | 'newer'
  readonly detail: string
}

/**
 * Reads a record from the text of a file or from parsed JSON. The record that comes back is the
 * value that was checked, unknown keys included. Never throws.
 */
export function openRecord(
  value: unknown,
): { readonly ok: true; readonly record: RoundRecord } | NotOpened {
  const found = typeof value === 'string' ? parsed(value) : value
  if (!isObject(found)) return notOpened('unreadable', 'not a JSON object')
  if (found.format !== RECORD_FORMAT)
    return notOpened('unreadable', `format is not ${RECORD_FORMAT}`)
  if (typeof found.version === 'number' && found.version > RECORD_VERSION) {
    return notOpened('newer', `version ${found.version}, known up to ${RECORD_VERSION}`)
  }
  const checked = recordSchema.safeParse(found)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    return notOpened('unreadable', `${issue?.path.map(String).join('.')}: ${issue?.message}`)
  }
  const record = found as RoundRecord
  return sealHolds(record) ? { ok: true, record } : notOpened('broken', 'seal does not match')
}

function notOpened(why: NotOpened['why'], detail: string): NotOpened {
  return { ok: false, why, detail }
}

function parsed(text: string): unknown {
  if (text.length > LIMITS.recordBytes) return null
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What has no canonical form was never sealed. */
function sealHolds(record: RoundRecord): boolean {
  try {
    return sealOf(record) === record.seal
  } catch {
    return false
  }
}
