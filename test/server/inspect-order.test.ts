import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { inspect } from '../../server/sync/inspect.ts'
import { openBoard } from '../../shared/board/doc.ts'
import { type CraftedPiece, craft, isAsByUndo } from '../support/crafted.ts'
import { seededRandom } from '../support/random.ts'

// Updates that one may write where they write, and that would still make devices disagree.

/** A note with two texts. */
const NOTE = craft([
  {
    client: 100,
    clock: 0,
    pieces: [
      { root: 'notes', key: 'note', map: true },
      { parent: [100, 0], key: 'text', map: true },
      { parent: [100, 0], key: 'other', map: true },
    ],
  },
])
const TEXT = [100, 1] as const
const OTHER = [100, 2] as const

function one(client: number, clock: number, piece: CraftedPiece): Uint8Array {
  return craft([{ client, clock, pieces: [piece] }])
}

/** A device that heard all this in this order. */
function heard(...updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  openBoard(doc)
  for (const update of [NOTE, ...updates]) Y.applyUpdate(doc, update)
  expect(doc.store).toMatchObject({ pendingStructs: null, pendingDs: null })
  return doc
}

/** All there is, in the order of each list and of each key's values. */
function order(doc: Y.Doc): readonly string[] {
  const lines: string[] = []
  const list = (start: Y.Item | null): string => {
    let line = ''
    for (let at = start; at !== null; at = at.right) {
      for (let index = 0; index < at.length; index++) {
        line += `${at.id.client}.${at.id.clock + index}${at.deleted ? '-' : '+'} `
      }
      if (at.content instanceof Y.ContentType)
        look(at.content.type, `${at.id.client}.${at.id.clock}`)
    }
    return line
  }
  const look = (type: Pick<Y.AbstractType<unknown>, '_start' | '_map'>, name: string): void => {
    lines.push(`${name}: ${list(type._start)}`)
    for (const [key, last] of type._map) {
      let first = last
      while (first.left !== null) first = first.left
      lines.push(`${name}/${key}: ${list(first)}`)
    }
  }
  for (const [root, type] of doc.share) look(type, root)
  return lines.sort()
}

function whyRefused(doc: Y.Doc, update: Uint8Array): string | null {
  try {
    const { differs, isComplete } = inspect(doc, update)
    return differs && !isComplete ? 'It differs.' : null
  } catch (error) {
    return (error as Error).message
  }
}

/** What is known, the crafted piece, and what an innocent one writes at the same time. */
interface Shape {
  readonly known: readonly Uint8Array[]
  readonly crafted: Uint8Array
  readonly innocent: Uint8Array
  readonly why: string
}

const abc = one(2, 0, { parent: TEXT, text: 'abc' })

const SHAPES: readonly (readonly [string, Shape])[] = [
  [
    'what is put before something that only hangs on what hangs on its left neighbour',
    {
      known: [
        one(1, 0, { parent: TEXT, text: 'a' }),
        one(2, 0, { origin: [1, 0], text: 'b' }),
        one(3, 0, { origin: [2, 0], text: 'c' }),
      ],
      crafted: one(9, 0, { origin: [1, 0], rightOrigin: [3, 0], text: 'x' }),
      innocent: one(5, 0, { origin: [2, 0], text: 'y' }),
      why: 'It differs.',
    },
  ],
  [
    'the same at the beginning of a list',
    {
      known: [one(1, 0, { parent: TEXT, text: 'b' }), one(3, 0, { origin: [1, 0], text: 'c' })],
      crafted: one(9, 0, { rightOrigin: [3, 0], text: 'x' }),
      innocent: one(5, 0, { origin: [1, 0], text: 'y' }),
      why: 'It differs.',
    },
  ],
  [
    'what is put behind a letter and before an earlier one of the same word',
    {
      known: [abc],
      crafted: one(9, 0, { origin: [2, 2], rightOrigin: [2, 1], text: 'x' }),
      innocent: one(5, 0, { origin: [2, 0], rightOrigin: [2, 1], text: 'y' }),
      why: 'It differs.',
    },
  ],
  [
    'what is put behind and before the same letter',
    {
      known: [abc],
      crafted: one(9, 0, { origin: [2, 1], rightOrigin: [2, 1], text: 'x' }),
      innocent: one(5, 0, { origin: [2, 0], rightOrigin: [2, 1], text: 'y' }),
      why: 'It differs.',
    },
  ],
  [
    'what is put between the letters of two texts of a note, of which one is thrown away',
    {
      known: [abc, one(3, 0, { parent: OTHER, text: 'd' })],
      crafted: one(9, 0, { origin: [2, 2], rightOrigin: [3, 0], text: 'x' }),
      innocent: craft([], [[...OTHER, 1]]),
      why: 'Its neighbours stand apart.',
    },
  ],
]

for (const [what, { known, crafted, innocent, why }] of SHAPES) {
  it(`[S16] ${what} is refused`, () => {
    const doc = heard(...known)
    expect(inspect(doc, innocent).isComplete).toBe(true)
    expect(whyRefused(doc, crafted)).toBe(why)
    expect(whyRefused(new Y.Doc(), Y.mergeUpdates([NOTE, ...known, crafted]))).toBe(why)
    // The reason for all this: two devices would never agree again.
    const first = order(heard(...known, crafted, innocent))
    expect(first).not.toEqual(order(heard(...known, innocent, crafted)))
  })
}

