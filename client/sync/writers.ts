import { type Mark, readMark } from '../../shared/board/marks.ts'
import { PHASES } from '../../shared/board/model.ts'
import { CLAUSES, nameOf, type TextPlace } from '../../shared/board/text-places.ts'
import type { Writing } from './telling.ts'

/** Somebody else who writes in a text. */
export interface Writer {
  readonly client: number
  readonly name: string
  readonly colour: number
  readonly anchor: Mark
  readonly head: Mark
}

/** Who writes where. A text hears only of its own writers, so that others cost it nothing. */
export interface Writers {
  /** Those who write in a text now: the same list until one of them moves, comes or goes. */
  in(place: TextPlace): readonly Writer[]
  /** Calls when the writers in this text change; returns how to stop. */
  subscribe(place: TextPlace, listener: () => void): () => void
}

/** What a device says of itself, as far as it concerns its writing. */
export interface Said {
  readonly client: number
  readonly name: string
  readonly colour: number
  readonly writing: Writing | null
}

export const NOBODY: readonly Writer[] = []

/** Keeps who writes where, by what each of the others said last. */
export function followWriters(): Writers & { heard(others: readonly Said[]): void } {
  let known: ReadonlyMap<string, readonly Writer[]> = new Map()
  const listeners = new Map<string, Set<() => void>>()
  return {
    in: (place) => known.get(nameOf(place)) ?? NOBODY,
    subscribe(place, listener) {
      const name = nameOf(place)
      const there = listeners.get(name) ?? new Set()
      listeners.set(name, there.add(listener))
      return () => {
        there.delete(listener)
        if (there.size === 0 && listeners.get(name) === there) listeners.delete(name)
      }
    },
    heard(others) {
      const before = known
      const next = writersBy(others)
      const moved: string[] = []
      for (const name of new Set([...before.keys(), ...next.keys()])) {
        const [old, now] = [before.get(name), next.get(name)]
        if (old !== undefined && now !== undefined && same(old, now)) next.set(name, old)
        else moved.push(name)
      }
      known = next
      for (const name of moved) for (const listener of [...(listeners.get(name) ?? [])]) listener()
    },
  }
}

function writersBy(others: readonly Said[]): Map<string, readonly Writer[]> {
  const writers = new Map<string, readonly Writer[]>()
  for (const { client, name, colour, writing } of others) {
    if (writing === null) continue
    const { anchor, head } = writing
    const place = nameOf(writing)
    writers.set(place, [...(writers.get(place) ?? []), { client, name, colour, anchor, head }])
  }
  return writers
}

function same(a: readonly Writer[], b: readonly Writer[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Where somebody says to write, or null: it came unread from another device. */
export function readWriting(told: unknown): Writing | null {
  if (typeof told !== 'object' || told === null) return null
  const said = told as Record<string, unknown>
  const place = readPlace(said)
  const [anchor, head] = [readMark(said.anchor), readMark(said.head)]
  return place === null || anchor === null || head === null ? null : { ...place, anchor, head }
}

const SIMPLE = ['note', 'statement', 'prediction', 'action'] as const

function readPlace({ of, id, clause, link, phase }: Record<string, unknown>): TextPlace | null {
  if (typeof id !== 'string' || id.length > 64) return null
  const simple = SIMPLE.find((known) => known === of)
  if (simple !== undefined) return { of: simple, id }
  const [knownClause, knownPhase] = [
    CLAUSES.find((known) => known === clause),
    PHASES.find((known) => known === phase),
  ]
  if (of === 'clause' && knownClause !== undefined) return { of, id, clause: knownClause }
  if (of === 'protocol' && knownPhase !== undefined) return { of, id, phase: knownPhase }
  return of === 'link' && typeof link === 'string' && link.length <= 40 ? { of, id, link } : null
}
