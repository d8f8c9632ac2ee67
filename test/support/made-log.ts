import fc from 'fast-check'
import * as Y from 'yjs'
import type { StoredLog } from '../../server/store/store.ts'

/** One thing that one of several devices does, or its meeting the server. */
export interface Doing {
  readonly who: number
  readonly what: 'set' | 'unset' | 'nest' | 'write' | 'cut' | 'push' | 'pull' | 'sync'
  readonly key: string
  readonly at: number
  readonly text: string
}

/** What people at several devices do, some of it while they are apart. */
export const doings = fc.array(
  fc.record<Doing>({
    who: fc.integer({ min: 0, max: 3 }),
    what: fc.constantFrom('set', 'unset', 'nest', 'write', 'write', 'cut', 'push', 'pull', 'sync'),
    key: fc.constantFrom('a', 'b', 'c'),
    at: fc.nat(20),
    text: fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' }),
  }),
  { minLength: 1, maxLength: 120 },
)

/** The log that a server has after all that: one update for each meeting that brought something. */
export function logOfDoings(done: readonly Doing[]): StoredLog {
  const server = new Y.Doc()
  const updates: Uint8Array[] = []
  server.on('update', (update) => updates.push(update))
  const devices = Array.from({ length: 4 }, () => new Y.Doc())
  for (const doing of done) act(devices[doing.who] as Y.Doc, doing, server)
  for (const device of devices) meet(device, server)
  const tail = updates.map((update, index) => ({ seq: index + 1, update }))
  return { seq: tail.length, snapshot: null, tail }
}

function act(doc: Y.Doc, { what, key, at, text }: Doing, server: Y.Doc): void {
  const map = doc.getMap('map')
  const list = doc.getArray<string>('list')
  const found = words(map.get(key))
  switch (what) {
    case 'set':
      map.set(key, text)
      break
    case 'unset':
      map.delete(key)
      break
    case 'nest':
      map.set(key, new Y.Map([['text', new Y.Text(text)]]))
      break
    case 'write':
      found?.insert(at % (found.length + 1), text)
      break
    case 'cut': {
      const from = at % ((found?.length ?? 0) + 1)
      found?.delete(from, Math.min(3, found.length - from))
      break
    }
    case 'push':
      list.insert(at % (list.length + 1), [text, text])
      break
    case 'pull':
      if (list.length > 0) list.delete(at % list.length, 1)
      break
    case 'sync':
      meet(doc, server)
      break
  }
}

function words(nested: unknown): Y.Text | undefined {
  const found = nested instanceof Y.Map ? nested.get('text') : undefined
  return found instanceof Y.Text ? found : undefined
}

function meet(device: Y.Doc, server: Y.Doc): void {
  Y.applyUpdate(server, Y.encodeStateAsUpdate(device, Y.encodeStateVector(server)))
  Y.applyUpdate(device, Y.encodeStateAsUpdate(server, Y.encodeStateVector(device)))
}
