import { ApiError } from '../../shared/wire/calls.ts'
import { t } from '../messages/index.ts'

/** The sentence for a call that failed: what happened, what is safe, what to do. */
export function problemText(error: unknown): string {
  return t(`problem.${error instanceof ApiError ? error.problem : 'server-failed'}`)
}
