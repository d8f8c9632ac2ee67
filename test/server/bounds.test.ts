import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readFrame } from '../../server/sync/incoming.ts'
import { readUpdate } from '../../server/sync/pieces.ts'
import { openBoard } from '../../shared/board/doc.ts'
import { AWARENESS, CURSORS, SYNC } from '../../shared/wire/messages.ts'

const SECRET = new TextEncoder().encode('what another person wrote')

/** Bytes as a socket brings them: what came before and after lies beside them. */
function amid(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(SECRET.length * 2 + bytes.length)
  all.set(SECRET)
  all.set(bytes, SECRET.length)
  all.set(SECRET, SECRET.length + bytes.length)
  return all.subarray(SECRET.length, SECRET.length + bytes.length)
}

function frame(type: number, ...parts: readonly (number | Uint8Array)[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type)
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part)
      else encoding.writeUint8Array(encoder, part)
    }
  })
}

it('[S6] what says that it is longer than its frame reads nothing of the next one', () => {
  const short = new Uint8Array([1, 2, 3])
  for (const type of [SYNC, AWARENESS, CURSORS]) {
    for (const step of type === SYNC ? [0, 1, 2] : [null]) {
      const parts = step === null ? [10, short] : [step, 10, short]
      expect(() => readFrame(amid(frame(type, ...parts))), `${type} ${step}`).toThrow()
    }
  }
})

it('[S6] an update that breaks off anywhere reads nothing of what lies behind it', () => {
  const doc = new Y.Doc()
  const { notes, votes } = openBoard(doc).roots
  votes.set('some', 'words that are long')
  votes.set('bytes', new Uint8Array([1, 2, 3]))
  votes.set('numbers', [1.5, 2n, { deep: ['x', null, undefined] }])
  notes.set('note', new Y.Map<unknown>([['text', new Y.Text('seen')]]))
  notes.delete('note')
  const update = Y.encodeStateAsUpdate(doc)
  expect(readUpdate(amid(update)).runs).toEqual(readUpdate(update).runs)
  for (let length = 0; length < update.length; length++) {
    expect(() => readUpdate(amid(update.subarray(0, length))), `${length} bytes`).toThrow()
  }
})
