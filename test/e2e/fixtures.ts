import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { CALM, leaveRoom } from '../support/full-disk.ts'
import { ownPort } from '../support/own-port.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'

/** A server in a process of its own that can be killed and comes back at the same address. */
interface TestServer {
  readonly url: string
  kill(): Promise<void>
  startAgain(): Promise<void>
  /** From now on its disk is full, or has room again. Linux only. */
  disk(is: 'full' | 'roomy'): Promise<void>
  /** The keeper's key, as it was printed at the first start. */
  keeper(): Promise<string>
}

/** Somebody's device: a browser with a memory of its own. */
export type OpenDevice = (options?: BrowserContextOptions) => Promise<Page>

/**
 * What the browser itself reports when nobody answers, the last of them of the service worker: the
 * one thing a dead server may cause.
 */
const NOBODY_ANSWERS =
  /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|CONNECTION_ABORTED|CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|CONNECTION_CLOSED|INTERNET_DISCONNECTED)|WebSocket connection to .* failed|^An unknown error occurred when fetching the script\.$/

interface Fixtures {
  readonly server: TestServer
  readonly open: OpenDevice
  /** Says that from here on the server may be away: the browser's own notices of it are expected. */
  readonly expectAbsence: () => void
  /** Console errors that a test provokes; everything else on the console fails it. */
  readonly expectConsole: (pattern: RegExp) => void
}

interface Held extends Fixtures {
  readonly heard: { expected: RegExp[]; lines: string[] }
}

export const test = base.extend<Held>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  heard: async ({}, use) => {
    const heard = { expected: [] as RegExp[], lines: [] as string[] }
    await use(heard)
    const unexpected = heard.lines.filter(
      (line) => !heard.expected.some((known) => known.test(line)),
    )
    expect(unexpected, 'what the browsers said on their consoles').toEqual([])
  },

  expectAbsence: async ({ heard }, use) => {
    await use(() => void heard.expected.push(NOBODY_ANSWERS))
  },

  expectConsole: async ({ heard }, use) => {
    await use((pattern) => void heard.expected.push(pattern))
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  server: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'throughline-e2e-'))
    const through = process.platform === 'linux' ? CALM : []
    const port = await ownPort()
    let running: ServerProcess = await startServerProcess({ dataDir, port, through })
    const { url } = running
    await use({
      url,
      kill: () => running.kill(),
      async startAgain() {
        running = await startServerProcess({ dataDir, port, through })
      },
      disk: (is) => leaveRoom(running.pid, is === 'full' ? 0 : 'unlimited'),
      async keeper() {
        const { readFile } = await import('node:fs/promises')
        return (await readFile(join(dataDir, 'keeper.key'), 'utf8')).trim()
      },
    })
    await running[Symbol.asyncDispose]()
    await rm(dataDir, { recursive: true, force: true })
  },

  open: async ({ browser, server, heard, viewport }, use, info) => {
    const contexts: { close(): Promise<void> }[] = []
    await use(async (options = {}) => {
      const { locale, timezoneId } = info.project.use
      const context = await browser.newContext({
        baseURL: server.url,
        viewport,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...options,
      })
      contexts.push(context)
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          heard.lines.push(message.text())
      })
      page.on('pageerror', (error) => heard.lines.push(String(error)))
      return page
    })
    for (const context of contexts) await context.close()
  },
})

export { expect } from '@playwright/test'
