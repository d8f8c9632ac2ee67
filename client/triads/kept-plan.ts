import { useState } from 'react'
import { planToKeep, readPlan } from '../../shared/triads/file.ts'
import { emptyPlan, type TriadPlan } from '../../shared/triads/plan.ts'
import { newId, remember, remembered } from '../platform.ts'

export interface KeptPlan {
  readonly plan: TriadPlan
  /** False where the browser keeps nothing: what is planned lasts as long as the page. */
  readonly isKept: boolean
  readonly set: (plan: TriadPlan) => void
  /** Begins anew, and takes every name off this device. */
  readonly forget: () => void
}

/** The plan that this device keeps under a name. It is sent nowhere. */
export function useKeptPlan(name: string): KeptPlan {
  const [plan, setPlan] = useState(() => readPlan(remembered(name)) ?? emptyPlan(newId()))
  const [isKept, setKept] = useState(true)
  return {
    plan,
    isKept,
    set(next) {
      setPlan(next)
      remember(name, planToKeep(next))
      setKept(remembered(name) !== null)
    },
    forget() {
      setPlan(emptyPlan(newId()))
      remember(name, null)
    },
  }
}
