import type { Person } from './person.ts'

const STEP_MS = 4

/** Lets people edit and point, each in their own rhythm, until disposed. */
export function keepPace(
  people: readonly Person[],
  { editMs, cursorMs }: { readonly editMs: number; readonly cursorMs: number },
  random: () => number,
): Disposable {
  const begin = performance.now()
  const due = people.map((person) => {
    // Nobody points faster than the server says that anyone would see.
    const every = Math.max(cursorMs, person.cursorMs)
    return {
      person,
      every,
      edit: begin + random() * editMs,
      cursor: begin + random() * every,
    }
  })
  const timer = setInterval(() => {
    const now = performance.now()
    for (const one of due) {
      if (one.cursor <= now) {
        one.person.point()
        one.cursor = Math.max(one.cursor + one.every, now)
      }
      if (one.edit <= now) {
        one.person.edit()
        one.edit = Math.max(one.edit + editMs, now)
      }
    }
  }, STEP_MS)
  return {
    [Symbol.dispose]: () => clearInterval(timer),
  }
}
