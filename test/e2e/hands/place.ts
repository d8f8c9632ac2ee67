import type { Page } from '@playwright/test'
import type { Hand } from './hand.ts'
import type { SecondPerson } from './second-person.ts'

/** One round with somebody at its board, and somebody else who is there as well. */
export interface Place<H extends Hand = Hand> {
  readonly page: Page
  readonly board: string
  readonly address: string
  readonly hand: H
  readonly other: SecondPerson
}
