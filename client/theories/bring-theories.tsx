import { useState } from 'react'
import { bringEarlier } from '../../shared/board/carried.ts'
import { t } from '../messages/index.ts'
import type { ReadFile } from '../parts/read-record.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { undoing } from '../parts/take-back.ts'
import { carriedFrom } from '../parts/to-test.ts'
import { useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { tell } from '../ui/notice.tsx'
import { EarlierRounds } from './earlier-rounds.tsx'

/** Brings what an earlier round left, from its record, to a board that is open already. */
export function BringTheories() {
  const session = useSession()
  const [open, setOpen] = useState(false)

  function bring(read: ReadFile): void {
    if (!read.ok) {
      tell(read.why, 'problem')
      return
    }
    const brought = carriedFrom(read.record, session.newId)
    if (brought.theories.length + brought.steps.length === 0) {
      tell(t('testing.noneToBring'))
      return
    }
    const outcome = bringEarlier(session.board, brought)
    if (outcome.ok) {
      const { theories, steps } = outcome.value
      const said = [
        theories === 0 ? '' : t('testing.brought', { count: theories }),
        steps === 0 ? '' : t('testing.agreed', { count: steps }),
      ]
      tell(said.join(' ').trim(), 'plain', undoing(session))
      setOpen(false)
    } else if (outcome.why === 'same') tell(t('testing.broughtBefore'))
    else tellRefusal(outcome)
  }

  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('testing.bring')}
      </Button>
      {open ? <EarlierRounds onRead={bring} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
