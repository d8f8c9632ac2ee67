/** Does a thing at once after a rest, and else at most once in a while. */
export interface Beat {
  /** Asks for it; what is asked meanwhile is done together when the while is over. */
  ask(): void
  /** It is not done again, whoever asks. */
  dispose(): void
}

/** @param ms how long a while is; asked anew each time, since the server may change it. */
export function beat(work: () => void, ms: () => number): Beat {
  let resting: ReturnType<typeof setTimeout> | null = null
  let isAsked = false
  let disposed = false

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
      if (disposed) return
      if (resting === null) run()
      else isAsked = true
    },
    dispose() {
      disposed = true
      if (resting !== null) clearTimeout(resting)
    },
  }
}
