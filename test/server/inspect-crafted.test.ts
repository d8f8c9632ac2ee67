import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { inspect, mayTouch } from '../../server/sync/inspect.ts'
import { openBoard, ROOTS } from '../../shared/board/doc.ts'
import { type CraftedPiece, craft, isAsByUndo } from '../support/crafted.ts'
import { seededRandom } from '../support/random.ts'

const FACILITATOR = 100
const PARTICIPANT = 200

/** A board on which a facilitator and a participant have written. */
function aBoard(): Y.Doc {
  const doc = new Y.Doc()
  openBoard(doc)
  const facilitator = new Y.Doc()
  facilitator.clientID = FACILITATOR
  facilitator.getMap('about').set('school', 'Ours')
  facilitator.getMap('about').set('title', 'Round 3')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(facilitator))
  const participant = new Y.Doc()
  participant.clientID = PARTICIPANT
  Y.applyUpdate(participant, Y.encodeStateAsUpdate(doc))
  const notes = participant.getMap('notes')
  const text = new Y.Text('what was seen')
  notes.set('note', new Y.Map<unknown>([['text', text]]))
  text.delete(4, 4)
  notes.set('gone', new Y.Map<unknown>([['text', new Y.Text('gone')]]))
  notes.delete('gone')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(participant))
  return doc
}

const note = { root: 'notes', key: 'another', values: ['innocent'] } as const

it('[S3] a piece of no length, which nobody would notice, is refused', () => {
  for (const empty of [{ text: '' }, { values: [] }]) {
    const update = craft([
      { client: 7, clock: 0, pieces: [note, { root: 'about', key: 'school', ...empty }] },
    ])
    expect(() => inspect(aBoard(), update)).toThrow('A piece has no length.')
  }
  expect(() => inspect(aBoard(), craft([{ client: 7, clock: 0, pieces: [{ gone: 0 }] }]))).toThrow()
})

it("[S3] what pretends to go on from another's work, elsewhere, is held back", () => {
  const doc = aBoard()
  // The last the facilitator wrote is the title; Yjs would put the rest behind it and delete it.
  const update = craft([
    {
      client: FACILITATOR,
      clock: 1,
      pieces: [{ root: 'notes', key: 'x', values: ['Round 3', 'mine'] }],
    },
  ])
  const found = inspect(doc, update)
  expect(found).toMatchObject({ isNews: true, isComplete: false, differs: true })
  // The reason for all this: applied, it would take the title away.
  Y.applyUpdate(doc, update)
  expect(doc.getMap('about').has('title')).toBe(false)
})

it('a root that no board has is not made beside what is known', () => {
  const doc = aBoard()
  const known = { root: 'junk', key: 'school', values: ['Ours'] }
  const update = craft([
    { client: FACILITATOR, clock: 0, pieces: [known] },
    { client: 7, clock: 0, pieces: [note] },
  ])
  expect(inspect(doc, update)).toMatchObject({ isComplete: false, differs: true })
})

it('what stands in a root without a key is nobody’s to write', () => {
  const doc = aBoard()
  const update = craft([{ client: 7, clock: 0, pieces: [{ root: 'notes', text: 'in a row' }] }])
  const { touches } = inspect(doc, update)
  expect(touches).toEqual([{ root: 'notes', key: null }])
  expect(mayTouch('facilitator', touches)).toBe(false)
})

it('pieces that wait for each other, or for one that comes later, are held back or refused', () => {
  const doc = aBoard()
  const beside = [PARTICIPANT, 2] as const
  const circle = craft([
    { client: 7, clock: 0, pieces: [{ origin: beside, rightOrigin: [8, 0], text: 'a' }] },
    { client: 8, clock: 0, pieces: [{ origin: beside, rightOrigin: [7, 0], text: 'b' }] },
  ])
  expect(inspect(doc, circle)).toMatchObject({ isNews: true, isComplete: false })
  const line = craft([
    { client: 7, clock: 0, pieces: [{ origin: [8, 1], text: 'a' }] },
    { client: 8, clock: 0, pieces: [note, { origin: [9, 0], text: 'b' }] },
    { client: 9, clock: 0, pieces: [{ origin: [8, 0], text: 'c' }] },
  ])
  expect(inspect(doc, line)).toMatchObject({ isComplete: true })
  const later = craft([{ client: 7, clock: 0, pieces: [{ origin: [7, 5], text: 'a' }, note] }])
  expect(() => inspect(doc, later)).toThrow('A piece builds on a later one.')
})

