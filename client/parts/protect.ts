import { t } from '../messages/index.ts'
import { type Busy, spared } from '../store/held.ts'
import { mayWriteNow } from '../store/rights.ts'
import type { Source } from '../store/value.ts'
import type { Person } from '../sync/presence.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'

// What somebody else holds or writes in is not swallowed, taken away or put aside under their
// hands. Who wanted to is told who is busy there, and when they are done it is offered again.

/** An act that could take things out of other people's hands. */
export interface Guarded {
  /** The notes and patterns that it concerns. */
  readonly ids: readonly string[]
  /** What is done, in the words of the button that offers it again. */
  readonly label: string
  /** Does it for these: all that nobody else is busy with. */
  readonly act: (ids: readonly string[]) => void
}

type Here = Pick<Session, 'role' | 'store'> & { readonly people: Source<readonly Person[]> }

/**
 * Does it for the things that nobody else is busy with, and offers it again for the others; with a
 * pattern somebody is busy who is with one of its notes. A question may still stand for a moment on a board that has just been locked: then nothing is done.
 */
export function protect(session: Here, { ids, label, act }: Guarded): void {
  if (!mayWriteNow(session)) {
    tell(t('refusal.read-only'))
    return
  }
  const { byPattern } = session.store.groups()
  const free: string[] = []
  const kept: string[] = []
  const busy = new Map<string, Busy>()
  for (const id of ids) {
    const parts = [id, ...(byPattern.get(id) ?? []).map((note) => note.id)]
    const found = spared(parts, session.people.get()).busy
    if (found.length === 0) free.push(id)
    else kept.push(id)
    for (const one of found) busy.set(one.id, one)
  }
  if (free.length > 0) act(free)
  if (kept.length > 0) offerLater(session, [...busy.values()], { ids: kept, label, act })
}

/** Does it as a whole, or not at all while somebody is busy with a part of it. */
export function protectWhole(session: Here, guarded: Guarded): boolean {
  if (!mayWriteNow(session)) {
    tell(t('refusal.read-only'))
    return false
  }
  const { busy } = spared(guarded.ids, session.people.get())
  if (busy.length === 0) guarded.act(guarded.ids)
  else offerLater(session, busy, guarded, protectWhole)
  return busy.length === 0
}

/** What waits to be offered again, by people and act: who asks twice is told once. */
const waiting = new WeakMap<Here['people'], Map<string, () => void>>()

function offerLater(
  session: Here,
  busy: readonly Busy[],
  guarded: Guarded,
  again: (session: Here, guarded: Guarded) => void = protect,
): void {
  tell(busyWords(busy, session))
  const waits = waiting.get(session.people) ?? new Map<string, () => void>()
  waiting.set(session.people, waits)
  const key = [guarded.label, ...guarded.ids].join(' ')
  waits.get(key)?.()
  const stop = session.people.subscribe(() => {
    const ids = busy.map(({ id }) => id)
    if (spared(ids, session.people.get()).busy.length > 0) return
    stop()
    waits.delete(key)
    const { notes, patterns } = session.store.get()
    const left = guarded.ids.filter((id) => notes.has(id) || patterns.has(id))
    if (left.length === 0) return
    if (!mayWriteNow(session)) return
    const act = (): void => again(session, { ...guarded, ids: left })
    tell(doneWords(busy), 'plain', { label: guarded.label, act })
  })
  waits.set(key, stop)
}

function busyWords(busy: readonly Busy[], { store }: Here): string {
  const [first] = busy
  if (first === undefined) return ''
  const name = nameOf(first)
  if (busy.length > 1) return t('protect.several', { name, count: busy.length })
  if (first.does === 'holds') return t('protect.holds', { name })
  const isPattern = store.get().patterns.has(first.id)
  return t(isPattern ? 'protect.names' : 'protect.writes', { name })
}

function doneWords(busy: readonly Busy[]): string {
  const [first] = busy
  return first === undefined ? '' : t('protect.done', { name: nameOf(first) })
}

function nameOf({ name }: Busy): string {
  return name || t('people.somebody')
}
