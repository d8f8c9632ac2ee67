import type { FastifyRequest } from 'fastify'
import { mayActAs, type Role } from '../../shared/access.ts'
import type { Who } from '../access/keys.ts'
import { HttpProblem } from './errors.ts'

/** Says whom a key belongs to. */
export type AskWho = (key: string | null) => Promise<Who>

/** Who is calling, by the key in `Authorization: Bearer <key>`. */
export function callerOf(request: FastifyRequest, who: AskWho): Promise<Who> {
  const { authorization } = request.headers
  if (authorization === undefined) return who(null)
  // A header of another kind is a key that opens nothing.
  return who(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '')
}

/** The caller's role at a board, if it is at least the one needed. */
export function memberOf(caller: Who, board: string, needed: Role): Role {
  switch (caller.is) {
    case 'nobody':
      throw new HttpProblem('no-key')
    case 'stranger':
    case 'keeper':
      throw new HttpProblem('wrong-key')
    case 'member':
      if (caller.board !== board) throw new HttpProblem('wrong-key')
      if (!mayActAs(caller.role, needed)) throw new HttpProblem('not-allowed')
      return caller.role
  }
}

const KEEPER_ONLY = "Only the network's keeper may do this. Use the keeper's link."

/** Lets only the keeper pass. */
export function requireKeeper(caller: Who): void {
  switch (caller.is) {
    case 'keeper':
      return
    case 'nobody':
      throw new HttpProblem('no-key', KEEPER_ONLY)
    case 'stranger':
      throw new HttpProblem('wrong-key')
    case 'member':
      throw new HttpProblem('not-allowed', KEEPER_ONLY)
  }
}