it('[S6] pieces that crowd one spot, which would hold up everybody, are refused', () => {
  const count = 5_000
  const beside = Array.from({ length: count }, (_, index) => ({
    origin: [7, 1 + index] as const,
    text: 't',
  }))
  const before = Array.from({ length: count }, (_, index) => ({
    rightOrigin: [7, 1 + count - index] as const,
    text: 'x',
  }))
  const text = [
    { root: 'notes', key: 'a', map: true } as const,
    { parent: [7, 0], text: 't' } as const,
  ]
  const crowd = craft([{ client: 7, clock: 0, pieces: [...text, ...beside, ...before] }])
  expect(() => inspect(aBoard(), crowd)).toThrow('It crowds one spot.')
  // One who writes each word before the last one crowds nobody.
  const honest = new Y.Doc()
  const words = new Y.Text()
  honest.getMap('notes').set('a', words)
  for (let index = 0; index < count; index++) words.insert(0, 'x')
  for (let index = 0; index < count; index++) words.insert(5, 'y')
  expect(inspect(aBoard(), Y.encodeStateAsUpdate(honest)).isComplete).toBe(true)
})

it('whose ids new work comes under is told', () => {
  const doc = aBoard()
  const known = Y.encodeStateAsUpdate(doc)
  expect([...inspect(doc, known).authors]).toEqual([])
  const update = craft([
    { client: 7, clock: 0, pieces: [note] },
    { client: PARTICIPANT, clock: Y.getState(doc.store, PARTICIPANT), pieces: [{ gone: 3 }] },
  ])
  expect(inspect(doc, update).authors).toEqual(new Set([7, PARTICIPANT]))
})

/** One writes words under an id; another had taken the id's clocks for other words. */
function taken(first: string, second: string): readonly [Y.Doc, Uint8Array] {
  const doc = new Y.Doc()
  openBoard(doc)
  const write = (words: string): Uint8Array => {
    const device = new Y.Doc()
    device.clientID = 7
    device.getMap('notes').set('note', words)
    return Y.encodeStateAsUpdate(device)
  }
  Y.applyUpdate(doc, write(first))
  return [doc, write(second)]
}

it('[S2] what looks known and is not what the document holds is told apart', () => {
  expect(inspect(...taken('mine', 'mine'))).toMatchObject({ isNews: false, differs: false })
  expect(inspect(...taken('theirs', 'mine'))).toMatchObject({ isNews: false, differs: true })
  const doc = aBoard()
  const other = { client: PARTICIPANT, clock: 0 }
  for (const piece of [{ root: 'votes', key: 'note', map: true } as const, { gone: 1 }]) {
    const found = inspect(doc, craft([{ ...other, pieces: [piece] }]))
    // A stretch that is only said to be gone tells nothing of what it was.
    expect(found).toMatchObject({ isNews: false, differs: !('gone' in piece) })
  }
})

it('cutting, joining and collecting make no difference', () => {
  const seed = randomInt(2 ** 32)
  const random = seededRandom(seed)
  const server = new Y.Doc()
  openBoard(server)
  const devices = Array.from({ length: 3 }, () => new Y.Doc())
  const kept: Uint8Array[] = []
  for (const device of devices) {
    device.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') kept.push(update)
    })
  }
  for (let step = 0; step < 600; step++) {
    const device = devices[Math.floor(random() * devices.length)] as Y.Doc
    const notes = device.getMap<unknown>('notes')
    const id = `note${Math.floor(random() * 4)}`
    const text = notes.get(id)
    if (!(text instanceof Y.Text) || random() < 0.05) notes.set(id, new Y.Text('words 🎈🎈'))
    else if (random() < 0.4) text.insert(Math.floor(random() * text.length), '🎈b')
    else if (random() < 0.6) text.insert(text.length, 'and so on')
    else text.delete(Math.floor(random() * text.length), 1)
    if (random() < 0.2) notes.set('at', [random(), { deep: [null, undefined, 2.5] }])
    if (random() < 0.4) Y.applyUpdate(server, Y.encodeStateAsUpdate(device))
    if (random() < 0.4) Y.applyUpdate(device, Y.encodeStateAsUpdate(server), 'server')
    // Any earlier message may come again, cut or joined with others.
    const again = [kept[Math.floor(random() * kept.length)], kept.at(-1)] as Uint8Array[]
    for (const update of [...again, Y.mergeUpdates(again), Y.encodeStateAsUpdate(device)]) {
      expect(inspect(server, update).differs, `seed ${seed}, step ${step}`).toBe(false)
    }
  }
})

