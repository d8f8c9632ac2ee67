import { setTimeout as pause } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import { CLOSE } from '../../shared/wire/close-codes.ts'
import type { Notice } from '../../shared/wire/messages.ts'

/** How much later each one is sent away than the one before: 300 people come back over 5 s. */
const APART_MS = 17
/** However many there are, the last one is sent away after this. */
const LONGEST_MS = 8_000
/** What was on its way when the server was told to stop still arrives (ms). */
const GRACE_MS = 50
/** How long the disk may take to catch up before people are sent away all the same. */
const SETTLE_MS = 3_000
/** How long the last ones may take to answer the goodbye. */
const ANSWER_MS = 1_000

/** When each of `count` people is sent away, from the first one on (ms). */
export function farewellDelays(count: number): readonly number[] {
  const apart = Math.min(APART_MS, LONGEST_MS / count)
  return Array.from({ length: count }, (_, index) => Math.round(index * apart))
}

interface FarewellPorts {
  readonly tell: (notice: Notice) => void
  /** Resolves when everything received is on disk and acknowledged. */
  readonly settled: () => Promise<void>
  /** Aborted: there is no time for good manners. */
  readonly hurry: AbortSignal
}

/**
 * Sends everybody away to come back later: says so → waits for the disk, so that they leave with
 * their acks → closes one after the other, lest all come back in the same moment → cuts off who
 * doesn't answer. What is written meanwhile is still taken.
 */
export async function farewell(
  sockets: readonly WebSocket[],
  { tell, settled, hurry }: FarewellPorts,
): Promise<void> {
  if (sockets.length === 0) return
  const gone = sockets.map(untilClosed)
  const delays = farewellDelays(sockets.length)
  tell({ is: 'restart', inMs: SETTLE_MS + (delays.at(-1) ?? 0) })
  await wait(GRACE_MS, hurry)
  await Promise.race([settled(), wait(SETTLE_MS, hurry)])

  const began = performance.now()
  for (const [index, socket] of sockets.entries()) {
    await wait(began + (delays[index] ?? 0) - performance.now(), hurry)
    socket.close(CLOSE.restart)
  }
  const late = setTimeout(() => {
    for (const socket of sockets) socket.terminate()
  }, ANSWER_MS)
  await Promise.all(gone)
  clearTimeout(late)
}

async function wait(ms: number, hurry: AbortSignal): Promise<void> {
  if (ms <= 0 || hurry.aborted) return
  // Being hurried is no failure: the wait is over.
  await pause(ms, undefined, { signal: hurry }).catch(() => {})
}

function untilClosed(socket: WebSocket): Promise<void> {
  if (socket.readyState === socket.CLOSED) return Promise.resolve()
  return new Promise((resolve) => socket.once('close', () => resolve()))
}
