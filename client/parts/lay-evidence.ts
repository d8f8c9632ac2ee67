import { act } from '../../shared/board/doc.ts'
import { setEvidence } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'
import type { EvidencePlace } from './evidence-place.ts'
import { theoryNumbers } from './numbers.ts'
import { undoing } from './take-back.ts'

/** Lays notes and patterns under a theory in one act. What lies there already keeps its stance. */
export function layUnder(
  session: Session,
  { theory: id, stance }: EvidencePlace,
  things: readonly string[],
): void {
  const { board, store } = session
  const now = store.get()
  const lying = now.theories.get(id)?.evidence ?? {}
  const news = things.filter((thing) => lying[thing] === undefined)
  const theory = `T${theoryNumbers(now).get(id) ?? ''}`
  if (news.length === 0) {
    tell(t('theories-dialog.already', { theory }))
    return
  }
  const laid = act(board, () => news.map((thing) => setEvidence(board, id, thing, stance)))
  if (laid.every(({ ok }) => !ok)) return
  const words = stance === 'supports' ? 'theories-dialog.added' : 'theories-dialog.against'
  tell(t(words, { theory }), 'plain', undoing(session))
}
