import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { type Piece, readUpdate } from '../../server/sync/pieces.ts'
import { seededRandom } from '../support/random.ts'

type Struct = Y.Item | Y.GC | Y.Skip

/** A piece as Yjs reads it. */
/** What is read of a piece, before it has its turn. */
type Read = Pick<
  Piece,
  | 'client'
  | 'clock'
  | 'length'
  | 'kind'
  | 'originClient'
  | 'originClock'
  | 'rightClient'
  | 'rightClock'
  | 'root'
  | 'parentClient'
  | 'parentClock'
  | 'key'
>

function asRead(struct: Struct): Read {
  const { client, clock } = struct.id
  const bare = {
    client,
    clock,
    length: struct.length,
    kind: struct instanceof Y.GC ? 0 : 10,
    originClient: -1,
    originClock: 0,
    rightClient: -1,
    rightClock: 0,
    root: null,
    parentClient: -1,
    parentClock: 0,
    key: null,
  }
  if (!(struct instanceof Y.Item)) return bare
  // decodeUpdate leaves a root's name or a parent's id where an integrated item has the type.
  const parent: unknown = struct.parent
  return {
    ...bare,
    kind: struct.content.getRef(),
    originClient: struct.origin?.client ?? -1,
    originClock: struct.origin?.clock ?? 0,
    rightClient: struct.rightOrigin?.client ?? -1,
    rightClock: struct.rightOrigin?.clock ?? 0,
    root: typeof parent === 'string' ? parent : null,
    parentClient: parent instanceof Y.ID ? parent.client : -1,
    parentClock: parent instanceof Y.ID ? parent.clock : 0,
    key: struct.parentSub,
  }
}

/** What Yjs holds of a piece's content, in the form a piece has it. */
function contentOf(struct: Struct): unknown {
  if (!(struct instanceof Y.Item)) return null
  const { content } = struct
  if (content instanceof Y.ContentString) return content.str
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) return content.arr
  if (content instanceof Y.ContentBinary) return content.content
  if (content instanceof Y.ContentDeleted) return content.len
  if (content instanceof Y.ContentFormat) return [content.key, content.value]
  if (content instanceof Y.ContentType) {
    return [Y.Array, Y.Map, Y.Text].indexOf(content.type.constructor as never)
  }
  throw new Error('Not of a board.')
}

function readByYjs(update: Uint8Array) {
  const { structs, ds } = Y.decodeUpdate(update)
  return {
    pieces: structs.map((struct) => ({ ...asRead(struct), content: contentOf(struct) })),
    deletions: [...ds.clients].map(([client, ranges]) => [
      client,
      ranges.map(({ clock, len }) => ({ clock, length: len })),
    ]),
  }
}

function asTold(piece: Piece): Read & Pick<Piece, 'content'> {
  const { place: _1, depth: _2, under: _3, list: _4, origin: _5, ...told } = piece
  const { behind: _6, before: _7, next: _8, right: _9, ...read } = told
  return read
}

function readByUs(update: Uint8Array) {
  const { runs, deletions } = readUpdate(update)
  return {
    pieces: [...runs.values()].flat().map(asTold),
    deletions: [...deletions].filter(([, ranges]) => ranges.length > 0),
  }
}

/** All kinds of content, neighbours, parents, deletions and gaps. */
function someUpdates(random: () => number): readonly Uint8Array[] {
  const updates: Uint8Array[] = []
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const notes = doc.getMap<unknown>('notes')
  for (let step = 0; step < 12; step++) {
    const text = new Y.Text('some words 🎈')
    doc.transact(() => {
      notes.set(`note${step % 5}`, new Y.Map<unknown>([['text', text]]))
      text.insert(Math.floor(random() * 9), 'more')
      text.delete(2, 3)
      text.format(0, 3, { bold: true })
    })
    notes.set('values', [1, -1, 2.5, 'x', null, undefined, true, { a: [new Uint8Array(3)] }])
    doc.getArray('list').insert(0, [1, 2, 3])
    doc.getMap('votes').set('bytes', new Uint8Array([1, 2, 3]))
  }
  updates.push(Y.encodeStateAsUpdate(doc))
  const holey = updates.filter(() => random() < 0.5)
  if (holey.length > 0) updates.push(Y.mergeUpdates(holey))
  return updates
}

function mutated(update: Uint8Array, random: () => number): Uint8Array {
  const bytes = update.slice()
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  }
  return bytes
}

function attempt<T>(work: () => T): { readonly read: T } | null {
  try {
    return { read: work() }
  } catch {
    return null
  }
}

it('an update is read as Yjs reads it', () => {
  const seed = randomInt(2 ** 32)
  const random = seededRandom(seed)
  for (let round = 0; round < 20; round++) {
    for (const update of someUpdates(random)) {
      expect(readByUs(update), `seed ${seed}`).toEqual(readByYjs(update))
    }
  }
})

it('a broken update is refused, or read as Yjs reads it', () => {
  const seed = randomInt(2 ** 32)
  const random = seededRandom(seed)
  let read = 0
  for (let round = 0; round < 200; round++) {
    for (const update of someUpdates(random)) {
      const broken = mutated(update, random)
      const ours = attempt(() => readByUs(broken))
      if (ours === null) continue
      read++
      const theirs = attempt(() => readByYjs(broken))
      expect(ours, `seed ${seed}, round ${round}`).toEqual(theirs)
    }
  }
  expect(read).toBeGreaterThan(100)
})

const FOREIGN: readonly (readonly [string, (doc: Y.Doc) => void])[] = [
  ['a document in the document', (doc) => doc.getMap('notes').set('a', new Y.Doc())],
  ['an embed in a text', (doc) => doc.getText('notes').insertEmbed(0, { image: 'x' })],
  ['an element of XML', (doc) => doc.getMap('notes').set('a', new Y.XmlElement('p'))],
  ['a text of XML', (doc) => doc.getMap('notes').set('a', new Y.XmlText('p'))],
]

for (const [what, write] of FOREIGN) {
  it(`[S6] ${what} is refused: no board holds one`, () => {
    const doc = new Y.Doc()
    write(doc)
    expect(() => readUpdate(Y.encodeStateAsUpdate(doc))).toThrow('It holds what no board holds.')
  })
}
