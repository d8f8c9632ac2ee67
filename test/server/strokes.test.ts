import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Change, Verdict } from '../../server/rooms/judge.ts'
import { LiveBoard } from '../../server/rooms/live-board.ts'
import { Strokes } from '../../server/sync/strokes.ts'
import type { Role } from '../../shared/access.ts'
import { openBoard } from '../../shared/board/doc.ts'
import { craft } from '../support/crafted.ts'
import { seededRandom } from '../support/random.ts'

const seed = Number(process.env.SEED ?? randomInt(2 ** 31))
const nobody = { banned: new Set<never>(), isAnothers: () => false }

/** A device that works on its own document and hears of the others only now and then. */
function aDevice(client: number, role: Role, random: () => number) {
  const doc = new Y.Doc()
  doc.clientID = client
  const { notes, votes, stage, about } = openBoard(doc).roots
  const from = { role, secret: null }
  const below = (most: number): number => Math.floor(random() * most)
  const texts = (): Y.Text[] =>
    [...notes.values()].flatMap((note) => {
      const text = note instanceof Y.Map ? note.get('text') : null
      return text instanceof Y.Text ? [text] : []
    })
  const acts: (() => void)[] = [
    () => notes.set(`note-${below(6)}`, new Y.Map<unknown>([['text', new Y.Text('seen')]])),
    () => votes.set(`device-${below(4)}`, below(100)),
    () => texts()[0]?.insert(0, 'a word '),
    () => {
      const text = texts().at(-1)
      text?.insert(below(text.length + 1), 'x')
    },
    () => {
      const text = texts()[0]
      if (text !== undefined && text.length > 0) text.delete(below(text.length), 1)
    },
    () => votes.delete(`device-${below(4)}`),
  ]
  if (role === 'facilitator') acts.push(() => stage.set('locked', random() < 0.3))
  // Not a participant's to write.
  else acts.push(() => random() < 0.2 && about.set('school', 'Theirs'))
  return {
    doc,
    stroke(): Change[] {
      const made: Uint8Array[] = []
      const take = (update: Uint8Array): void => void made.push(update)
      doc.on('update', take)
      doc.transact(() => acts[below(acts.length)]?.())
      doc.off('update', take)
      return made.map((update) => ({ from, update, part: 'update' }))
    },
  }
}

/** One byte is another, or the end is missing. */
function broken(update: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * update.length)
  if (random() < 0.5) return update.slice(0, at)
  return update.with(at, Math.floor(random() * 256))
}

