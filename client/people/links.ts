import type { Role } from '../../shared/access.ts'
import { mayActAs } from '../../shared/access.ts'
import { roundAddress, wallAddress } from '../parts/made-round.ts'
import { api, changeHash } from '../platform.ts'
import { knownRound, rememberLink, rememberRound } from '../sync/device.ts'
import type { Session } from '../sync/session.ts'

/** The links a person may hand on: their own and the lower ones, the lowest last. */
export function linksToGive(role: Role): readonly Role[] {
  return (['participant', 'viewer', 'facilitator'] as const).filter((link) => mayActAs(role, link))
}

/** The whole link to a round for a role, at the address by which others reach the server. */
export function linkFor(joinAt: string, board: string, role: Role, key: string): string {
  return `${joinAt}${role === 'viewer' ? wallAddress(board, key) : roundAddress(board, key)}`
}

/** The key for a link: one's own, a remembered one, or a fresh one from the server. */
export async function keyFor(
  { boardId, key, role }: Pick<Session, 'boardId' | 'key' | 'role'>,
  link: Role,
): Promise<string> {
  if (link === role.get()) return key
  const known = link === 'facilitator' ? undefined : knownRound(boardId)?.links?.[link]
  if (known !== undefined) return known
  const issued = await api.issueKey(boardId, key, link)
  if (link !== 'facilitator') rememberLink(boardId, link, issued.key)
  return issued.key
}

/** Ends every link of a role and remembers the new one; with one's own role, the page goes on by it. */
export async function renewLink(
  { boardId, key }: Pick<Session, 'boardId' | 'key'>,
  own: Role,
  role: Role,
): Promise<void> {
  const renewed = await api.renewKey(boardId, key, role)
  if (role !== 'facilitator') rememberLink(boardId, role, renewed.key)
  if (role !== own) return
  rememberRound({ board: boardId, key: renewed.key, role })
  changeHash(renewed.key)
}
