import type { RoundRecord } from '../../shared/record/format.ts'
import { value } from '../store/value.ts'

/** The record that was opened from a file of this device. It is sent nowhere. */
export const openedFile = value<RoundRecord | null>(null)

/** Where an opened file is read. */
export const FILE_ADDRESS = '/r/file'
