import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openBoard, ROOTS } from '../../../shared/board/doc.ts'
import { packBoard, unpackBoard } from '../../../shared/board/pack.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { toMarkdown } from '../../../shared/export/markdown.ts'
import { makeRecord } from '../../../shared/record/from-board.ts'
import { openRecord } from '../../../shared/record/open.ts'
import { canonicalJson } from '../../../shared/record/seal.ts'

const KEYS = [
  '',
  '__proto_Q',
  'constructoQ',
  'toStrinQ',
  'one',
  'two',
  'text',
  'in',
  'at',
  'made',
  'rank',
  'statement',
  'links',
  'from',
  'evidence',
  'protocol',
  'parked',
  'agenda',
  'step',
  'timer',
  'reveal',
  'voting',
  'title',
  'questions',
  'rooms',
  'focus',
  'action',
  'theory',
  'check',
  'recordId',
  'theoryId',
  'id',
  'minutes',
  'kind',
  'name',
] as const
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...KEYS) },
  fc.string({ unit: 'binary' }),
)
const odd = fc.constantFrom<unknown>(
  Number.NaN,
  Infinity,
  -Infinity,
  -0,
  1e308,
  5n,
  new Uint8Array([1]),
  undefined,
  null,
  '',
  '\ud83d',
  'supports',
  'If',
  true,
)
const plain = fc.oneof(
  odd,
  fc.double(),
  key,
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(
    fc.dictionary(key, fc.oneof(odd, key, fc.double()), { maxKeys: 8, noNullPrototype: true }),
    { maxLength: 3 },
  ),
  fc.dictionary(key, fc.oneof(odd, key), { maxKeys: 6, noNullPrototype: true }),
)
/** How to make a value: a type that stands in one document can't stand in another. */
const { value } = fc.letrec<{ value: () => unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    plain.map((held) => () => held),
    fc.string({ unit: 'binary' }).map((text) => () => new Y.Text(text)),
    fc.constant(() => new Y.XmlFragment()),
    fc.constant(() => new Y.XmlText('x')),
    fc.constant(() => new Y.Doc()),
    fc
      .array(tie('value'), { maxLength: 3 })
      .map((items) => () => Y.Array.from(items.map((make) => make() as string))),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 10 })
      .map((fields) => () => new Y.Map(fields.map(([name, make]) => [name, make()]))),
  ),
}))
const writes = fc.array(fc.tuple(fc.constantFrom(...ROOTS), key, value), { maxLength: 25 })

test('[D4 R3] whatever stands in a document, its record opens and can be printed', () => {
  fc.assert(
    fc.property(writes, (written) => {
      const doc = new Y.Doc()
      for (const [root, name, make] of written) {
        try {
          doc.getMap<unknown>(root).set(name, make())
        } catch {
          // What Yjs itself would not write; what of it is written stands.
        }
      }
      const board = openBoard(asForeign(doc))
      const packed = packBoard(board)
      const record = makeRecord({
        id: 'record-00000',
        board: readBoard(board),
        packed,
        closedAt: 5,
        people: 1,
      })
      expect(openRecord(canonicalJson(record))).toMatchObject({ ok: true })
      expect(toMarkdown(record)).not.toBe('')
      expect(unpackBoard(packed).length).toBeGreaterThan(0)
    }),
    { numRuns: 400 },
  )
})

/** The document with keys that Yjs would not write, as bytes may hold them all the same. */
function asForeign(doc: Y.Doc): Y.Doc {
  const bytes = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1')
  const foreign = bytes
    .replaceAll('__proto_Q', '__proto__')
    .replaceAll('constructoQ', 'constructor')
    .replaceAll('toStrinQ', 'toString')
  const made = new Y.Doc()
  Y.applyUpdate(made, new Uint8Array(Buffer.from(foreign, 'latin1')))
  return made
}
