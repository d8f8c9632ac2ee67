import { ApiError } from '../../shared/wire/calls.ts'

/** With which problem a call was answered, or `none`. */
export function problemOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'none',
    (error) => (error instanceof ApiError ? error.problem : String(error)),
  )
}
