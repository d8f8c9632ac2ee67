import { now } from '../../platform.ts'
import { type Source, value } from '../../store/value.ts'
import type { Camera } from '../camera/camera.ts'

/** So long after its last move (ms) the camera is thought to rest. */
const REST_MS = 150

export type Motion = 'resting' | 'moving'

/** Whether the camera moves: what is costly waits until it rests. */
export function followMotion(camera: Source<Camera>) {
  const motion = value<Motion>('resting')
  let last = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  // One timer looks again instead of one being set anew at each of sixty moves a second.
  function look(): void {
    const left = last + REST_MS - now()
    if (left > 0) {
      timer = setTimeout(look, left)
      return
    }
    timer = null
    motion.set('resting')
  }
  const stop = camera.subscribe(() => {
    last = now()
    if (timer !== null) return
    motion.set('moving')
    timer = setTimeout(look, REST_MS)
  })
  return {
    motion: motion as Source<Motion>,
    disposeMotion() {
      stop()
      if (timer !== null) clearTimeout(timer)
    },
  }
}
