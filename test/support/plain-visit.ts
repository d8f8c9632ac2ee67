// Before all else: what is loaded later keeps the clock it finds.
import './fast-clock.ts'
import { WebSocket } from 'ws'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

// A program of its own: some unmodified y-websocket clients of one version sit at a board for some
// minutes, on a fast clock, and write now and then. It says at the end how that was.

/** What happened during the visit. */
export interface Visit {
  /** How often a connection was closed before the end. */
  readonly closes: number
  readonly connects: number
  /** What each of them saw at the end. */
  readonly seen: readonly unknown[]
}

const [version = '', url = '', board = '', key = '', count = '1', minutes = '10'] =
  process.argv.slice(2)

const { WebsocketProvider: Provider } = (await import(version)) as {
  WebsocketProvider: typeof WebsocketProvider
}
const visit = { closes: 0, connects: 0, seen: [] as unknown[] }
const people = Array.from({ length: Number(count) }, (_, index) => {
  const doc = new Y.Doc()
  const provider = new Provider(url, board, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { key },
  })
  provider.on('connection-close', () => visit.closes++)
  provider.on('status', ({ status }) => {
    if (status === 'connected') visit.connects++
  })
  return { doc, provider, name: `device${index}` }
})

// One who is alone only looks; three write, each once in twenty seconds.
const writing = setInterval(() => {
  if (people.length === 1) return
  for (const { doc, name } of people) {
    const votes = doc.getMap<number>('votes')
    votes.set(name, (votes.get(name) ?? 0) + 1)
  }
}, 20_000)

setTimeout(() => {
  clearInterval(writing)
  // What was written last arrives.
  setTimeout(() => {
    visit.seen.push(...people.map(({ doc }) => doc.getMap('votes').toJSON()))
    process.stdout.write(JSON.stringify(visit))
    process.exit()
  }, 20_000)
}, Number(minutes) * 60_000)
