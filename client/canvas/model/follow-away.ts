import { type Source, value } from '../../store/value.ts'
import type { People } from '../../sync/presence.ts'
import type { Places } from './follow-places.ts'

/** What is in somebody's hand now: it leaves a pale print where it lay. */
export function followAway(people: People, lifted: Source<Places>) {
  const away = value<ReadonlySet<string>>(new Set())
  let own: Places = new Map()
  let held: readonly string[] = []
  function look(): void {
    const now = people
      .get()
      .flatMap(({ here, holding }) =>
        here === 'other' && holding !== null ? Object.keys(holding) : [],
      )
    // Somebody is heard of many times a second, and thousands may be in this hand.
    const same = now.length === held.length && now.every((id, at) => id === held[at])
    if (same && own === lifted.get()) return
    own = lifted.get()
    held = now
    if (own.size + held.length + away.get().size > 0) away.set(new Set([...own.keys(), ...held]))
  }
  const stops = [people.subscribe(look), lifted.subscribe(look)]
  return {
    away: away as Source<ReadonlySet<string>>,
    disposeAway() {
      for (const stop of stops) stop()
    },
  }
}
