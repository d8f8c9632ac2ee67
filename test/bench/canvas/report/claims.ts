import type { Claim } from '../../report/claim.ts'
import type { Results } from '../results.ts'

/** Whether what was measured holds what is claimed. What was not measured is left out. */
export function claimsOf(_results: Results): readonly Claim[] {
  return []
}
