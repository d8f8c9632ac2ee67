import type { CDPSession, Page } from '@playwright/test'
import { percentile } from './spread.ts'

/** What a stretch of time cost the page. */
export interface Stretch {
  /** Processor time of the main thread for each frame that was shown (ms). */
  readonly mainPerFrame: number
  /** The same as time on the clock: tasks that waited for a core count as well. */
  readonly taskPerFrame: number
  /** What of it was script, and what style and layout; the rest is painting and what Chromium does besides. */
  readonly scriptPerFrame: number
  readonly layoutPerFrame: number
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
  const perFrame = (...names: readonly Counter[]): number =>
    (1_000 * sumOf(names.map((name) => after[name] - before[name]))) / frames.length
  return {
    mainPerFrame: perFrame('ThreadTime'),
    taskPerFrame: perFrame('TaskDuration'),
    scriptPerFrame: perFrame('ScriptDuration'),
    layoutPerFrame: perFrame('LayoutDuration', 'RecalcStyleDuration'),
    framesPerSecond: (1_000 * gaps.length) / whole,
    frameP95: percentile(gaps, 0.95),
    frameMax: percentile(gaps, 1),
    keyP95: percentile(keys, 0.95),
  }
}

const COUNTERS = [
  'ThreadTime',
  'TaskDuration',
  'ScriptDuration',
  'LayoutDuration',
  'RecalcStyleDuration',
  'JSHeapUsedSize',
] as const
type Counter = (typeof COUNTERS)[number]

/** Chromium's own counters (seconds, bytes). */
export async function counters(cdp: CDPSession): Promise<Readonly<Record<Counter, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const read = (name: Counter): number =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return Object.fromEntries(COUNTERS.map((name) => [name, read(name)])) as Record<Counter, number>
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
