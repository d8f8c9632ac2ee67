import type { Page } from '@playwright/test'
import type { Line } from '../../support/line.ts'
import type { Body } from './body.ts'
import type { Chance } from './chance.ts'
import type { Ledger } from './ledger.ts'

/** One of the two who play. */
export interface Person {
  readonly name: string
  readonly has: 'mouse' | 'both'
  readonly page: Page
  readonly body: Body
  readonly chance: Chance
  readonly line: Line
  readonly ledger: Ledger
  /** Says what is done now, for whoever reads of a failure. */
  says(deed: string): void
}
