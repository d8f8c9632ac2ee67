import type { Browser, Page } from '@playwright/test'
import { GAP, type Grid, gridOf, NOTE } from '../notes.ts'
import type { BoardName, MadeBoard, Program, View } from './board.ts'
import { type PageServer, servePages } from './page-server.ts'

const { buildPages } = (await import(new URL('../pages/build.mjs', import.meta.url).href)) as {
  readonly buildPages: () => Promise<string>
}

type Kind = Extract<BoardName, 'tldraw' | 'excalidraw'>
interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What the pages of the others offer (pages/). */
interface PageBench {
  make(notes: Grid['notes']): unknown
  count(): number
  selected(): number
  show(view: Camera): void
  camera(): Camera
  others(homes: readonly (readonly [index: number, x: number, y: number])[]): () => void
  text(index: number): string
}
declare global {
  interface Window {
    bench: PageBench
    stopOthers: () => void
  }
}

/** Making thousands of notes takes the others a while (ms). */
const SAVING_MS = 240_000
const SCREEN = { width: 1440, height: 900 }
/** As far out as ours and Excalidraw go. */
const LEAST_ZOOM = 0.1
/** What is left free around the whole (px), as ours leaves it for its tools. */
const MARGIN = 80

/** One of the others: its own page, which opens a board that it saved itself. */
export async function openPeer(name: Kind, browser: Browser): Promise<Program> {
  await buildPages()
  const server = await servePages()
  const saved = new Map<number, string>()
  return {
    name,
    ways: ['writes'],
    async make(notes, seed) {
      const grid = gridOf(notes, seed)
      const path = saved.get(notes) ?? (await save(name, browser, server, grid))
      saved.set(notes, path)
      return madeBoard(name, server, grid, path)
    },
    async [Symbol.asyncDispose]() {
      server[Symbol.dispose]()
    },
  }
}

/** Has the program make the notes, and keeps the board as the program saves it. */
async function save(
  name: Kind,
  browser: Browser,
  server: PageServer,
  { notes }: Grid,
): Promise<string> {
  const page = await browser.newPage()
  page.setDefaultTimeout(SAVING_MS)
  await page.goto(`${server.url}/${name}/index.html`)
  await page.waitForFunction(() => window.bench !== undefined)
  const json = await page.evaluate((all) => JSON.stringify(window.bench.make(all)), notes)
  await page.close()
  return server.keep(`${name}-${notes.length}`, json)
}

function madeBoard(name: Kind, server: PageServer, grid: Grid, path: string): MadeBoard {
  return {
    grid,
    hold: [NOTE / 2, NOTE / 2],
    prepare: async () => {},
    address(view) {
      const { x, y, zoom } = cameraOf(grid, view)
      return `${server.url}/${name}/index.html?board=${path}&x=${x}&y=${y}&zoom=${zoom}`
    },
    async complete(page) {
      await page.waitForFunction(() => performance.getEntriesByName('data').length > 0)
      const [at, count] = await page.evaluate(() => [
        performance.getEntriesByName('data')[0]?.startTime ?? Number.NaN,
        window.bench.count(),
      ])
      if (count !== grid.notes.length) throw new Error(`${name} shows ${count} notes`)
      return at as number
    },
    show: (page, view) => page.evaluate((to) => window.bench.show(to), cameraOf(grid, view)),
    async look(page) {
      const { x, y, zoom } = await page.evaluate(() => window.bench.camera())
      return { left: -x * zoom, top: -y * zoom, zoom, within: { x: 0, y: 0, ...SCREEN } }
    },
    wheelStep: (zoom, steps) =>
      name === 'tldraw' ? 100 * (1 - zoom ** (1 / steps)) : (100 * (1 - zoom)) / steps,
    async others(page, indexes) {
      const homes = indexes.map((index) => [index, ...(grid.notes[index]?.at ?? [0, 0])] as const)
      await page.evaluate((all) => {
        window.stopOthers = window.bench.others(all)
      }, homes)
      return { stop: () => page.evaluate(() => window.stopOthers()) }
    },
    text: (page, index) => page.evaluate((at) => window.bench.text(at), index),
    selected: (page: Page) => page.evaluate(() => window.bench.selected()),
  }
}

function cameraOf({ width, height }: Grid, view: View): Camera {
  const whole = Math.min(
    1,
    (SCREEN.width - 2 * MARGIN) / width,
    (SCREEN.height - 2 * MARGIN) / height,
  )
  const zoom = view === 'near' ? 1 : Math.max(LEAST_ZOOM, whole)
  return {
    x: (width - GAP) / 2 - SCREEN.width / 2 / zoom,
    y: (height - GAP) / 2 - SCREEN.height / 2 / zoom,
    zoom,
  }
}