it('what is said to be complete applies whole, and changes only what was told', () => {
  const seed = randomInt(2 ** 32)
  const random = seededRandom(seed)
  const start = Y.encodeStateAsUpdate(aBoard())
  let applied = 0
  for (let round = 0; round < 6_000; round++) {
    const doc = new Y.Doc()
    openBoard(doc)
    Y.applyUpdate(doc, start)
    for (let time = 0; time < 3; time++) {
      const update = luckyUpdate(doc, random)
      const found = attempt(() => inspect(doc, update))
      if (!found?.isComplete || !found.isNews) continue
      applied++
      const told = new Set(found.touches.map(({ root, key }) => `${root}/${key}`))
      const before = doc.toJSON()
      const changed = placesChanged(doc, () => Y.applyUpdate(doc, update))
      const where = `seed ${seed}, ${round}.${time}`
      expect(doc.store, where).toMatchObject({ pendingStructs: null, pendingDs: null })
      expect(
        changed.filter((place) => !told.has(place)),
        where,
      ).toEqual([])
      // Who comes later gets the same board, and nothing else has changed in it.
      const again = new Y.Doc()
      openBoard(again)
      Y.applyUpdate(again, Y.encodeStateAsUpdate(doc))
      expect(again.store, where).toMatchObject({ pendingStructs: null, pendingDs: null })
      const after = again.toJSON()
      expect(after, where).toEqual(doc.toJSON())
      const touched = new Set(found.touches.map(({ root }) => root))
      for (const root of ROOTS)
        if (!touched.has(root)) expect(after[root], where).toEqual(before[root])
    }
  }
  expect(applied).toBeGreaterThan(600)
})

/** Pieces put together by chance, of which some happen to make sense. */
function luckyUpdate(doc: Y.Doc, random: () => number): Uint8Array {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const writers = [7, 8, FACILITATOR, PARTICIPANT]
  const id = () => [pick(writers), Math.floor(random() * 24)] as const
  const piece = (client: number): CraftedPiece => {
    const made = {
      ...pick([
        { text: 'ab' },
        { values: [1] },
        { values: [1, 2] },
        { map: true },
        { gone: 1 },
      ] as const),
      ...pick([{ root: pick(ROOTS) }, { parent: id() }, { origin: id() }, { rightOrigin: id() }]),
      ...(random() < 0.6 ? { key: pick(['note', 'title', 'x']) } : {}),
      ...(random() < 0.2 ? { origin: id(), rightOrigin: id() } : {}),
    }
    return isAsByUndo(client, made) ? { gone: 1 } : made
  }
  const runs = writers
    .filter(() => random() < 0.5)
    .map((client) => {
      const clock = Math.max(0, Y.getState(doc.store, client) - Math.floor(random() * 3))
      return {
        client,
        clock,
        pieces: Array.from({ length: pick([1, 1, 2, 4]) }, () => piece(client)),
      }
    })
  return craft(runs, random() < 0.5 ? [[...id(), 1]] : [])
}

function placesChanged(doc: Y.Doc, work: () => void): readonly string[] {
  const changed = new Set<string>()
  for (const root of ROOTS) {
    doc.getMap(root).observeDeep((events) => {
      for (const { path, keys } of events) {
        if (path.length > 0) changed.add(`${root}/${path[0]}`)
        else for (const key of keys.keys()) changed.add(`${root}/${key}`)
      }
    })
  }
  work()
  return [...changed]
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
