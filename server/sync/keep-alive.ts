import { LIMITS } from '../../shared/limits.ts'
import { KEEP_ALIVE } from '../rooms/frames.ts'
import type { Meter } from '../watch/meter.ts'
import { type BoardSocket, LOOK_MS } from './board-socket.ts'

/** How often unfinished frames are counted (ms). */
const COUNT_MS = 1_000
/** What all unfinished frames may hold (bytes): eight devices bring a full board in one moment. */
const UNFINISHED_BYTES = 8 * LIMITS.boardBytes

/**
 * Ends sockets behind which nobody is any more, keeps plain clients from leaving a quiet room, and
 * bounds what frames hold that are not whole yet.
 */
export function keepAlive(sockets: ReadonlySet<BoardSocket>, meter: Meter): Disposable {
  const looking = setInterval(() => {
    for (const socket of sockets) {
      if (!socket.look()) socket.terminate()
      else if (socket.bufferedAmount === 0) socket.send(KEEP_ALIVE)
    }
  }, LOOK_MS).unref()

  const counting = setInterval(() => {
    let held = 0
    for (const socket of sockets) held += socket.unfinished
    if (held <= UNFINISHED_BYTES) return
    for (const socket of [...sockets].filter((one) => one.unfinished > 0).sort(leastWanted)) {
      if (held <= UNFINISHED_BYTES) return
      held -= socket.unfinished
      meter.offence('rate')
      socket.terminate()
    }
  }, COUNT_MS).unref()

  return {
    [Symbol.dispose]() {
      clearInterval(looking)
      clearInterval(counting)
    },
  }
}

/** What a viewer sends is not read anyway; of others, who holds most can best be spared. */
function leastWanted(one: BoardSocket, other: BoardSocket): number {
  if ((one.role === 'viewer') !== (other.role === 'viewer')) return one.role === 'viewer' ? -1 : 1
  return other.unfinished - one.unfinished
}
