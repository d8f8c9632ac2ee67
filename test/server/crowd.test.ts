import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { LiveBoard } from '../../server/rooms/live-board.ts'
import { inspect } from '../../server/sync/inspect.ts'
import { openBoard } from '../../shared/board/doc.ts'
import { LIMITS } from '../../shared/limits.ts'
import { craft } from '../support/crafted.ts'
import { seededRandom } from '../support/random.ts'

type Run = Parameters<typeof craft>[0][number]
type CraftedPiece = Run['pieces'][number]

const MAP: Run = { client: 7, clock: 0, pieces: [{ root: 'notes', key: 'a', map: true }] }
const WITHIN = { parent: [7, 0], text: 'x' } as const

function many(count: number, piece: (index: number) => CraftedPiece): readonly CraftedPiece[] {
  return Array.from({ length: count }, (_, index) => piece(index))
}

/** A list in which two write by turns, so that nothing in it is ever joined. */
function aLongList(count: number): Y.Doc {
  const half = count / 2
  const first = many(half, (index) =>
    index === 0 ? WITHIN : { origin: [9, index - 1], text: 'x' },
  )
  const second = many(half, (index) => ({ origin: [8, index], text: 'x' }))
  const update = craft([
    MAP,
    { client: 8, clock: 0, pieces: first },
    { client: 9, clock: 0, pieces: second },
  ])
  const doc = new Y.Doc()
  expect(inspect(doc, update).isComplete).toBe(true)
  Y.applyUpdate(doc, update)
  return doc
}

const CROWDS = 'It crowds one spot.'

it('[S15] a few pieces that would be compared with all of a long list are refused', () => {
  const unseen = many(1_000, () => WITHIN)
  const oneByOne = many(1_000, (index) =>
    index === 0 ? WITHIN : { rightOrigin: [20, index - 1], text: 'x' },
  )
  for (const pieces of [unseen, oneByOne]) {
    const update = craft([{ client: 20, clock: 0, pieces }])
    expect(() => inspect(aLongList(10_000), update)).toThrow(CROWDS)
  }
})

it('[S15] one such piece after the other is refused too, when there were enough', () => {
  const doc = aLongList(40_000)
  const refused = Array.from({ length: 60 }, (_, index) => {
    try {
      inspect(doc, craft([{ client: 20 + index, clock: 0, pieces: [WITHIN] }]))
      return false
    } catch {
      return true
    }
  })
  // One honest device in a thousand brings such a piece; it is taken.
  expect(refused[0]).toBe(false)
  expect(refused).toContain(true)
  // Who writes as people do is taken as before.
  const stroke = craft([{ client: 99, clock: 0, pieces: [{ origin: [9, 19_999], text: 'x' }] }])
  expect(inspect(doc, stroke)).toMatchObject({ isNews: true, isComplete: true })
})

it('[S15] values of one key that pretend to be the first are refused', () => {
  const value = { root: 'notes', key: 'k', text: 'x' } as const
  const update = craft([{ client: 20, clock: 0, pieces: many(10_000, () => value) }])
  expect(() => inspect(new Y.Doc(), update)).toThrow(CROWDS)
})

it('[S15] pieces that line up behind what one of them has grown are refused', () => {
  const grown = many(5_000, (index) =>
    index === 0 ? WITHIN : { origin: [8, index - 1], text: 'x' },
  )
  const before = many(5_000, (index) =>
    index === 0 ? WITHIN : { rightOrigin: [20, index], text: 'x' },
  )
  // Yjs would begin with the others; this one makes them wait.
  const first = { origin: [8, 4_999], text: 'x' } as const
  const update = craft([
    MAP,
    { client: 8, clock: 0, pieces: grown },
    { client: 20, clock: 0, pieces: [first, ...before] },
  ])
  expect(() => inspect(new Y.Doc(), update)).toThrow(CROWDS)
})

