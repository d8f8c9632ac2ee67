import { remember, remembered } from '../platform.ts'
import { type Value, value } from '../store/value.ts'

/**
 * The notes that were written on this device: known here alone, so that people see what they
 * wrote and nobody else can tell.
 */
export function myNotes(boardId: string): Value<readonly string[]> {
  const name = `mine:${boardId}`
  const stored = remembered(name)
  const mine = value<readonly string[]>(
    Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [],
  )
  mine.subscribe(() => remember(name, mine.get()))
  return mine
}
