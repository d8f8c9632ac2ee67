import type { CDPSession, Page } from '@playwright/test'
import { percentile } from './spread.ts'

/** What a stretch of time cost the page. */
export interface Stretch {
  /** Processor time of the main thread for each frame that was shown (ms). */
  readonly mainPerFrame: number
  /** The same as time on the clock: tasks that waited for a core count as well. */
  readonly taskPerFrame: number
  readonly framesPerSecond: number
  /** From one frame to the next, the 95th of a hundred (ms). */
  readonly frameP95: number
  /** The longest of them. */
  readonly frameMax: number
  /** From a key going down to the frame that shows it (ms); NaN where nobody typed. */
  readonly keyP95: number
}

/** Measures what the page does while `work` goes on, until its last event has been handled. */
export async function measureStretch(
  page: Page,
  cdp: CDPSession,
  work: () => Promise<void>,
): Promise<Stretch> {
  const before = await counters(cdp)
  await page.evaluate(() => window.probe.begin())
  await work()
  const { frames, keys } = await page.evaluate(() => window.probe.end())
  const after = await counters(cdp)
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time))
  const whole = (frames.at(-1) ?? 0) - (frames[0] ?? 0)
  return {
    mainPerFrame: (1_000 * (after.ThreadTime - before.ThreadTime)) / frames.length,
    taskPerFrame: (1_000 * (after.TaskDuration - before.TaskDuration)) / frames.length,
    framesPerSecond: (1_000 * gaps.length) / whole,
    frameP95: percentile(gaps, 0.95),
    frameMax: percentile(gaps, 1),
    keyP95: percentile(keys, 0.95),
  }
}

type Counter = 'ThreadTime' | 'TaskDuration' | 'JSHeapUsedSize'

/** Chromium's own counters (seconds, bytes). */
export async function counters(cdp: CDPSession): Promise<Readonly<Record<Counter, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const read = (name: Counter): number =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return {
    ThreadTime: read('ThreadTime'),
    TaskDuration: read('TaskDuration'),
    JSHeapUsedSize: read('JSHeapUsedSize'),
  }
}
