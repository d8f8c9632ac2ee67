import type { Theory } from '../../shared/board/model.ts'

/** Whether people go on with a theory: nobody plans with a dropped one or looks for it in lessons. */
export function isStanding({ status }: Pick<Theory, 'status'>): boolean {
  return status !== 'dropped'
}
