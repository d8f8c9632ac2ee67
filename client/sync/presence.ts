import type { Awareness } from 'y-protocols/awareness'
import type { Point } from '../../shared/board/model.ts'
import { type Source, value } from '../store/value.ts'

/** What a person's devices tell the others while they are here. Never stored. */
interface Presence {
  /** As entered on joining; may be empty. */
  readonly name: string
  /** What they hold in the air now: where each thing would lie if it were dropped. */
  readonly holding: Readonly<Record<string, Point>> | null
  /** The wall says so of itself, and is not counted among the people. */
  readonly viewer?: true
}

/** Somebody in the room. */
export interface Person extends Presence {
  readonly client: number
  readonly here: 'me' | 'other'
}

/** The people in the room, the longest here first, and what this device tells of itself. */
export interface People extends Source<readonly Person[]> {
  tell(presence: Partial<Presence>): void
  dispose(): void
}

export function followPeople(awareness: Awareness): People {
  const people = value<readonly Person[]>([])
  const refresh = (): void => people.set(readPeople(awareness))
  awareness.on('change', refresh)
  refresh()
  return {
    get: people.get,
    subscribe: people.subscribe,
    tell(presence) {
      awareness.setLocalState({ ...awareness.getLocalState(), ...presence })
    },
    dispose() {
      awareness.off('change', refresh)
    },
  }
}

function readPeople(awareness: Awareness): readonly Person[] {
  const people: Person[] = []
  for (const [client, state] of awareness.getStates()) {
    const { name, holding, viewer } = state as Record<string, unknown>
    // The wall is not a person.
    if (viewer === true) continue
    people.push({
      client,
      name: typeof name === 'string' ? name.slice(0, 60) : '',
      holding: readHolding(holding),
      here: client === awareness.clientID ? 'me' : 'other',
    })
  }
  return people.sort((a, b) => a.client - b.client)
}

function readHolding(holding: unknown): Presence['holding'] {
  if (typeof holding !== 'object' || holding === null) return null
  const places: Record<string, Point> = {}
  for (const [id, at] of Object.entries(holding)) {
    if (Array.isArray(at) && Number.isFinite(at[0]) && Number.isFinite(at[1])) {
      places[id] = [at[0], at[1]]
    }
  }
  return places
}
