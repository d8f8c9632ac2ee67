import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Groups } from '../../shared/board/groups.ts'
import type { Board, Note, Pattern } from '../../shared/board/model.ts'
import type { Session } from '../sync/session.ts'
import type { LabelKind } from './labels.ts'
import { type Rights, rightsOf } from './rights.ts'
import { useValue } from './value.ts'

/** The open round that the components below belong to. */
export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('There is no open round here.')
  return session
}

/**
 * A part of the board; draws again only when that part is another object. `select` picks what the
 * board holds (`({ stage }) => stage`) or counts it: what it makes anew each time never rests.
 */
export function useBoardPart<T>(select: (board: Board, groups: Groups) => T): T {
  const { store } = useSession()
  return useSyncExternalStore(store.subscribe, () => select(store.get(), store.groups()))
}

/**
 * Several parts of the board, or all of a list that is made anew: the same array as long as each
 * of its items is the same.
 */
export function useBoardParts<const T extends readonly unknown[]>(
  select: (board: Board, groups: Groups) => T,
): T {
  const { store } = useSession()
  const known = useRef<T | null>(null)
  return useSyncExternalStore(store.subscribe, () => {
    const next = select(store.get(), store.groups())
    const before = known.current
    const same =
      before?.length === next.length && next.every((item, at) => Object.is(item, before[at]))
    if (!same) known.current = next
    return same ? before : next
  })
}

/** Parts of the board in all its views, as in `useBoardParts`: what claims rest on is in any of them. */
export function useWholeParts<const T extends readonly unknown[]>(
  select: (board: Board, groups: Groups) => T,
): T {
  const { store } = useSession()
  return useBoardParts(() => select(store.whole(), store.wholeGroups()))
}

/** The board with the patterns of all its views; draws again at every change of anything. */
export function useWholeBoard(): Board {
  const { store } = useSession()
  return useSyncExternalStore(store.subscribe, store.whole)
}

/** The rooms or teams that notes name, in no order. */
export function useLabels(kind: LabelKind): readonly string[] {
  const { store } = useSession()
  return useSyncExternalStore(store.subscribe, () => store.labels(kind))
}

/** One note, while there is such a one. */
export function useNote(id: string): Note | undefined {
  const { store } = useSession()
  const follow = useCallback((tell: () => void) => store.follow('notes', id, tell), [store, id])
  return useSyncExternalStore(follow, () => store.get().notes.get(id))
}

/** One pattern, while there is such a one. */
export function usePattern(id: string): Pattern | undefined {
  const { store } = useSession()
  const follow = useCallback((tell: () => void) => store.follow('patterns', id, tell), [store, id])
  return useSyncExternalStore(follow, () => store.get().patterns.get(id))
}

const NO_NOTES: readonly Note[] = []

/** The notes of a pattern, in order; none when there is no such pattern. */
export function useNotesOf(pattern: string): readonly Note[] {
  return useBoardPart((_, { byPattern }) => byPattern.get(pattern) ?? NO_NOTES)
}

/** The whole board as it stands now; draws again at every change of anything. */
export function useBoard(): Board {
  return useValue(useSession().store)
}

/** Where every note is now. */
export function useGroups(): Groups {
  return useBoardPart((_, groups) => groups)
}

export function useRights(): Rights {
  const session = useSession()
  const role = useValue(session.role)
  const stage = useBoardPart((board) => board.stage)
  return rightsOf(role, stage)
}

/** The time (ms), looked at again each second while `ticking`. */
export function useNow(ticking: boolean): number {
  const session = useSession()
  const [now, setNow] = useState(session.now)
  useEffect(() => {
    if (!ticking) return
    setNow(session.now())
    const timer = setInterval(() => setNow(session.now()), 1_000)
    return () => clearInterval(timer)
  }, [ticking, session])
  return now
}
