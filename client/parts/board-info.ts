import { useCallback, useEffect, useState } from 'react'
import type { BoardInfo } from '../../shared/wire/api.ts'
import { ApiError } from '../../shared/wire/calls.ts'
import { api } from '../platform.ts'
import { useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { problemText } from './problem.ts'

/** What the server says about the open round: how to join it. */
export type KnownInfo =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly info: BoardInfo }
  | { readonly state: 'unknown'; readonly why: string; readonly offline: boolean }

/** Asks the server about the open round; again when the connection is back, and on request. */
export function useBoardInfo(): readonly [KnownInfo, () => void] {
  const { boardId, key, connection } = useSession()
  const connected = useValue(connection).state === 'connected'
  const [known, setKnown] = useState<KnownInfo>({ state: 'asking' })
  const [asked, setAsked] = useState(0)
  const again = useCallback(() => setAsked((times) => times + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are reasons to ask once more
  useEffect(() => {
    let stale = false
    api
      .boardInfo(boardId, key)
      .then((info) => !stale && setKnown({ state: 'known', info }))
      .catch((error: unknown) => {
        // What was known before still holds while the server can't be asked.
        if (!stale) setKnown((before) => unlessKnown(before, error))
      })
    return () => {
      stale = true
    }
  }, [boardId, key, connected, asked])
  return [known, again]
}

function unlessKnown(before: KnownInfo, error: unknown): KnownInfo {
  if (before.state === 'known') return before
  const offline = error instanceof ApiError && error.problem === 'unreachable'
  return { state: 'unknown', why: problemText(error), offline }
}
