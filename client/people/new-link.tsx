import type { Role } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Question } from '../ui/question.tsx'
import { renewLink } from './links.ts'

/** Asks before every link of a role ends and one new one takes their place. */
export function NewLink({
  role,
  onCancel,
  onDone,
}: {
  readonly role: Role
  readonly onCancel: () => void
  readonly onDone: () => void
}) {
  const session = useSession()
  const own = useValue(session.role)
  async function renew(): Promise<void> {
    await renewLink(session, own, role)
    onDone()
  }
  return (
    <Question
      aside={t('share.renewKeeps')}
      yes={t('share.renewNow')}
      kind="danger"
      act={renew}
      problemText={problemText}
      onCancel={onCancel}
    >
      {t(`share.renew.${role}`)}
    </Question>
  )
}
