import { close } from './close.ts'
import { drafts } from './drafts.ts'
import { find } from './find.ts'
import { frames } from './frames.ts'
import { importing } from './importing.ts'
import { menus } from './menus.ts'
import { newRound } from './new-round.ts'
import { next } from './next.ts'
import { outline } from './outline.ts'
import { palette } from './palette.ts'
import { picture } from './picture.ts'
import { predictions } from './predictions.ts'
import { projector } from './projector.ts'
import { questions } from './questions.ts'
import { records } from './records.ts'
import { research } from './research.ts'
import { restore } from './restore.ts'
import { selection } from './selection.ts'
import { share } from './share.ts'
import { sheets } from './sheets.ts'
import { start } from './start.ts'
import { suggesting } from './suggesting.ts'
import { theories } from './theories.ts'
import { trail } from './trail.ts'
import { wording } from './wording.ts'

/** What is said by all that is loaded later, in English. */
export const more = {
  ...find,
  ...frames,
  ...importing,
  ...menus,
  ...newRound,
  ...next,
  ...palette,
  ...picture,
  ...predictions,
  ...projector,
  ...questions,
  ...records,
  ...research,
  ...restore,
  ...share,
  ...sheets,
  ...start,
  ...suggesting,
  ...theories,
  ...close,
  ...drafts,
  ...menus,
  ...outline,
  ...selection,
  ...trail,
  ...wording,
} as const
