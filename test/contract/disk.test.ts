import { randomInt } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { openStore } from '../support/open-store.ts'
import { seededRandom } from '../support/random.ts'
import { startScribe } from '../support/scribe-process.ts'
import { tempFolder } from '../support/start-server.ts'
import { aBoard, bytes, docOf } from './place.ts'

const KILLS = 15

it(`[S1 S9] ${KILLS} kills during compactions lose nothing that was kept`, {
  timeout: 120_000,
}, async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  const seed = randomInt(2 ** 32)
  console.info(`kills from seed ${seed}`)
  const random = seededRandom(seed)
  const kept = new Map<string, ReadonlySet<string>>()
  let compactions = 0
  for (let kill = 0; kill < KILLS; kill++) {
    // A board of its own each time: while it is small, many compactions are under way and done.
    const board = await madeBoard(file)
    await using scribe = startScribe(file, board, `${kill}`)
    // Now and then before the first compaction of a process, mostly among many.
    await scribe.says(kill % 4 === 0 ? 'kept' : 'compacted')
    await new Promise((go) => setTimeout(go, random() * 300))
    await scribe.kill()
    kept.set(board, keptBy(scribe.said))
    compactions += scribe.said.filter((line) => line === 'compacted').length
    expect(scribe.said.filter((line) => line.startsWith('fault'))).toEqual([])
    await using store = await openStore(file)
    expect(await missing(store, board, keptBy(scribe.said))).toEqual([])
  }
  expect(compactions).toBeGreaterThan(KILLS / 2)
  await using store = await openStore(file)
  for (const [board, keys] of kept) {
    await store.compact(board)
    expect(await missing(store, board, keys)).toEqual([])
  }
})

it('[S1] a full disk keeps nothing and says so; when there is room again, the same is kept', async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  const board = await madeBoard(file)
  await using scribe = startScribe(file, board, 'full')
  for (let times = 0; times < 3; times++) {
    await scribe.says('kept', 20)
    await scribe.says('compacted')
    scribe.fillDisk()
    await scribe.says('refused', 20)
    const before = scribe.said.length
    await scribe.says('refused', 20)
    const words = new Set(scribe.said.slice(before).map((line) => line.split(' ')[0]))
    expect(words.has('kept')).toBe(false)
    expect(words.has('compacted')).toBe(false)
    expect(scribe.said.slice(before)).toContain('refused unwell')
    scribe.freeDisk()
  }
  await scribe.says('kept', 50)
  await scribe.says('compacted')
  await scribe.kill()
  await using store = await openStore(file)
  expect(await missing(store, board, keptBy(scribe.said))).toEqual([])
})

it('[O4] a backup taken while people write opens, and holds all that was kept before', async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  const copy = join(folder.path, 'copy.db')
  const board = await madeBoard(file)
  await using store = await openStore(file)
  let [isOver, last] = [false, 1]
  const large = new Uint8Array(20_000)
  while (last < 500) last = await store.append(board, large)
  const writing = (async () => {
    while (!isOver) last = await store.append(board, large)
  })()
  for (let times = 0; times < 3; times++) {
    const before = last
    await store.backup(copy)
    const during = last
    await using opened = await openStore(copy)
    const seqs = (await opened.load(board))?.tail.map(({ seq }) => seq) ?? []
    expect(seqs).toEqual(seqs.map((_, at) => at + 1))
    expect(seqs.length).toBeGreaterThanOrEqual(before)
    expect(seqs.length).toBeLessThanOrEqual(during + 1)
    expect(during).toBeGreaterThan(before)
  }
  isOver = true
  await writing
})

it('two backups into one file at a time leave one that is whole', async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  const copy = join(folder.path, 'copy.db')
  const board = await madeBoard(file)
  await using store = await openStore(file)
  for (let at = 0; at < 200; at++) await store.append(board, new Uint8Array(20_000))
  await Promise.all([store.backup(copy), store.backup(copy), store.backup(copy)])
  expect((await readdir(folder.path)).filter((name) => name.includes('part'))).toEqual([])
  await using opened = await openStore(copy)
  expect((await opened.load(board))?.tail.length).toBe(201)
})

it('a backup that can’t be written leaves nothing behind, and never takes the place of the data', async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  const board = await madeBoard(file)
  await using store = await openStore(file)
  await expect(store.backup(join(folder.path, 'nowhere', 'copy.db'))).rejects.toMatchObject({
    code: 'ENOENT',
  })
  await expect(store.backup(file)).rejects.toThrow('place of the data')
  expect(await store.append(board, new Uint8Array([1]))).toBe(2)
})

it('[S14] bytes that rotted on the disk are set aside, and the rest is served', async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  const board = await madeBoard(file)
  {
    await using store = await openStore(file)
    for (let index = 2; index < 6; index++) await store.append(board, new Uint8Array([index]))
  }
  {
    using db = new DatabaseSync(file)
    db.prepare('UPDATE log SET bytes = ? WHERE board = ? AND seq = 3').run(
      new Uint8Array([250, 251]),
      board,
    )
  }
  {
    await using store = await openStore(file)
    await store.quarantine(board, 3, 'It can’t be read.')
    const seqs = (await store.load(board))?.tail.map(({ seq }) => seq)
    expect(seqs).toEqual([1, 2, 4, 5])
  }
  using db = new DatabaseSync(file)
  const aside = db.prepare('SELECT seq, why, bytes FROM quarantine').get()
  expect(aside).toMatchObject({ seq: 3, why: 'It can’t be read.' })
  expect(bytes(aside?.bytes as Uint8Array)).toEqual([250, 251])
})

async function madeBoard(file: string): Promise<string> {
  await using store = await openStore(file)
  const board = aBoard('')
  await store.makeBoard({ ...board, keys: [] })
  return board.board
}

function keptBy(said: readonly string[]): ReadonlySet<string> {
  const lines = said.map((line) => line.split(' '))
  return new Set(lines.flatMap(([what, key = '']) => (what === 'kept' ? [key] : [])))
}

/** What was kept and is not on the board; and the board has no hole. */
async function missing(
  store: Store,
  board: string,
  kept: ReadonlySet<string>,
): Promise<readonly string[]> {
  const log = await store.load(board)
  if (log === null) throw new Error('There is no such board.')
  const doc = docOf(log)
  expect(doc.store.pendingStructs).toBeNull()
  return [...kept].filter((key) => !doc.getMap('notes').has(key))
}
