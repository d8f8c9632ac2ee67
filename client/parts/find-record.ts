import { isKey } from '../../shared/access.ts'
import { ApiError } from '../../shared/wire/calls.ts'
import { t } from '../messages/index.ts'
import { api, remember, remembered } from '../platform.ts'
import { keeperKey, knownRounds } from '../sync/device.ts'
import { problemText } from './problem.ts'
import { type ReadFile, readRecord } from './read-record.ts'

/** Keeps the key a link to a record brought, so that the address can be used for its own places. */
export function takeKeyFromAddress(recordId: string): void {
  const key = location.hash.slice(1)
  if (!isKey(key)) return
  remember(`record-key:${recordId}`, key)
  history.replaceState(history.state, '', location.pathname)
}

/** The keys by which this device may read a record: the link's, its round's, the keeper's. */
function keysFor(recordId: string): readonly string[] {
  const linked = remembered(`record-key:${recordId}`)
  const round = knownRounds().find((known) => known.recordId === recordId)
  const keys = [linked, round?.key, keeperKey()].filter(isKey)
  return [...new Set(keys)]
}

/** Asks the server for a record with every key that may open it, and checks what comes. */
export async function findRecord(recordId: string): Promise<ReadFile> {
  let why = t('record.noKey')
  for (const key of keysFor(recordId)) {
    try {
      return await readRecord(await api.record(recordId, key))
    } catch (error) {
      why = problemText(error)
      if (!(error instanceof ApiError) || !ANOTHER_KEY.has(error.problem)) break
    }
  }
  return { ok: false, why }
}

/** Refusals that another key may not meet. */
const ANOTHER_KEY: ReadonlySet<ApiError['problem']> = new Set([
  'no-key',
  'wrong-key',
  'not-allowed',
  'no-record',
])
