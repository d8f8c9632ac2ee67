import { createContext, useContext } from 'react'
import type { TextPlace } from '../../shared/board/text-places.ts'
import { type Value, value } from './value.ts'

/** Words that lost the field they were written in: such as when another person took their place away. */
export interface Rescued {
  /** A `draft` never had a place. */
  readonly of: TextPlace['of'] | 'draft'
  readonly text: string
  /** Where the caret was, in code units. */
  readonly caret: number
}

/** Where such words are brought to, the oldest first. A screen that shows texts to write in has one. */
export const RescueContext = createContext<Value<readonly Rescued[]>>(value([]))

/** The words that wait to be taken up again on this screen. */
export function useRescue(): Value<readonly Rescued[]> {
  return useContext(RescueContext)
}