it('[S16] several values of one key in a piece are refused: one put in their midst would leave half of them', () => {
  const values = one(2, 0, { parent: [100, 0], key: 'at', values: [1, 2] })
  const within = one(9, 0, { origin: [2, 0], text: 'x' })
  expect(() => inspect(heard(), values)).toThrow('It is several values of one key.')
  const doc = heard(values, within)
  const again = new Y.Doc()
  openBoard(again)
  Y.applyUpdate(again, Y.encodeStateAsUpdate(doc))
  expect(order(again)).not.toEqual(order(doc))
})

it('earlier values of a key, which Yjs joins, are taken together', () => {
  for (const gc of [true, false]) {
    const device = new Y.Doc({ gc })
    for (let value = 0; value < 4; value++) device.getMap('notes').set('at', value)
    const update = Y.encodeStateAsUpdate(device)
    expect(Y.decodeUpdate(update).structs.map((struct) => struct.length)).toEqual([3, 1])
    expect(inspect(heard(), update)).toMatchObject({ isComplete: true, differs: false })
  }
})

type Id = readonly [client: number, clock: number]

interface Sent {
  readonly update: Uint8Array
  /** The ids that it builds on or deletes. */
  readonly needs: readonly Id[]
}

/** An update put together by chance from what there is. */
function byChance(doc: Y.Doc, known: readonly Id[], random: () => number): Sent {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const ids = [...known]
  const needs: Id[] = []
  const ends = new Map<number, number>()
  const piece = (client: number): CraftedPiece => {
    const content = pick([
      { text: 'a' },
      { text: 'abc' },
      { values: [1, 2] },
      { map: true } as const,
    ])
    if (random() < 0.05) return { gone: 1 }
    const neighbours = pick<CraftedPiece>([
      { parent: pick(ids), ...(random() < 0.3 ? { key: 'k' } : {}) },
      { origin: pick(ids) },
      { rightOrigin: pick(ids) },
      { origin: pick(ids), rightOrigin: pick(ids) },
      { origin: pick(ids), rightOrigin: pick(ids) },
    ])
    const { origin, rightOrigin, parent } = neighbours
    for (const id of [origin, rightOrigin, parent]) if (id) needs.push(id)
    return isAsByUndo(client, neighbours) ? { gone: 1 } : { ...content, ...neighbours }
  }
  const clients = [1, 2, 3, 4].filter(() => random() < 0.3)
  const runs = clients.map((client) => {
    const clock = Y.getState(doc.store, client)
    if (clock > 0) needs.push([client, clock - 1])
    let end = clock
    const pieces = Array.from({ length: pick([1, 1, 2]) }, () => {
      const made = piece(client)
      const length = made.text?.length ?? made.values?.length ?? 1
      for (let at = 0; at < length; at++) ids.push([client, end + at])
      end += length
      return made
    })
    ends.set(client, end)
    return { client, clock, pieces }
  })
  const gone = random() < 0.15 ? [pick(ids)] : []
  const isOutside = ([client, clock]: Id): boolean =>
    clock < Y.getState(doc.store, client) || clock >= (ends.get(client) ?? 0)
  return {
    update: craft(
      runs,
      gone.map(([client, clock]) => [client, clock, 1] as const),
    ),
    needs: [...needs, ...gone].filter(isOutside),
  }
}

/** A device that heard all this in one of the orders in which it can be heard. */
function heardInAnyOrder(sent: readonly Sent[], random: () => number): Y.Doc {
  const doc = heard()
  const left = [...sent]
  while (left.length > 0) {
    const ready = left.filter(({ needs }) =>
      needs.every(([client, clock]) => clock < Y.getState(doc.store, client)),
    )
    const next = ready[Math.floor(random() * ready.length)] as Sent
    left.splice(left.indexOf(next), 1)
    Y.applyUpdate(doc, next.update)
  }
  expect(doc.store).toMatchObject({ pendingStructs: null, pendingDs: null })
  return doc
}

it('[S16] whatever is taken stands in the same order on every device', () => {
  const seed = randomInt(2 ** 32)
  const random = seededRandom(seed)
  let taken = 0
  let refused = 0
  for (let round = 0; round < 600; round++) {
    const server = heard()
    const sent: Sent[] = []
    const known: Id[] = [TEXT, TEXT, OTHER, [100, 0]]
    const ends = new Map<number, number>()
    for (let step = 0; step < 40 && sent.length < 9; step++) {
      const { update, needs } = byChance(server, known, random)
      if (whyRefused(server, update) !== null) {
        refused++
        continue
      }
      const { isNews, isComplete } = inspect(server, update)
      if (!isNews || !isComplete) continue
      taken++
      // Devices hear what the server made of it: what was put beside something collected is, too.
      server.once('update', (emitted: Uint8Array) => sent.push({ update: emitted, needs }))
      Y.applyUpdate(server, update)
      for (const client of [1, 2, 3, 4]) {
        const end = Y.getState(server.store, client)
        for (let at = ends.get(client) ?? 0; at < end; at++) known.push([client, at])
        ends.set(client, end)
      }
    }
    const where = `seed ${seed}, round ${round}`
    const expected = order(server)
    for (let device = 0; device < 4; device++) {
      expect(order(heardInAnyOrder(sent, random)), where).toEqual(expected)
    }
    expect(order(heard(Y.encodeStateAsUpdate(server))), where).toEqual(expected)
  }
  expect({ taken: taken > 3_000, refused: refused > 1_000 }).toEqual({ taken: true, refused: true })
})