/** Devices write into one text, and move one note; each hears of the others only now and then. */
function aRoom(random: () => number, devices: number, acts: number): readonly Y.Doc[] {
  const pick = (count: number): number => Math.floor(random() * count)
  const setUp = new Y.Doc()
  setUp.getMap('notes').set('a', new Y.Map<unknown>([['text', new Y.Text()]]))
  const docs = Array.from({ length: devices }, () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(setUp))
    return doc
  })
  const carets = docs.map(() => 0)
  for (let act = 0; act < acts; act++) {
    const who = pick(devices)
    const doc = docs[who] as Y.Doc
    const note = doc.getMap('notes').get('a') as Y.Map<unknown>
    const text = note.get('text') as Y.Text
    // Half begin to write at the beginning.
    if (random() < 0.1) carets[who] = random() < 0.5 ? 0 : pick(text.length + 1)
    const at = Math.min(carets[who] ?? 0, text.length)
    if (random() < 0.2) text.delete(Math.max(0, at - 1), Math.min(1, at))
    else text.insert(at, 'x')
    carets[who] = at + 1
    if (random() < 0.2) note.set('at', [act, act])
    if (random() < 0.3) {
      const other = docs[pick(devices)] as Y.Doc
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)))
    }
  }
  return docs
}

const seed = randomInt(2 ** 31)

it(`[S15] a room that writes into one text at the same time, hours of it offline, is taken (seed ${seed})`, () => {
  const docs = aRoom(seededRandom(seed), 30, 6_000)
  // Each comes back with all it did while it was away.
  const server = new Y.Doc()
  for (const doc of docs) {
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server))
    if (inspect(server, update).isNews) Y.applyUpdate(server, update)
  }
  const { isComplete } = inspect(new Y.Doc(), Y.encodeStateAsUpdate(server))
  expect(isComplete).toBe(true)
})

it('[S15] a hundred thousand moves of two thousand notes are taken, by stroke or at once', () => {
  const doc = new Y.Doc()
  const notes = doc.getMap<Y.Map<unknown>>('notes')
  const server = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.transact(() => {
    for (let note = 0; note < 2_000; note++) notes.set(`${note}`, new Y.Map<unknown>())
  })
  for (let move = 0; move < 100_000; move++) {
    notes.get(`${(move * 7) % 2_000}`)?.set('at', [move, move])
  }
  for (const update of updates.slice(0, 10_000)) {
    expect(inspect(server, update).isComplete).toBe(true)
    Y.applyUpdate(server, update)
  }
  const rest = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server))
  expect(inspect(server, rest).isComplete).toBe(true)
  expect(inspect(new Y.Doc(), Y.encodeStateAsUpdate(doc)).isComplete).toBe(true)
})

it('[S15] what a full board refuses is not measured each time', () => {
  const from = { role: 'participant', secret: null } as const
  const rights = { banned: new Set<never>(), isAnothers: () => false, isOneByOne: false }
  using board = new LiveBoard({ snapshot: null, tail: [] })
  const write = (update: Uint8Array): string | undefined =>
    board.apply([{ from, update, part: 'update' }], rights).verdicts[0]?.is
  const aVote = (key: string, value: unknown): Uint8Array => {
    const device = new Y.Doc()
    openBoard(device).roots.votes.set(key, value)
    return Y.encodeStateAsUpdate(device)
  }
  const fields = Array.from({ length: 20_000 }, (_, at) => [`${at}`, 'ten letters'] as const)
  let part = 0
  while (write(aVote(`part ${part}`, new Y.Map(fields))) === 'taken') part++
  for (let size = 500_000; size > 1_000; size /= 2) {
    while (write(aVote(`part ${part}`, 'x'.repeat(size))) === 'taken') part++
  }
  // Each measuring takes hundreds of milliseconds: this would go on for minutes.
  for (let count = 0; count < 1_000; count++) {
    expect(write(aVote(`more ${count}`, 'x'.repeat(2_000)))).toBe('refused')
  }
  expect(board.bytes).toBeLessThanOrEqual(LIMITS.boardBytes)
})