it(`[S1 S3] strokes taken together come to the same as one by one (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const found = new Map<Verdict['is'], number>()
  for (let round = 0; round < 60; round++) {
    const roles: readonly Role[] = ['facilitator', 'participant', 'participant', 'viewer']
    const devices = roles.map((role, index) => aDevice(10 + index, role, random))
    using together = new LiveBoard({ snapshot: null, tail: [] })
    using apart = new LiveBoard({ snapshot: null, tail: [] })
    for (let tick = 0; tick < 8; tick++) {
      const changes: Change[] = []
      for (let turn = 0; turn < 30; turn++) {
        const device = devices[Math.floor(random() ** 2 * devices.length)]
        const made = device?.stroke() ?? []
        // Some are lost on the way, some come twice, and some come broken.
        const dice = random()
        if (dice < 0.02) continue
        for (const change of made) {
          const update = dice > 0.98 ? broken(change.update, random) : change.update
          changes.push({ ...change, update })
          if (dice > 0.94 && dice < 0.96) changes.push(change)
        }
      }
      const one = together.apply(changes, { ...nobody, isOneByOne: false })
      const other = apart.apply(changes, { ...nobody, isOneByOne: true })
      expect(one.verdicts).toEqual(other.verdicts)
      expect(one.emitted).toEqual(other.emitted)
      expect(together.answer(new Uint8Array([0]))).toEqual(apart.answer(new Uint8Array([0])))
      expect(together.bytes).toBe(apart.bytes)
      for (const { is } of one.verdicts) found.set(is, (found.get(is) ?? 0) + 1)
      if (tick % 2 === 0) continue
      const state = Y.encodeStateAsUpdate(together.board.doc)
      for (const { doc } of devices) Y.applyUpdate(doc, state)
    }
    for (const { doc } of devices) doc.destroy()
  }
  // What was compared was worth comparing.
  for (const is of ['taken', 'known', 'gap', 'refused', 'malformed'] as const) {
    expect(found.get(is) ?? 0).toBeGreaterThan(0)
  }
})

it('strokes that go on from each other read as the update they make', () => {
  const device = new Y.Doc()
  const { notes } = openBoard(device).roots
  const made: Uint8Array[] = []
  device.on('update', (update: Uint8Array) => void made.push(update))
  notes.set('a', new Y.Map<unknown>([['at', [1, 2]]]))
  for (let move = 0; move < 5; move++) (notes.get('a') as Y.Map<unknown>).set('at', [move, 0])
  const board = new Y.Doc()
  const strokes = new Strokes(board)
  for (const update of made) expect(strokes.add(update)).toBe(true)
  expect(strokes.authors).toEqual(made.map(() => device.clientID))
  Y.applyUpdate(board, strokes.update())
  expect(Y.encodeStateAsUpdate(board)).toEqual(Y.encodeStateAsUpdate(device))
})

it('what is no stroke, or goes on from something else, is not taken among them', () => {
  const device = new Y.Doc()
  const made: Uint8Array[] = []
  device.on('update', (update: Uint8Array) => void made.push(update))
  const { notes } = openBoard(device).roots
  notes.set('a', 1)
  notes.set('b', 2)
  notes.delete('a')
  const [first, second, deletion] = made as [Uint8Array, Uint8Array, Uint8Array]
  const strokes = new Strokes(new Y.Doc())
  expect(strokes.add(second), 'a gap').toBe(false)
  expect(strokes.add(deletion), 'a mere deletion').toBe(false)
  expect(strokes.add(new Uint8Array([1])), 'what breaks off').toBe(false)
  expect(strokes.add(first)).toBe(true)
  expect(strokes.add(first), 'what is known').toBe(false)
  notes.set('long', 'x'.repeat(5_000))
  expect(new Strokes(new Y.Doc()).add(made.at(-1) as Uint8Array), 'a long one').toBe(false)
})

it('[S3] what is refused alone is refused among others too', () => {
  const from = { role: 'participant', secret: null } as const
  const strokes = [
    // Several values of one key, which only another stroke takes back.
    craft([{ client: 7, clock: 0, pieces: [{ root: 'votes', key: 'a', values: [1, 2] }] }]),
    craft(
      [{ client: 8, clock: 0, pieces: [{ root: 'votes', key: 'b', values: [3] }] }],
      [[7, 0, 2]],
    ),
    // Nothing but a stretch that is left out.
    craft([{ client: 9, clock: 0, pieces: [{ skipped: 1 }] }]),
    craft([{ client: 10, clock: 0, pieces: [{ root: 'votes', key: 'c', values: [4] }] }]),
  ]
  const changes = strokes.map((update) => ({ from, update, part: 'update' as const }))
  using board = new LiveBoard({ snapshot: null, tail: [] })
  const { verdicts } = board.apply(changes, { ...nobody, isOneByOne: false })
  expect(verdicts.map(({ is }) => is)).toEqual(['malformed', 'gap', 'known', 'taken'])
  expect(board.board.roots.votes.toJSON()).toEqual({ c: 4 })
})

it('[S10] what is kept of an update does not keep the rest of it in memory', () => {
  const device = new Y.Doc()
  const made: Uint8Array[] = []
  device.on('update', (update: Uint8Array) => void made.push(update))
  const { votes } = openBoard(device).roots
  const work = (key: string): void => {
    votes.set('large', 'x'.repeat(1_000))
    votes.set(key, { bytes: [new Uint8Array([1, 2, 3])] })
  }
  for (const key of ['alone', 'among', 'others']) device.transact(() => work(key))
  const from = { role: 'participant', secret: null } as const
  const changes = made.map((update) => ({ from, update, part: 'update' as const }))
  using board = new LiveBoard({ snapshot: null, tail: [] })
  for (const part of [changes.slice(0, 1), changes.slice(1)]) {
    const { verdicts } = board.apply(part, { ...nobody, isOneByOne: false })
    expect(verdicts.map(({ is }) => is)).toEqual(part.map(() => 'taken'))
  }
  for (const key of ['alone', 'among', 'others']) {
    const { bytes } = board.board.roots.votes.get(key) as { bytes: [Uint8Array] }
    expect(bytes[0]).toEqual(new Uint8Array([1, 2, 3]))
    expect(bytes[0].buffer.byteLength, key).toBe(3)
  }
})
