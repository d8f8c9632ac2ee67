import { useState } from 'react'
import type { Theory } from '../../shared/board/model.ts'
import { deleteTheory } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { undoing } from '../parts/take-back.ts'
import { TheorySentence } from '../parts/theory-sentence.tsx'
import { useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'

/** The button that takes a theory away, and the question before it. */
export function DeleteTheory({ theory }: { readonly theory: Theory }) {
  const session = useSession()
  const [asking, setAsking] = useState(false)

  function remove(): void {
    setAsking(false)
    const outcome = deleteTheory(session.board, theory.id)
    tellRefusal(outcome)
    if (outcome.ok) {
      tell(t('theories.deleted'), 'plain', undoing(session))
    }
  }

  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('theories.delete')}
      </Button>
      <Dialog open={asking} title={t('theories.deleteTitle')} onClose={() => setAsking(false)}>
        <p>
          <TheorySentence theory={theory} />
        </p>
        <p>{t('theories.deleteText')}</p>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
          <Button kind="danger" onClick={remove}>
            {t('theories.delete')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
