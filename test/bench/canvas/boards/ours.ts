import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { entryOf, openBoard } from '../../../../shared/board/doc.ts'
import { addNotes } from '../../../../shared/board/notes.ts'
import { addPattern } from '../../../../shared/board/patterns.ts'
import { idOf } from '../../../support/make-board.ts'
import { makeRound } from '../../../support/make-round.ts'
import { connectRaw } from '../../../support/raw-client.ts'
import { startServerProcess } from '../../../support/server-process.ts'
import { tempFolder } from '../../sync/bench.ts'
import { type Grid, gridOf, NOTE, sheetsOf } from '../notes.ts'
import type { BoardName, Look, MadeBoard, Program } from './board.ts'
import { peopleOfOurs } from './ours-people.ts'

/** A sheet of eight notes with room around it (board units). */
const SHEET = { width: 620, height: 800, columns: 12 }
/** ctrl and a wheel turned by so much zooms by e (client/canvas/camera/camera.ts). */
const ZOOM_SPAN = 300

type Kind = Extract<BoardName, 'ours' | 'mixed'>

/** Our production build on our real server, each board written through the real protocol. */
export async function openOurs(name: Kind): Promise<Program> {
  const folder = tempFolder()
  const server = await startServerProcess({
    dataDir: folder.path,
    port: 0,
    env: { MESSAGES_PER_SECOND: '1000000', LOG_LEVEL: 'silent' },
  })
  return {
    name,
    ways: ['presence', 'writes'],
    async make(notes, seed) {
      const inSheets = name === 'mixed' ? Math.floor(notes / 3) : 0
      const grid = gridOf(notes - inSheets, seed)
      const round = await makeRound(server.url)
      await write(server.url, round.board, round.keys.participant, grid, sheetsOf(inSheets, seed))
      return madeBoard(server.url, round.board, round.keys.participant, grid)
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      folder[Symbol.dispose]()
    },
  }
}

async function write(
  url: string,
  board: string,
  key: string,
  grid: Grid,
  sheets: readonly (readonly string[])[],
): Promise<void> {
  const doc = new Y.Doc()
  const open = openBoard(doc)
  const made = Date.now()
  const below = (sheet: number): readonly [number, number] => [
    (sheet % SHEET.columns) * SHEET.width,
    grid.height + Math.floor(sheet / SHEET.columns) * SHEET.height,
  ]
  const plain = { room: '', about: null, team: '', by: null }
  const free = grid.notes.map((note, index) => ({ ...plain, ...note, id: idOf('note', index) }))
  const laid = sheets.map((texts, sheet) =>
    texts.map((text, index) => ({
      ...plain,
      text,
      at: below(sheet),
      id: idOf('note', 100_000 + sheet * 100 + index),
    })),
  )
  addNotes(open, [...free, ...laid.flat()], made)
  for (const [sheet, notes] of laid.entries()) {
    const ids = notes.map(({ id }) => id)
    addPattern(open, { id: idOf('patt', sheet), at: below(sheet), notes: ids }, made)
  }
  await using client = await connectRaw(url, board, key, { doc })
  await client.answered()
  await client.flushed()
}

function madeBoard(url: string, board: string, key: string, grid: Grid): MadeBoard {
  const region = (page: Page) => page.getByRole('region', { name: 'Board', exact: true })
  return {
    grid,
    // Two lines of text, and nothing above them.
    hold: [NOTE / 2, 30],
    address: () => `${url}/b/${board}#${key}`,
    async prepare(page, view) {
      await page.addInitScript(watchForState)
      await page.addInitScript(
        ([id, camera]) => {
          // Somebody who has said their name; the view is remembered from before, or there is none.
          localStorage.setItem(`throughline:joined:${id}`, '"Bench"')
          if (camera !== null) localStorage.setItem(`throughline:camera:${id}`, camera as string)
        },
        [board, view === 'near' ? JSON.stringify(middle(grid)) : null] as const,
      )
    },
    async complete(page) {
      await page.waitForFunction(() => performance.getEntriesByName('data').length > 0)
      return page.evaluate(() => performance.getEntriesByName('data')[0]?.startTime ?? Number.NaN)
    },
    async show(page, view) {
      await region(page).focus()
      await page.keyboard.press('Shift+Digit1')
      if (view === 'near') await page.keyboard.press('Control+0')
    },
    async look(page): Promise<Look> {
      const within = await region(page).boundingBox()
      const camera = await restingCamera(page, board)
      if (within === null) throw new Error('There is no board on the screen.')
      return {
        left: within.x - camera.x * camera.zoom,
        top: within.y - camera.y * camera.zoom,
        zoom: camera.zoom,
        within,
      }
    },
    wheelStep: (zoom, steps) => (-Math.log(zoom) * ZOOM_SPAN) / steps,
    others(_, indexes, way) {
      const homes = indexes.map((index) => ({
        id: idOf('note', index),
        at: grid.notes[index]?.at ?? ([0, 0] as const),
      }))
      return peopleOfOurs({ url, board, key }, homes, way)
    },
    async text(_, index) {
      await using client = await connectRaw(url, board, key)
      return String(entryOf(client.board, 'notes', idOf('note', index))?.get('text') ?? '')
    },
    async selected(page) {
      const said = await page.getByText(/^[\d,]+ notes? selected$/).textContent({ timeout: 5_000 })
      return Number.parseInt(said?.replaceAll(',', '') ?? '', 10)
    },
  }
}

function middle({ width, height }: Grid): { x: number; y: number; zoom: number } {
  return { x: width / 2 - NOTE * 3, y: height / 2 - NOTE * 2, zoom: 1 }
}

/** Where the paper is looked at, once it is remembered (client/canvas/model/canvas-model.ts). */
async function restingCamera(page: Page, board: string) {
  const read = () => page.evaluate((id) => localStorage.getItem(`throughline:camera:${id}`), board)
  let last = await read()
  for (;;) {
    await page.waitForTimeout(600)
    const now = await read()
    if (now !== null && now === last)
      return JSON.parse(now) as { x: number; y: number; zoom: number }
    last = now
  }
}

/** In the page: marks when the whole board has come over the socket and was taken in. */
function watchForState(): void {
  const STATE = 127
  const Native = window.WebSocket
  window.WebSocket = class extends Native {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols)
      this.addEventListener('message', ({ data }) => {
        if (!(data instanceof ArrayBuffer) || new Uint8Array(data)[0] !== STATE) return
        // Behind the listeners of the page itself.
        setTimeout(() => performance.mark('data'))
      })
    }
  }
}
