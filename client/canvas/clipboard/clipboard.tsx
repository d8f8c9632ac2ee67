import { type RefObject, useEffect, useState } from 'react'
import { addCopies, type Copied, copyOf } from '../../../shared/board/copies.ts'
import type { Point } from '../../../shared/board/model.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { t } from '../../messages/index.ts'
import { remove } from '../../parts/note-acts.ts'
import { tellRefusal } from '../../parts/refusal.ts'
import { useWhileWritable } from '../../parts/while-writable.ts'
import { mayWriteNow } from '../../store/rights.ts'
import { useRights, useSession } from '../../store/use-board.ts'
import type { Session } from '../../sync/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { type CanvasModel, useCanvas } from '../model/canvas-model.ts'
import { placeOf } from '../selection/selected.ts'
import { broughtTo, clipOf, clipText } from './clip.ts'
import { type Cut, cutOf } from './cut.ts'
import { readPasted } from './pasted.ts'
import { type Brought, CLIP_TYPE, hasKeyboard, type Pastes } from './pastes.ts'

/** More notes than these are asked about before they are pasted. */
const ASKED_ABOVE = 50

/** Something large that waits for a yes. */
interface Question {
  readonly copied: Copied
  readonly at: Point
}

/**
 * Copy, cut and paste on the board, by the browser's own events, which come also where a page is
 * served without a certificate.
 */
export function Clipboard({
  surface,
  pastes,
}: {
  readonly surface: RefObject<HTMLElement | null>
  readonly pastes: Pastes
}) {
  const session = useSession()
  const model = useCanvas()
  const { write } = useRights()
  const [asked, setAsked] = useState<Question | null>(null)

  useEffect(() => {
    const element = surface.current
    if (element === null) return
    const onCopy = (event: ClipboardEvent): void => {
      if (!hasKeyboard(element) || model.selection.get().size === 0) return
      const isCut = event.type === 'cut' && write
      const selected = [...model.selection.get()]
      const cut = isCut ? cutOf(session, selected) : null
      const all = { along: selected, groups: session.store.groups() }
      const copied = taken(session, model, cut ?? all)
      // Where somebody is busy with all of it, what was copied before stays on the clipboard.
      if (copied.notes.length + copied.patterns.length > 0) {
        event.clipboardData?.setData('text/plain', clipText(copied))
        event.clipboardData?.setData(CLIP_TYPE, clipOf(copied))
      }
      event.preventDefault()
      if (cut !== null) remove(session, cut.away)
      else tell(t('paste.copied', { count: copied.notes.length }))
    }
    const lay = ({ clip, text, at }: Brought): void => {
      void readPasted(clip, text).then((pasted) => {
        if (pasted.state === 'nothing') return tell(t('paste.nothing'))
        if (pasted.state === 'too-large') {
          return tell(t('paste.tooLarge', { limit: pasted.limit }), 'problem')
        }
        // Reading takes a moment, in which the board may have been locked.
        if (!mayWriteNow(session)) return tell(t('refusal.read-only'))
        const { copied, tooLong } = pasted
        if (copied.notes.length + copied.patterns.length > ASKED_ABOVE) setAsked({ copied, at })
        else if (copied.notes.length + copied.patterns.length > 0)
          putDown(session, model, copied, at)
        if (tooLong > 0) {
          tell(t('paste.tooLong', { count: tooLong, limit: LIMITS.noteLength }), 'problem')
        }
      })
    }
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('copy', onCopy, { signal })
    document.addEventListener('cut', onCopy, { signal })
    const leave = pastes.handTo(lay)
    return () => {
      leave()
      listening.abort()
    }
  }, [session, model, write, surface, pastes])

  if (asked === null) return null
  const answer = (yes: boolean): void => {
    setAsked(null)
    if (yes) putDown(session, model, asked.copied, asked.at)
  }
  return <Asking count={asked.copied.notes.length} onAnswer={answer} />
}

/** Asks before a great many notes are put on the board. */
function Asking({
  count,
  onAnswer,
}: {
  readonly count: number
  readonly onAnswer: (yes: boolean) => void
}) {
  useWhileWritable(() => onAnswer(false))
  return (
    <Dialog open title={t('paste.title', { count })} onClose={() => onAnswer(false)}>
      <p>{t('paste.what')}</p>
      <DialogActions>
        <Button onClick={() => onAnswer(false)}>{t('common.cancel')}</Button>
        <Button kind="main" data-start-here onClick={() => onAnswer(true)}>
          {t('paste.yes')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** What is taken along, as it is seen to lie. */
function taken(session: Session, model: CanvasModel, { along, groups }: Omit<Cut, 'away'>): Copied {
  return copyOf(session.store.get(), groups, along, (id) => {
    const box = placeOf(session, model, id)
    return box === null ? null : [box.x, box.y]
  })
}

/** Lays copies down in one act, where nothing is covered, and selects them. */
function putDown(session: Session, model: CanvasModel, copied: Copied, at: Point): void {
  const placed = broughtTo(copied, at, model.space.isFree)
  const made = addCopies(
    session.board,
    placed,
    session.newId,
    session.now(),
    session.store.frame.get(),
  )
  tellRefusal(made)
  if (!made.ok) return
  const loose = made.value.notes.filter((_, index) => placed.notes[index]?.in === null)
  model.selection.set(new Set([...loose, ...made.value.patterns]))
}
