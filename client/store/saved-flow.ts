import type { Session } from '../sync/session.ts'

/** Changes that follow each other within so long are one stretch of work (ms). */
const FLOW_MS = 250
/** How often is looked how long something waits (ms). */
const LOOK_MS = 1_000

/** Follows the changes of this device, and whether they come one after the other. */
export function createSavedFlow({ saved, now }: Pick<Session, 'saved' | 'now'>): {
  /** Whether the last change followed another closely, and the next one may. */
  readonly goesOn: () => boolean
  /** Tells of every change and answer, and when something is to be looked at again; answers how to end it. */
  readonly follow: (tell: () => void) => () => void
} {
  let made = saved.get().made
  let before = Number.NEGATIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  return {
    goesOn: () => last - before < FLOW_MS && now() - last < FLOW_MS,
    follow(tell: () => void): () => void {
      let timer: ReturnType<typeof setTimeout> | null = null
      const look = (): void => {
        timer = null
        lookLater()
        tell()
      }
      const lookLater = (): void => {
        if (timer !== null) return
        if (saved.get().waitingSince !== null) timer = setTimeout(look, LOOK_MS)
        else if (now() - last < FLOW_MS) timer = setTimeout(look, FLOW_MS)
      }
      const heed = (): void => {
        if (saved.get().made !== made) [before, last, made] = [last, now(), saved.get().made]
        // What was all answered is looked at sooner than what waits.
        if (timer !== null && saved.get().waitingSince === null) {
          clearTimeout(timer)
          timer = null
        }
        lookLater()
        tell()
      }
      const stop = saved.subscribe(heed)
      lookLater()
      return () => {
        if (timer !== null) clearTimeout(timer)
        stop()
      }
    },
  }
}
