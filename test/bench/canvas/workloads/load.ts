import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { MadeBoard, View } from '../boards/board.ts'
import { paintedAt, watchPainting } from '../browser/painting.ts'
import { installProbe } from '../browser/probe.ts'
import { counters } from '../browser/stretch.ts'
import type { Session } from './workload.ts'

/** How one came to a board for the first time. */
export interface LoadFigures {
  /** From the navigation until all notes are there, the view is painted and the page at rest (ms). */
  readonly readyMs: number
  /** Until all notes were in its memory. */
  readonly dataMs: number
  /** Until the window looked as it does at rest. */
  readonly paintedMs: number
  /** Processor time of the main thread until it was ready and half a second on (ms). */
  readonly mainMs: number
  /** JavaScript that had come when all was there and painted: each file gzipped alone (bytes). */
  readonly script: number
  /** All that had come over the wire by then, as it came. */
  readonly transferred: number
  /** After a collection (bytes). */
  readonly heap: number
  readonly elements: number
}

/** A frame that took longer is felt (ms); so long without one, and a page counts as at rest. */
const FELT_MS = 50
const REST_MS = 500
/** What takes longer is not waited for (ms). */
const PATIENCE_MS = 120_000

/** Opens a board in a browser context of its own: nothing is cached. */
export async function open(
  browser: Browser,
  made: MadeBoard,
  view: View,
  seconds: number,
): Promise<{ readonly session: Session; readonly load: LoadFigures }> {
  const context = await browser.newContext({
    viewport: { width: 1_440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  page.on('pageerror', (error) => process.stderr.write(`       ${error}\n`))
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  const network = await followNetwork(cdp)
  await page.addInitScript(installProbe)
  await page.addInitScript(() => window.probe.begin())
  await made.prepare(page, view)
  const painting = await watchPainting(cdp)
  await page.goto(made.address(view))
  const dataMs = await made.complete(page)
  const restMs = await restAfter(page, dataMs)
  const { ThreadTime } = await counters(cdp)
  const pictures = await painting()
  const paintedMs = paintedAt(pictures) - (await page.evaluate(() => performance.timeOrigin))
  const readyMs = Math.max(restMs, paintedMs)
  const load = {
    dataMs,
    paintedMs,
    readyMs,
    mainMs: 1_000 * ThreadTime,
    ...(await network.until(Math.max(dataMs, paintedMs))),
    ...(await memory(page, cdp)),
  }
  return { session: { page, cdp, made, seconds }, load }
}

/** When the page came to rest after its data came: no frame felt for half a second (ms). */
async function restAfter(page: Page, dataMs: number): Promise<number> {
  for (;;) {
    await page.waitForTimeout(REST_MS)
    const found = restIn(await page.evaluate(() => window.probe.frames()), dataMs)
    if (found !== null) return found
  }
}

/** The first frame after some time behind which none is felt for a while; null when there is none yet. */
function restIn(frames: readonly number[], from: number): number | null {
  let rest: number | null = null
  for (const [index, time] of frames.entries()) {
    if (time < from) continue
    if (rest === null || time - (frames[index - 1] ?? time) > FELT_MS) rest = time
    if (time - rest >= REST_MS) return rest
  }
  return null
}

/** Follows what comes over the wire, from before the navigation. */
async function followNetwork(cdp: CDPSession) {
  await cdp.send('Network.enable')
  /** Seconds on the browser's own clock. */
  let begin = Number.NaN
  const scripts = new Set<string>()
  const came: { readonly at: number; readonly bytes: number; readonly request: string }[] = []
  cdp.on('Network.requestWillBeSent', ({ timestamp }) => {
    if (Number.isNaN(begin)) begin = timestamp
  })
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  cdp.on('Network.loadingFinished', ({ timestamp, encodedDataLength, requestId }) => {
    came.push({ at: timestamp, bytes: encodedDataLength, request: requestId })
  })
  cdp.on('Network.webSocketFrameReceived', ({ timestamp, requestId, response }) => {
    const { opcode, payloadData } = response
    const bytes = opcode === 1 ? payloadData.length : (payloadData.length * 3) / 4
    came.push({ at: timestamp, bytes, request: requestId })
  })
  return {
    /** What had come by a time after the navigation (ms). */
    async until(ms: number): Promise<Pick<LoadFigures, 'script' | 'transferred'>> {
      const before = came.filter(({ at }) => (at - begin) * 1_000 <= ms)
      let script = 0
      for (const { request } of before) {
        if (!scripts.has(request)) continue
        const { body } = await cdp.send('Network.getResponseBody', { requestId: request })
        script += gzipSync(body, { level: 9 }).length
      }
      await cdp.send('Network.disable')
      return { script, transferred: before.reduce((sum, { bytes }) => sum + bytes, 0) }
    },
  }
}

async function memory(page: Page, cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize } = await counters(cdp)
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return { heap: JSHeapUsedSize, elements }
}
