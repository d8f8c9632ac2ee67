import { type Value, value } from '../../store/value.ts'
import type { Session } from '../../sync/session.ts'
import { NOTHING_SUGGESTED, type Suggesting } from './proposals.ts'

const known = new WeakMap<Session, Value<Suggesting>>()

/** What is suggested at this round, to read, follow and set: canvas and outline show the same. */
export function suggestingOf(session: Session): Value<Suggesting> {
  const there = known.get(session)
  if (there !== undefined) return there
  const made = value<Suggesting>(NOTHING_SUGGESTED)
  known.set(session, made)
  return made
}
