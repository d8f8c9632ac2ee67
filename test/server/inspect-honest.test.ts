import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { inspect, mayTouch } from '../../server/sync/inspect.ts'
import { openBoard } from '../../shared/board/doc.ts'
import { seededRandom } from '../support/random.ts'

const WORK = ['notes', 'patterns'] as const
const ME = 'me'

/** A device, what it has not sent, and what it has not heard. */
interface Device {
  readonly doc: Y.Doc
  readonly undo: Y.UndoManager
  readonly unsent: Uint8Array[]
  readonly sent: Uint8Array[]
  readonly unheard: Uint8Array[]
}

function aDevice(gc: boolean): Device {
  const doc = new Y.Doc({ gc })
  openBoard(doc)
  const undo = new Y.UndoManager(
    WORK.map((root) => doc.getMap(root)),
    { trackedOrigins: new Set([ME]), captureTimeout: 0, ignoreRemoteMapChanges: !gc },
  )
  const unsent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') unsent.push(update)
  })
  return { doc, undo, unsent, sent: [], unheard: [] }
}

/** What people do: all there is to do, or again and again one thing that an undo finds hard. */
type Habit = 'everything' | 'throw-away-and-bring-back'

/** One thing that a person does. */
function act({ doc, undo }: Device, habit: Habit, random: () => number): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const at = (length: number): number => Math.floor(random() * (length + 1))
  const few = (from: number, length: number): number => Math.min(at(3), length - from)
  if (random() < (habit === 'everything' ? 0.2 : 0.4)) {
    if (random() < 0.7) undo.undo()
    else undo.redo()
    return
  }
  doc.transact(() => {
    const root = doc.getMap<unknown>(habit === 'everything' ? pick(WORK) : 'notes')
    const id = habit === 'everything' ? pick(['one', 'two']) : 'one'
    const entry = root.get(id)
    if (!(entry instanceof Y.Map)) {
      const words = new Y.Text(pick(['', 'some words']))
      const parts = { words, links: new Y.Array(), in: new Y.Map<unknown>() }
      root.set(id, new Y.Map<unknown>(Object.entries(parts)))
      return
    }
    const words = entry.get('words') as Y.Text
    const links = entry.get('links') as Y.Array<unknown>
    const within = entry.get('in') as Y.Map<unknown>
    const from = at(words.length)
    const write = (): void => words.insert(from, pick(['x', 'more ']))
    const erase = (): void => words.delete(from, few(from, words.length))
    const hard = [() => root.delete(id), write, write, erase, erase]
    const others = [
      () => words.insert(from, 'y', { bold: random() < 0.5 }),
      () => words.insert(0, 'first'),
      () => words.format(from, few(from, words.length), { bold: pick([true, null]) }),
      () => words.setAttribute('rank', pick(['a0', 'a1'])),
      () => words.removeAttribute('rank'),
      () => words.applyDelta([{ retain: from }, { insert: 'z' }]),
      () => links.insert(at(links.length), [1, { deep: [2] }, new Y.Text('then')]),
      () => links.delete(0, Math.min(2, links.length)),
      () => within.set(pick(['a', 'b']), random() < 0.8 ? random() : new Y.Map([['c', 1]])),
      () => within.delete(pick(['a', 'b'])),
      () => entry.set('at', [random(), random()]),
      () => within.clear(),
    ]
    pick(habit === 'everything' ? [...hard, ...others] : hard)()
  }, ME)
}

/** What a device sends next: the oldest it has not sent, all of that, or all it knows. */
function message({ doc, unsent, sent }: Device, server: Y.Doc, random: () => number): Uint8Array {
  const chance = random()
  if (chance < 0.4) {
    const update = unsent.shift()
    if (update !== undefined) {
      sent.push(update)
      return update
    }
  } else if (chance < 0.5 && sent.length > 1) {
    const again = sent[Math.floor(random() * sent.length)] as Uint8Array
    return random() < 0.5 ? again : Y.mergeUpdates([again, sent.at(-1) as Uint8Array])
  } else if (chance < 0.6 && unsent.length > 0) {
    const all = Y.mergeUpdates(unsent.splice(0))
    sent.push(all)
    return all
  }
  sent.push(...unsent.splice(0))
  const state = Y.encodeStateAsUpdate(doc)
  if (chance < 0.7) return state
  if (chance < 0.8) return Y.diffUpdate(state, Y.encodeStateVector(server))
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server))
}

