import type { Page } from '@playwright/test'
import type { Fingers } from './fingers.ts'
import type { Hand } from './hand.ts'
import type { Keys } from './keys.ts'
import type { Mouse } from './mouse.ts'
import type { SecondPerson } from './second-person.ts'

/** The kinds of hand there are. */
export interface Hands {
  readonly mouse: Mouse
  readonly fingers: Fingers
  readonly keys: Keys
}

/** One round with somebody at its board, and somebody else who is there as well. */
export interface Place<H extends Hand = Hand> {
  readonly page: Page
  readonly board: string
  readonly address: string
  readonly hand: H
  readonly other: SecondPerson
}
