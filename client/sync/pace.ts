/** Does a thing at once after a rest, and else at most once in a while. */
export interface Pace {
  /** Asks for it; what is asked meanwhile is done together when the while is over. */
  ask(): void
  dispose(): void
}

/** @param ms how long a while is; asked anew each time, since the server may change it. */
export function pace(work: () => void, ms: () => number): Pace {
  let resting: ReturnType<typeof setTimeout> | null = null
  let isAsked = false

  function run(): void {
    resting = setTimeout(() => {
      resting = null
      if (isAsked) run()
    }, ms())
    isAsked = false
    work()
  }

  return {
    ask() {
      if (resting === null) run()
      else isAsked = true
    },
    dispose() {
      if (resting !== null) clearTimeout(resting)
      resting = null
    },
  }
}