/** Takes what a device sent, as a server does, and passes on what is new. */
function take(server: Y.Doc, update: Uint8Array, devices: readonly Device[]): void {
  const { isNews, isComplete, differs, touches } = inspect(server, update)
  expect({ isComplete, differs }).toEqual({ isComplete: true, differs: false })
  expect(mayTouch('participant', touches)).toBe(true)
  if (!isNews) return
  server.once('update', (emitted: Uint8Array) => {
    for (const { unheard } of devices) unheard.push(emitted)
  })
  Y.applyUpdate(server, update)
  expect(server.store).toMatchObject({ pendingStructs: null, pendingDs: null })
}

function hear({ doc, unheard }: Device): void {
  for (const update of unheard.splice(0)) Y.applyUpdate(doc, update, 'server')
}

/** Whether it went well: Yjs can fail in an undo, and then a page is opened anew. */
function isDone(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}

const HABITS = [
  { habit: 'everything', rounds: 12, steps: 400 },
  { habit: 'throw-away-and-bring-back', rounds: 80, steps: 60 },
] as const

for (const { habit, rounds, steps } of HABITS) {
  it(`[S16] what people do (${habit}) is never refused, however late and often it comes`, () => {
    let done = 0
    for (let round = 0; round < rounds; round++) {
      const seed = randomInt(2 ** 32)
      try {
        done += aRound(habit, steps, seededRandom(seed))
      } catch (cause) {
        throw new Error(`seed ${seed}`, { cause })
      }
    }
    expect(done).toBeGreaterThan((rounds * steps) / 2)
  })
}

/** Says after how many steps a page had to be opened anew, at most all. */
function aRound(habit: Habit, steps: number, random: () => number): number {
  const server = new Y.Doc()
  openBoard(server)
  const devices = [aDevice(true), aDevice(true), aDevice(false)]
  const patience = devices.map(() => random() * (habit === 'everything' ? 0.5 : 1))
  let step = 0
  for (; step < steps; step++) {
    const who = Math.floor(random() * devices.length)
    const device = devices[who] as Device
    const other = devices[(who + 1) % devices.length] as Device
    const isWell = isDone(() => {
      act(device, habit, random)
      if (random() < (patience[who] ?? 0)) hear(device)
      // Two pages of one device hear each other without the server.
      if (random() < 0.02) Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(device.doc))
    })
    if (!isWell) break
    if (random() < (patience[who] ?? 0)) take(server, message(device, server, random), devices)
  }
  for (const { doc } of devices) take(server, Y.encodeStateAsUpdate(doc), devices)
  // The whole board, as a record brings it.
  for (const doc of [server, ...devices.map((device) => device.doc)]) {
    const { isComplete, differs } = inspect(new Y.Doc(), Y.encodeStateAsUpdate(doc))
    expect({ isComplete, differs }).toEqual({ isComplete: true, differs: false })
  }
  return step
}

/** A device that throws things away and brings them back, and a server that heard it all but the last. */
function broughtBack(work: (device: Device) => void): { server: Y.Doc; last: Y.Item } {
  const device = aDevice(true)
  work(device)
  const last = device.unsent.pop() as Uint8Array
  const server = new Y.Doc()
  openBoard(server)
  for (const update of device.unsent) take(server, update, [])
  take(server, last, [])
  return { server, last: Y.decodeUpdate(last).structs.at(-1) as Y.Item }
}

it('[S16] what an undo puts behind and before the same thing is taken', () => {
  const { server, last } = broughtBack(({ doc, undo }) => {
    const notes = doc.getMap<Y.Array<string>>('notes')
    const act = (work: () => void): void => doc.transact(work, ME)
    act(() => notes.set('a', Y.Array.from(['one'])))
    act(() => notes.get('a')?.delete(0))
    undo.undo()
    // Between what came back and what was thrown away.
    act(() => notes.get('a')?.insert(1, ['two']))
    act(() => notes.get('a')?.delete(1))
    act(() => notes.delete('a'))
    undo.undo()
    undo.undo()
  })
  expect(last.origin).not.toBe(null)
  expect(last.rightOrigin).toEqual(last.origin)
  expect(server.getMap('notes').toJSON()).toEqual({ a: ['one', 'two'] })
})

it('[S16] what an undo puts into words that came back and were parted since is taken', () => {
  const { server, last } = broughtBack(({ doc, undo }) => {
    const notes = doc.getMap<Y.Text>('notes')
    const act = (work: () => void, by: unknown = ME): void => doc.transact(work, by)
    act(() => notes.set('a', new Y.Text('abBc')))
    act(() => notes.get('a')?.delete(2, 1))
    act(() => notes.delete('a'))
    undo.undo()
    act(() => notes.get('a')?.insert(1, 'X'), 'another')
    undo.undo()
  })
  expect(last.origin?.clock).toBe((last.rightOrigin?.clock ?? 0) - 2)
  expect(server.getMap('notes').toJSON()).toEqual({ a: 'aBXbc' })
})
