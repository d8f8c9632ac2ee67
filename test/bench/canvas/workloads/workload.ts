import type { CDPSession, Page } from '@playwright/test'
import type { MadeBoard, View } from '../boards/board.ts'

/** What can be asked for by name. */
export const WORKLOADS = [
  'load',
  'idle',
  'drag',
  'pan',
  'zoom',
  'type',
  'marquee',
  'drag-all',
  'people',
] as const
export type WorkloadName = (typeof WORKLOADS)[number]

/** A board that is open in a browser of its own. */
export interface Session {
  readonly page: Page
  readonly cdp: CDPSession
  readonly made: MadeBoard
  readonly seconds: number
}

/** What a hand does, and the view in which it does so. */
export interface Gesture {
  readonly view: View
  /** Finds out where the hand has to go for so long, and gives what it does there. */
  ready(session: Session, seconds: number): Promise<() => Promise<void>>
  /** Brings the board back to where it was, and throws when the gesture did nothing. */
  after?(session: Session): Promise<void>
}
