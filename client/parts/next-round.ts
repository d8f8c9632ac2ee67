import type { RoundRecord } from '../../shared/record/format.ts'
import { value } from '../store/value.ts'

/** The record whose theories the round that is being set up will test; null for one without any. */
export const earlierRecord = value<RoundRecord | null>(null)
