import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { unpackBoard } from '../../shared/board/pack.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { openRecord } from '../../shared/record/open.ts'
import { sealOf } from '../../shared/record/seal.ts'
import { craft } from '../support/crafted.ts'
import { apiOf, makeRound } from '../support/make-round.ts'
import { seededRandom } from '../support/random.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'

/** Levels of maps in maps. */
function nested(levels: number): Y.Map<unknown> {
  const top = new Y.Map<unknown>()
  let at = top
  for (let level = 1; level < levels; level++) {
    const below = new Y.Map<unknown>()
    at.set('below', below)
    at = below
  }
  return top
}

function deepJson(levels: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < levels; level++) value = { value }
  return value
}

/** Maps in maps made one after the other: all at once would end the stack of the writer. */
function deepUpdate(levels: number): Uint8Array {
  const doc = new Y.Doc()
  let at = doc.getMap<unknown>('votes')
  for (let level = 0; level < levels; level++) {
    const below = new Y.Map<unknown>()
    at.set('below', below)
    at = below
  }
  return Y.encodeStateAsUpdate(doc)
}

function updateOf(write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  write(doc)
  return Y.encodeStateAsUpdate(doc)
}

/** A value under a key that Yjs itself would not write. */
function renamed(from: string, to: string): Uint8Array {
  const update = updateOf((doc) => doc.getMap('votes').set('a', { [from]: new Uint8Array(3) }))
  return Buffer.from(Buffer.from(update).toString('latin1').replace(from, to), 'latin1')
}

/** One struct that says only how long it is. */
function claims(length: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [1, 1, 4711, 0]) encoding.writeVarUint(encoder, number)
  encoding.writeUint8(encoder, 0)
  encoding.writeVarUint(encoder, length)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** The same stretch deleted again and again. */
function deletesAgain(times: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [0, 1, 4711, times]) encoding.writeVarUint(encoder, number)
  for (let time = 0; time < times; time++) {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, 1_000)
  }
  return encoding.toUint8Array(encoder)
}

const ODD: readonly (readonly [string, Uint8Array, 'taken' | 'refused'])[] = [
  ['a bigint', updateOf((doc) => doc.getMap('votes').set('device', 2n ** 60n)), 'taken'],
  [
    'bigints in a map',
    updateOf((doc) => doc.getMap('votes').set('device', new Y.Map([['a', 5n]]))),
    'taken',
  ],
  ['bytes', updateOf((doc) => doc.getMap('votes').set('device', new Uint8Array(9))), 'taken'],
  ['ten levels', updateOf((doc) => doc.getMap('votes').set('device', nested(10))), 'taken'],
  [
    'JSON of 1,000 levels',
    updateOf((doc) => doc.getMap('votes').set('a', deepJson(1_000))),
    'refused',
  ],
  ['an object with a key that every object has', renamed('constructoQ', 'constructor'), 'taken'],
  ['an object that pretends to be of another kind', renamed('__proto_Q', '__proto__'), 'refused'],
  ['maps of 3,000 levels', deepUpdate(3_000), 'refused'],
  ['a length of 2^31', claims(2 ** 31), 'refused'],
  ['a length of 2^52', claims(2 ** 52), 'refused'],
  ['one stretch deleted 10,000 times', deletesAgain(10_000), 'refused'],
]

for (const [what, update, outcome] of ODD) {
  it(`[S6] ${what}: ${outcome}, and the round can be closed`, async () => {
    await using server = await startServer()
    const { board, keys } = await makeRound(server.url)
    await using writer = await connectRaw(server.url, board, keys.participant)
    writer.sendUpdate(update)
    if (outcome === 'taken') await writer.flushed()
    else expect(await writer.closed).toBe(1007)
    const record = await apiOf(server.url).close(board, keys.facilitator)
    expect(openRecord(record).ok).toBe(true)
    const again = await apiOf(server.url).makeBoard({ record }, null)
    expect(again.board).not.toBe(board)
  })
}

it('[R3] a record whose board is a bomb or noise makes no round, and the server goes on', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const { seal: _, ...record } = (await apiOf(server.url).close(
    board,
    keys.facilitator,
  )) as RoundRecord
  const random = seededRandom(11)
  const noise = Uint8Array.from({ length: 400 }, () => Math.floor(random() * 256))
  const second = Y.convertUpdateFormatV1ToV2(updateOf((doc) => doc.getMap('votes').set('a', 1)))
  const nested = updateOf((doc) => doc.getMap('notes').set('a', new Y.Doc()))
  const small = [bomb(), noise, second, nested, claims(2 ** 31), deepUpdate(3_000)]
  for (const bytes of [...small, aCrowd(40_000), new Uint8Array()]) {
    const made = { ...record, board: Buffer.from(bytes).toString('base64') }
    const answer = await fetch(`${server.url}/api/boards`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ record: { ...made, seal: sealOf(made) } }),
    })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ error: { code: 'record-unreadable' } })
  }
  expect(
    (await apiOf(server.url).makeBoard({ record: { ...record, seal: sealOf(record) } }, null)).code,
  ).not.toBe('')
  expect(() => unpackBoard(noise)).toThrow('These bytes hold no board.')
})

/** Words that Yjs would compare with each other for minutes: this is refused before, or the test is over. */
function aCrowd(count: number): Uint8Array {
  const beside = Array.from({ length: count }, (_, index) => ({
    origin: [7, 1 + index] as const,
    text: 't',
  }))
  const before = Array.from({ length: count }, (_, index) => ({
    rightOrigin: [7, 1 + count - index] as const,
    text: 'x',
  }))
  const note = { root: 'notes', key: 'a', map: true } as const
  const first = { parent: [7, 0], text: 't' } as const
  return craft([{ client: 7, clock: 0, pieces: [note, first, ...beside, ...before] }])
}

/** In the second format: a hundred million collected pieces, run-length coded. */
function bomb(): Uint8Array {
  const column = (...numbers: number[]): Uint8Array => {
    const encoder = encoding.createEncoder()
    for (const number of numbers) encoding.writeVarUint(encoder, number)
    return encoding.toUint8Array(encoder)
  }
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 0)
  for (const bytes of [
    column(),
    column(1),
    column(),
    column(),
    column(0),
    column(0),
    column(),
    column(),
    column(0, 65, 100_000_000),
  ]) {
    encoding.writeVarUint8Array(encoder, bytes)
  }
  for (const number of [1, 100_000_000, 0]) encoding.writeVarUint(encoder, number)
  return encoding.toUint8Array(encoder)
}
