import { FRAME_NAMES, type FrameName, frameOf, framesOn } from '../../shared/board/frames.ts'
import { type FrameSheet, layFrame, missingSheets } from '../../shared/board/laying.ts'
import type { Board, FrameView, Point } from '../../shared/board/model.ts'
import { type MessageKey, t } from '../messages/index.ts'
import { mayWriteNow } from '../store/rights.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'
import { tellRefusal } from './refusal.ts'
import { undoing } from './take-back.ts'

/** How far apart the sheets of a frame are laid, so that each can grow (board units). */
const PITCH = { x: 640, y: 420 }
const COLUMNS = 3

/**
 * Shows the notes sorted by a frame, or by the free groups. A frame that was never opened on this
 * board has its sheets laid, in one act; one that was is as people left it.
 */
export function openFrame(session: Session, frame: FrameView): void {
  const { store } = session
  const isNew = frame !== null && !framesOn(store.whole()).includes(frame)
  if (isNew && (!isKnown(frame) || !mayWriteNow(session) || !lay(session, frame))) return
  store.frame.set(frame)
}

/** A view's name in the language of the screen; of a frame that isn't known, as it was written. */
export function viewName(frame: FrameView): string {
  if (frame === null) return t('frame.free')
  return isKnown(frame) ? t(`frame.${frame}` as MessageKey) : frame
}

function isKnown(frame: string): frame is FrameName {
  return FRAME_NAMES.some((known) => known === frame)
}

/** Lays what is missing of a frame; whether that was done. */
function lay(session: Session, frame: FrameName): boolean {
  const { board, store, now } = session
  const missing = missingSheets(store.whole(), frame)
  const places = placesFor(missing.length, store.whole())
  const sheets = missing.map(
    (category, index): FrameSheet => ({ category, at: places[index] ?? [0, 0] }),
  )
  const outcome = layFrame(board, frame, sheets, now())
  tellRefusal(outcome)
  if (!outcome.ok) return false
  const { sorted, again } = outcome.value
  const laid = t('frame.opened', { count: sheets.length, frame: viewName(frame) })
  const said = [
    laid,
    again === 0 ? '' : t('frame.again', { count: again }),
    sorted === 0 ? '' : t('frame.sorted', { count: sorted }),
  ]
  tell(said.filter((part) => part !== '').join(' '), 'plain', undoing(session))
  return true
}

/** Places for the sheets of a frame: row by row, above all the notes. */
function placesFor(count: number, { notes }: Pick<Board, 'notes'>): readonly Point[] {
  const places = [...notes.values()].map(({ at }) => at)
  const left = places.length === 0 ? 0 : Math.min(...places.map(([x]) => x))
  const top = places.length === 0 ? 0 : Math.min(...places.map(([, y]) => y))
  const rows = Math.ceil(count / COLUMNS)
  return Array.from({ length: count }, (_, index) => [
    left + (index % COLUMNS) * PITCH.x,
    top + (Math.floor(index / COLUMNS) - rows) * PITCH.y,
  ])
}

/** The frame whose sheet a pattern is, wherever it stands; null for a free group or none. */
export function viewOf({ store }: Pick<Session, 'store'>, pattern: string): FrameView {
  return frameOf(store.whole().patterns.get(pattern)?.frame ?? null)
}
