import { type Source, value } from '../../store/value.ts'
import type { People } from '../../sync/presence.ts'
import type { Places } from './canvas-model.ts'

/** What is in somebody's hand now: it leaves a pale print where it lay. */
export function followAway(people: People, lifted: Source<Places>) {
  const away = value<ReadonlySet<string>>(new Set())
  function look(): void {
    const held = people
      .get()
      .flatMap(({ here, holding }) =>
        here === 'other' && holding !== null ? Object.keys(holding) : [],
      )
    const next = new Set([...lifted.get().keys(), ...held])
    const before = away.get()
    if (next.size === before.size && [...next].every((id) => before.has(id))) return
    away.set(next)
  }
  const stops = [people.subscribe(look), lifted.subscribe(look)]
  return {
    away: away as Source<ReadonlySet<string>>,
    disposeAway() {
      for (const stop of stops) stop()
    },
  }
}
