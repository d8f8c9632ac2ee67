import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react'
import { patternsOf } from '../../shared/board/groups.ts'
import type { Note } from '../../shared/board/model.ts'
import { useSession } from '../store/use-board.ts'
import { type Value, value } from '../store/value.ts'

/** The note of the outline that is written in, and the list in which it was meant; null is the free ones. */
export interface Written {
  readonly id: string
  readonly on: string | null
}

/** What is written in; the outline provides it, for a row is drawn anew where its note goes. */
export const WrittenContext = createContext<Value<Written | null>>(value<Written | null>(null))

/** In which list a note is written: the one that was meant, else the first that holds it; null is the free ones. */
export function listWrittenIn(on: string | null, patterns: readonly string[]): string | null {
  return on !== null && patterns.includes(on) ? on : (patterns[0] ?? null)
}

/** Whether a note is written in here, and how to begin and to end that. */
export function useWritten(note: Note, here: string | null) {
  const { store } = useSession()
  const written = useContext(WrittenContext)
  const { id } = note
  const isHere = useSyncExternalStore(written.subscribe, () => {
    const now = written.get()
    if (now?.id !== id) return false
    const patterns = patternsOf(store.get(), note).map((pattern) => pattern.id)
    return listWrittenIn(now.on, patterns) === here
  })
  const begin = useCallback(() => written.set({ id, on: here }), [written, id, here])
  const end = useCallback(() => {
    if (written.get()?.id === id) written.set(null)
  }, [written, id])
  return { isHere, begin, end }
}

/** Opens the list to which somebody else takes the note that is written in. */
export function useWrittenInSight(
  written: Value<Written | null>,
  open: (pattern: string) => void,
): void {
  const { store } = useSession()
  useEffect(
    () =>
      store.subscribe(() => {
        const now = written.get()
        if (now === null) return
        const note = store.get().notes.get(now.id)
        // Who took the note away has ended the writing in it.
        if (note === undefined) written.set(null)
        else {
          const patterns = patternsOf(store.get(), note).map(({ id }) => id)
          const on = listWrittenIn(now.on, patterns)
          if (on === now.on) return
          written.set({ id: now.id, on })
          if (on !== null) open(on)
        }
      }),
    [store, written, open],
  )
}
