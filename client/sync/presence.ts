import type { Awareness } from 'y-protocols/awareness'
import type { Point } from '../../shared/board/model.ts'
import { canBeId } from '../../shared/board/read.ts'
import { type Cursor, unpackCursor } from '../../shared/wire/cursor.ts'
import type { CursorOf } from '../../shared/wire/messages.ts'
import { type Source, value } from '../store/value.ts'
import { coloursOf } from './colours.ts'
import type { OwnPresence } from './own-presence.ts'
import { type Patience, patience } from './patience.ts'
import { MOST_HELD, type Presence } from './telling.ts'
import { followWriters, readWriting, type Writers } from './writers.ts'

/** Somebody in the room. */
export interface Person extends Presence {
  readonly client: number
  readonly here: 'me' | 'other'
  /** Their colour, from 1 on. */
  readonly colour: number
}

/** The people in the room, the longest here first, and what this device tells of itself. */
export interface People extends Source<readonly Person[]> {
  /** What moves, by client: how far what a person holds was carried, and where their pointer is. */
  readonly moving: Source<ReadonlyMap<number, Cursor>>
  /** Who of the others writes where. */
  readonly writers: Writers
  readonly tell: OwnPresence['tell']
}

/** What is heard of the others. */
export interface Others {
  readonly people: People
  hear(cursors: readonly CursorOf[]): void
  /** The connection ended: whoever comes again is news. */
  forget(): void
  dispose(): void
}

/** A pointer that rests so long is shown no more (ms). */
const REST_MS = 4_000

export function followPeople(awareness: Awareness, tell: OwnPresence['tell']): Others {
  const waits = patience(() => look())
  const people = value<readonly Person[]>(readPeople(awareness, waits))
  const moving = value<ReadonlyMap<number, Cursor>>(new Map())
  const { heard, ...writers } = followWriters()
  const resting = new Map<number, ReturnType<typeof setTimeout>>()

  function set(client: number, cursor: Cursor | null): void {
    const next = new Map(moving.get())
    if (cursor === null || (cursor.at === null && cursor.carried === null)) next.delete(client)
    else next.set(client, cursor)
    moving.set(next)
  }
  function rest(client: number): void {
    clearTimeout(resting.get(client))
    resting.delete(client)
  }
  function look(): void {
    people.set(readPeople(awareness, waits))
    heard(people.get().filter(({ here }) => here === 'other'))
  }
  const refresh = ({ added, updated, removed }: Record<Change, number[]>): void => {
    for (const client of [...added, ...updated]) {
      const { holding, writing } = awareness.states.get(client) ?? {}
      if (client === awareness.clientID) continue
      waits.heard(client, { holding: holdsAny(holding), writing: writing != null })
    }
    for (const client of removed) waits.gone(client)
    // What is carried is told from a new place, or put down.
    for (const client of [...updated, ...removed]) {
      const cursor = moving.get().get(client)
      if (cursor?.carried) set(client, { ...cursor, carried: null })
    }
    for (const client of removed) {
      rest(client)
      if (moving.get().has(client)) set(client, null)
    }
    look()
  }
  awareness.on('change', refresh)

  return {
    people: { get: people.get, subscribe: people.subscribe, moving, writers, tell },
    hear(cursors) {
      for (const { client, cursor: packed } of cursors) {
        const cursor = unpackCursor(packed)
        if (cursor === null || client === awareness.clientID || !awareness.states.has(client)) {
          continue
        }
        set(client, cursor)
        rest(client)
        if (cursor.at === null) continue
        const tired = setTimeout(() => {
          // What it carried may have been put down since.
          const latest = moving.get().get(client)
          if (latest !== undefined) set(client, { ...latest, at: null })
        }, REST_MS)
        resting.set(client, tired)
      }
    },
    forget() {
      for (const client of [...awareness.meta.keys()]) {
        if (client !== awareness.clientID) awareness.meta.delete(client)
      }
    },
    dispose() {
      awareness.off('change', refresh)
      waits.dispose()
      for (const client of [...resting.keys()]) rest(client)
    },
  }
}

type Change = 'added' | 'updated' | 'removed'

function holdsAny(holding: unknown): boolean {
  return typeof holding === 'object' && holding !== null && Object.keys(holding).length > 0
}

function readPeople(awareness: Awareness, waits: Patience): readonly Person[] {
  const people: Omit<Person, 'colour'>[] = []
  for (const [client, state] of awareness.getStates()) {
    const { name, holding, writing, viewer } = state as Record<string, unknown>
    // The wall is not a person.
    if (viewer === true) continue
    people.push({
      client,
      name: typeof name === 'string' ? name.slice(0, 60) : '',
      holding: waits.isOver(client, 'holding') ? null : readHolding(holding),
      writing: waits.isOver(client, 'writing') ? null : readWriting(writing),
      here: client === awareness.clientID ? 'me' : 'other',
    })
  }
  const colours = coloursOf(people.map(({ client }) => client))
  return people
    .map((person) => ({ ...person, colour: colours.get(person.client) ?? 1 }))
    .sort((a, b) => a.client - b.client)
}

/** What can be an id: ours are of 12 characters. */
const ID = /^[^\s:]{1,64}$/

function readHolding(holding: unknown): Presence['holding'] {
  if (typeof holding !== 'object' || holding === null) return null
  const places: [string, Point][] = []
  // No hand of ours holds more: who says so would keep the board from everybody.
  for (const [id, at] of Object.entries(holding).slice(0, MOST_HELD)) {
    if (!ID.test(id) || !canBeId(id) || !Array.isArray(at)) continue
    if (Number.isFinite(at[0]) && Number.isFinite(at[1])) places.push([id, [at[0], at[1]]])
  }
  return Object.fromEntries(places)
}
