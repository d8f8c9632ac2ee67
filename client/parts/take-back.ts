import { t } from '../messages/index.ts'
import { mayWriteNow } from '../store/rights.ts'
import type { Session } from '../sync/session.ts'
import { type NoticeAction, tell } from '../ui/notice.tsx'

type Here = Pick<Session, 'role' | 'store'>

/** Takes back this person's last step, and says so where it stays. */
export function takeBack({ role, store }: Here): void {
  if (!mayWriteNow({ role, store })) tell(t('refusal.read-only'))
  else if (store.undo() === 'kept') tell(t('canvas.undoKept'))
}

/** Does again what this person took back last, and says so where it stays. */
export function doAgain({ role, store }: Here): void {
  if (!mayWriteNow({ role, store })) tell(t('refusal.read-only'))
  else if (store.redo() === 'kept') tell(t('canvas.undoKept'))
}

/** The button beside what was just done: it takes back that, and goes when more was done since. */
export function undoing(session: Here): NoticeAction {
  const { latestStep } = session.store
  const own = latestStep.get()
  const stands = (): boolean => latestStep.get() === own
  return {
    label: t('note-menu.undo'),
    act: () => stands() && takeBack(session),
    stands: { get: stands, subscribe: latestStep.subscribe },
  }
}
