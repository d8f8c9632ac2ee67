import type { RefObject } from 'react'
import type { Pattern } from '../../shared/board/model.ts'
import { theoriesOn } from '../../shared/board/trace.ts'
import { t } from '../messages/index.ts'
import { useBoardPart, useNotesOf, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { dissolve } from './note-acts.ts'
import { useWhileWritable } from './while-writable.ts'

/** Asks before a pattern is dissolved, and says what stays. */
export function DissolveDialog({
  pattern,
  returnTo,
  onClose,
}: {
  readonly pattern: Pattern
  readonly returnTo: RefObject<HTMLElement | null>
  readonly onClose: () => void
}) {
  const session = useSession()
  useWhileWritable(onClose)
  const notes = useNotesOf(pattern.id).length
  const theories = useBoardPart((board) => theoriesOn(board, pattern.id).length)

  function agree(): void {
    onClose()
    dissolve(session, pattern.id)
  }

  return (
    <Dialog open title={t('pattern-menu.dissolveTitle')} onClose={onClose} returnTo={returnTo}>
      {pattern.statement === '' ? null : <p>“{pattern.statement}”</p>}
      <p>
        {notes === 0
          ? t('pattern-menu.dissolveEmpty')
          : t('pattern-menu.dissolveNotes', { count: notes })}
      </p>
      {theories === 0 ? null : <p>{t('pattern-menu.dissolveTheories', { count: theories })}</p>}
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button kind="danger" onClick={agree}>
          {t('pattern-menu.dissolve')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
