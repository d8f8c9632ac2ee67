import type { CDPSession } from '@playwright/test'

/** How often the page is looked at (µs). */
const EVERY_US = 200

/** Runs work while the page's main thread is profiled, and hands the profile over. */
export async function profiled<T>(
  cdp: CDPSession,
  work: () => Promise<T>,
  take: (profile: unknown) => void,
): Promise<T> {
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: EVERY_US })
  await cdp.send('Profiler.start')
  const done = await work()
  const { profile } = await cdp.send('Profiler.stop')
  await cdp.send('Profiler.disable')
  take(profile)
  return done
}
