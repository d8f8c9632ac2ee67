import { useEffect, useRef, useState } from 'react'
import { planToKeep, readPlan } from '../../shared/triads/file.ts'
import { emptyPlan, type TriadPlan } from '../../shared/triads/plan.ts'
import { newId, onRemembered, remember, remembered } from '../platform.ts'
import { type Source, type Value, value } from '../store/value.ts'

export interface KeptPlan {
  readonly plan: TriadPlan
  /** False where the browser keeps nothing: what is planned lasts as long as the page. */
  readonly isKept: boolean
  readonly set: (plan: TriadPlan) => void
  /** Until when what was set last is the newest: then it can be taken back. */
  readonly isNewest: () => Source<boolean>
  /** Begins anew, and takes every name off this device. */
  readonly forget: () => void
}

/** The plan that this device keeps under a name. It is sent nowhere. */
export function useKeptPlan(name: string): KeptPlan {
  const [plan, setPlan] = useState(() => keptUnder(name))
  const [isKept, setKept] = useState(true)
  const newest = useRef<Value<boolean>>(value(true))

  function show(next: TriadPlan): void {
    newest.current.set(false)
    newest.current = value(true)
    setPlan(next)
  }

  // Another page of this device may plan too: what it keeps is what there is.
  useEffect(
    () =>
      onRemembered(name, () => {
        newest.current.set(false)
        setPlan(keptUnder(name))
      }),
    [name],
  )
  return {
    plan,
    isKept,
    isNewest: () => newest.current,
    set(next) {
      show(next)
      remember(name, planToKeep(next))
      setKept(remembered(name) !== null)
    },
    forget() {
      show(emptyPlan(newId()))
      remember(name, null)
    },
  }
}

function keptUnder(name: string): TriadPlan {
  return readPlan(remembered(name)) ?? emptyPlan(newId())
}
