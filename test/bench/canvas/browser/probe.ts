/** What the page itself notes down while something is measured. */
interface Probe {
  /** Begins anew. */
  begin(): void
  /** The times of frames until now (ms). */
  frames(): readonly number[]
  /** What was seen since: times of frames (ms), and from each key to the frame that showed it. */
  end(): { readonly frames: readonly number[]; readonly keys: readonly number[] }
  /** How often a hand let go of the wheel. */
  letGo(): number
  /** Resolves with the next time after so many: then every turn before it has been handled. */
  letGoAfter(times: number): Promise<void>
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** In the page, before all else. Handed over as text: it sees nothing of this module. */
export function installProbe(): void {
  let frames: number[] = []
  let keys: number[] = []
  let isOn = false
  // One at a time: two that look on would count each frame twice.
  let next = 0
  function frame(time: number): void {
    frames.push(time)
    next = requestAnimationFrame(frame)
  }
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      if (!isOn) return
      // The task behind the next frame's callbacks runs when that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => keys.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    true,
  )
  let times = 0
  let heard = (): void => {}
  window.addEventListener(
    'wheel',
    (event) => {
      // The hands' own sign (hands.ts): no board is to see it.
      if (!event.altKey) return
      event.preventDefault()
      event.stopImmediatePropagation()
      times++
      heard()
    },
    { capture: true, passive: false },
  )
  window.probe = {
    begin() {
      frames = []
      keys = []
      isOn = true
      cancelAnimationFrame(next)
      next = requestAnimationFrame(frame)
    },
    frames: () => frames,
    end() {
      isOn = false
      cancelAnimationFrame(next)
      return { frames, keys }
    },
    letGo: () => times,
    letGoAfter: (before) =>
      new Promise((resolve) => {
        if (times > before) resolve()
        else heard = resolve
      }),
  }
}
