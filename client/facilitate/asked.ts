import { useEffect, useState } from 'react'
import { problemText } from '../parts/problem.ts'

/** What the server was asked for. */
export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'failed'; readonly why: string }

/** Asks the server when it is first needed, and again whenever `name` is another. */
export function useAsked<T>(name: string, ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'asking' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for what is asked
  useEffect(() => {
    let stale = false
    ask()
      .then((value) => !stale && setAsked({ state: 'known', value }))
      .catch((error: unknown) => {
        if (!stale) setAsked({ state: 'failed', why: problemText(error) })
      })
    return () => {
      stale = true
    }
  }, [name])
  return asked
}
