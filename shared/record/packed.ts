import { fromBase64 } from '../base64.ts'
import type { RoundRecord } from './format.ts'

/** The packed board of a record, for `unpackBoard`; null if it holds the findings only. */
export function packedBoard(record: Pick<RoundRecord, 'board'>): Uint8Array | null {
  return record.board === null ? null : fromBase64(record.board)
}
