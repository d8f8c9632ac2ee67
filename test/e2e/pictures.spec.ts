import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { sizeOfPng } from '../../client/picture/raster-size.ts'
import { addNotes } from '../../shared/board/notes.ts'
import { readObservations } from '../../shared/import/read.ts'
import { goldRound } from '../support/make-board.ts'
import { expect, test } from './fixtures.ts'
import { emptyRound, madeRound, roundOf } from './made-round.ts'
import { board, enter, expectGood, noteOnPaper } from './room.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Picture' })

async function openPicture(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Picture…' }).click()
}

async function save(page: Page, form: 'PNG' | 'SVG'): Promise<Download> {
  await dialog(page).getByRole('radio', { name: form }).check({ force: true })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save the picture' }).click(),
  ])
  return download
}

/** What a browser reads in an SVG: its size, and its texts as people see them. */
async function readSvg(page: Page, download: Download) {
  const svg = await readFile(await download.path(), 'utf8')
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const { documentElement: root } = parsed
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent?.trim() ?? ''),
    }
  }, svg)
}

async function pngSize(download: Download) {
  const bytes = await readFile(await download.path())
  return sizeOfPng(new DataView(bytes.buffer, bytes.byteOffset, 24))
}

test('[C19] the whole board as SVG holds every note, and as PNG it is twice as fine', async ({
  open,
  server,
}) => {
  const round = await madeRound(server.url, 'fenwater-lane-primary', 'group')
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await openPicture(page)
  await expect(dialog(page).getByRole('img', { name: 'The picture as it will be' })).toBeVisible()
  await expectGood(page)
  const asSvg = await save(page, 'SVG')
  expect(asSvg.suggestedFilename()).toBe('fenwater-lane-primary-school-2025-03-12.svg')
  const { error, width, height, texts } = await readSvg(page, asSvg)
  expect(error).toBeNull()
  const { csv } = goldRound('fenwater-lane-primary')
  const read = readObservations(csv)
  for (const { text } of read.ok ? read.notes : []) {
    for (const line of text.split('\n')) expect(texts).toContain(line.trim())
  }
  const asPng = await save(page, 'PNG')
  await expect(dialog(page).getByRole('status')).toHaveText('The picture is saved.')
  expect(await pngSize(asPng)).toEqual({ width: width * 2, height: height * 2 })
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toBeHidden()

  // What is selected alone.
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox', { name: 'Words to find' }).fill('plasters')
  await page.getByRole('button', { name: 'Select all found' }).click()
  await openPicture(page)
  await dialog(page).getByRole('radio', { name: 'Selection' }).check({ force: true })
  const selected = await readSvg(page, await save(page, 'SVG'))
  expect(selected.texts.filter((text) => text.includes('plasters')).length).toBeGreaterThan(0)
  expect(selected.texts.length).toBeLessThan(20)
})

test('[C19] a record gives its picture among its downloads', async ({ open, server }) => {
  const round = await madeRound(server.url, 'kurrabilla-secondary', 'next')
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Close the round' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click()
  await page.getByRole('link', { name: 'Read the record' }).click()
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('menuitem', { name: 'Picture', exact: true }).click()
  await expectGood(page)
  const { error, texts } = await readSvg(page, await save(page, 'SVG'))
  expect(error).toBeNull()
  const { gold } = goldRound('kurrabilla-secondary')
  for (const { title } of gold.patterns) expect(texts).toContain(title)
})

test('[C19] 5,000 notes with whatever can be typed: the SVG holds all, the PNG is whole', async ({
  open,
  server,
}) => {
  const { csv } = goldRound('kurrabilla-secondary')
  const read = readObservations(csv)
  const typed = [
    ...(read.ok ? read.notes.map(({ text }) => text) : []),
    '</text></svg><script>alert(1)</script> & "both" \'quotes\' ]]>',
    'a \u0001 control, a tab\there, an emoji 👩🏽‍🏫🇸🇪',
    'שלום לכולם בכיתה',
  ]
  const handle = emptyRound('Fenwater Lane')
  const notes = Array.from({ length: 5_000 }, (_, index) => ({
    id: `note${String(index).padStart(8, '0')}`,
    text: `${typed[index % typed.length]} (${index})`,
    at: [(index % 70) * 224, Math.floor(index / 70) * 190] as const,
    room: '<R&1>',
    about: (['teacher', 'student', 'task', null] as const)[index % 4] ?? null,
    team: '',
    by: null,
  }))
  for (let from = 0; from < notes.length; from += 500) {
    addNotes(handle, notes.slice(from, from + 500), 1_000 + from)
  }
  const round = await roundOf(server.url, handle)
  // The panel beside the paper is put away: it is not what is looked at here.
  const page = await open({ viewport: { width: 980, height: 800 } })
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await openPicture(page)
  const { error, width, height, texts } = await readSvg(page, await save(page, 'SVG'))
  expect(error).toBeNull()
  const shown = new Set(texts)
  const missing = notes.flatMap(({ text }) =>
    text
      .replaceAll('\u0001', '')
      .replaceAll('\t', ' ')
      .split('\n')
      .filter((line) => !shown.has(line.trim())),
  )
  expect(missing).toEqual([])
  const size = await pngSize(await save(page, 'PNG'))
  await expect(dialog(page).getByRole('status')).toHaveText(/saved/)
  expect(size).not.toBeNull()
  const { width: wide, height: high } = size ?? { width: 0, height: 0 }
  // Not cut off: the same shape, to a pixel; and not a speck.
  expect(Math.abs(high - Math.round((wide * height) / width))).toBeLessThanOrEqual(1)
  expect(wide * high).toBeGreaterThan(20_000_000)
})

test('[C19] what is seen on the paper can be had alone', async ({ open, server }) => {
  const handle = emptyRound('Fenwater Lane')
  const note = { room: '', about: null, team: '', by: null }
  addNotes(handle, [{ ...note, id: 'note00000001', text: 'In sight', at: [100, 100] }], 1)
  addNotes(handle, [{ ...note, id: 'note00000002', text: 'Far away', at: [9_000, 9_000] }], 2)
  const round = await roundOf(server.url, handle)
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Karin')
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox', { name: 'Words to find' }).fill('In sight')
  await page.keyboard.press('Enter')
  await expect(noteOnPaper(page, 'In sight')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(board(page)).toBeFocused()
  await openPicture(page)
  await dialog(page).getByRole('radio', { name: 'What is seen' }).check({ force: true })
  const { texts } = await readSvg(page, await save(page, 'SVG'))
  expect(texts).toContain('In sight')
  expect(texts).not.toContain('Far away')
})
