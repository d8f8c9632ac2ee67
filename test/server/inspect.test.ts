import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { inspect, mayTouch } from '../../server/sync/inspect.ts'
import { ROOTS } from '../../shared/board/doc.ts'
import { seededRandom } from '../support/random.ts'

const WORK = ['notes', 'patterns', 'predictions', 'theories', 'next', 'votes']

function newDoc(): Y.Doc {
  const doc = new Y.Doc()
  for (const root of ROOTS) doc.getMap(root)
  return doc
}

/** One change such as a client makes, somewhere below one of the roots. */
function change(doc: Y.Doc, roots: readonly string[], random: () => number): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const root = doc.getMap<unknown>(pick(roots))
  const id = pick(['one', 'two', 'three'])
  const entry = root.get(id)
  if (!(entry instanceof Y.Map) || random() < 0.1) {
    const text = new Y.Text('words')
    root.set(
      id,
      new Y.Map<unknown>([
        ['text', text],
        ['in', new Y.Map()],
        ['links', new Y.Array()],
      ]),
    )
    return
  }
  const text = entry.get('text') as Y.Text
  const links = entry.get('links') as Y.Array<unknown>
  const acts: readonly (() => void)[] = [
    () => text.insert(Math.floor(random() * text.length), 'more '),
    () => text.delete(0, Math.min(2, text.length)),
    () => (entry.get('in') as Y.Map<unknown>).set(id, random()),
    () => links.push([new Y.Text('and then')]),
    () => links.delete(0, Math.min(1, links.length)),
    () => entry.set('at', [random(), random()]),
    () => root.delete(id),
  ]
  pick(acts)()
}

/** The roots in which applying an update changes anything that can be seen. */
function changedRoots(doc: Y.Doc, update: Uint8Array): readonly string[] {
  const changed = new Set<string>()
  const stops = ROOTS.map((root) => {
    const mark = (): void => void changed.add(root)
    doc.getMap(root).observeDeep(mark)
    return () => doc.getMap(root).unobserveDeep(mark)
  })
  Y.applyUpdate(doc, update)
  for (const stop of stops) stop()
  return [...changed]
}

it('whatever an update changes was told before it was applied', () => {
  const seed = randomInt(2 ** 32)
  const random = seededRandom(seed)
  const server = newDoc()
  const devices = [newDoc(), newDoc(), newDoc()]
  for (let step = 0; step < 3_000; step++) {
    const device = devices[Math.floor(random() * devices.length)] as Y.Doc
    device.transact(() => {
      for (let times = random() * 4; times > 0; times--) change(device, ROOTS, random)
    })
    if (random() < 0.3) continue
    // Sometimes only what the server lacks, sometimes all over again.
    const vector = random() < 0.5 ? Y.encodeStateVector(server) : undefined
    const update = Y.encodeStateAsUpdate(device, vector)
    const found = inspect(server, update)
    expect(found.isComplete, `seed ${seed}, step ${step}`).toBe(true)
    const touched = new Set(found.touches.map(({ root }) => root))
    const changed = changedRoots(server, update)
    expect(
      changed.filter((root) => !touched.has(root)),
      `seed ${seed}, step ${step}`,
    ).toEqual([])
    expect(found.isNews || changed.length === 0, `seed ${seed}, step ${step}`).toBe(true)
    expect(inspect(server, update).isNews, `seed ${seed}, step ${step}`).toBe(false)
    if (random() < 0.3) Y.applyUpdate(device, Y.encodeStateAsUpdate(server))
  }
})

it('a participant who keeps to the work of participants is never refused', () => {
  const seed = randomInt(2 ** 32)
  const random = seededRandom(seed)
  const server = newDoc()
  const facilitator = newDoc()
  const participant = newDoc()
  for (let step = 0; step < 2_000; step++) {
    change(facilitator, ROOTS, random)
    change(participant, WORK, random)
    if (random() < 0.5) Y.applyUpdate(server, Y.encodeStateAsUpdate(facilitator))
    if (random() < 0.5) {
      const update = Y.encodeStateAsUpdate(participant)
      const { touches } = inspect(server, update)
      expect(mayTouch('participant', touches), `seed ${seed}, step ${step}`).toBe(true)
      Y.applyUpdate(server, update)
    }
    if (random() < 0.5) Y.applyUpdate(participant, Y.encodeStateAsUpdate(server))
    if (random() < 0.5) Y.applyUpdate(facilitator, Y.encodeStateAsUpdate(server))
  }
})
