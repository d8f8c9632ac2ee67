import { setTimeout as pause } from 'node:timers/promises'

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5_000

/** Does something that may fail for a while (a full disk) until it succeeds or `signal` ends it. */
export async function untilDone<T>(
  attempt: () => Promise<T>,
  { signal, failed }: { signal: AbortSignal; failed: (reason: unknown) => void },
): Promise<T> {
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
    // Even at the end everything gets one chance.
    try {
      return await attempt()
    } catch (error) {
      failed(error)
    }
    await pause(wait, undefined, { signal })
  }
}
