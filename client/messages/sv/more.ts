import { find } from './find.ts'
import { importing } from './importing.ts'
import { newRound } from './new-round.ts'
import { next } from './next.ts'
import { palette } from './palette.ts'
import { picture } from './picture.ts'
import { predictions } from './predictions.ts'
import { projector } from './projector.ts'
import { records } from './records.ts'
import { restore } from './restore.ts'
import { share } from './share.ts'
import { start } from './start.ts'
import { theories } from './theories.ts'

/** What is said by all that is loaded later, in Swedish. */
export const more = {
  ...find,
  ...importing,
  ...newRound,
  ...next,
  ...palette,
  ...picture,
  ...predictions,
  ...projector,
  ...records,
  ...restore,
  ...share,
  ...start,
  ...theories,
} as const
