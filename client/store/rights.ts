import type { Role } from '../../shared/access.ts'
import type { Stage } from '../../shared/board/model.ts'
import type { Session } from '../sync/session.ts'

/** What this person may do now: the wall only looks, and a closed round is read by everybody. */
export interface Rights {
  readonly write: boolean
  /** Steps, clock, closing. */
  readonly facilitate: boolean
}

export function rightsOf(role: Role, { closed, locked }: Pick<Stage, 'closed' | 'locked'>): Rights {
  const open = closed === null
  return {
    write: open && role !== 'viewer' && (!locked || role === 'facilitator'),
    facilitate: open && role === 'facilitator',
  }
}

/**
 * Whether this person may write at this moment: asked where something is done that was offered
 * earlier, since the board may have been locked or closed in between.
 */
export function mayWriteNow({ role, store }: Pick<Session, 'role' | 'store'>): boolean {
  return rightsOf(role.get(), store.get().stage).write
}
