import type { en } from '../en/index.ts'
import { common } from './common.ts'
import { drafts } from './drafts.ts'
import { find } from './find.ts'
import { importing } from './importing.ts'
import { later } from './later.ts'
import { newRound } from './new-round.ts'
import { next } from './next.ts'
import { noteMenu } from './note-menu.ts'
import { outline } from './outline.ts'
import { predictions } from './predictions.ts'
import { projector } from './projector.ts'
import { records } from './records.ts'
import { restore } from './restore.ts'
import { round } from './round.ts'
import { share } from './share.ts'
import { start } from './start.ts'
import { theories } from './theories.ts'
import { writing } from './writing.ts'

/** Every sentence of the screen, in Swedish: the type makes it complete. */
export const sv: Readonly<Record<keyof typeof en, string>> = {
  ...common,
  ...noteMenu,
  ...outline,
  ...round,
  ...restore,
  ...drafts,
  ...find,
  ...importing,
  ...later,
  ...newRound,
  ...projector,
  ...records,
  ...share,
  ...start,
  ...theories,
  ...next,
  ...predictions,
  ...writing,
}
