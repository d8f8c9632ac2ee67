import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { type Bench, tempFolder } from '../bench.ts'
import { relay } from '../servers/peers.ts'

const RECEIVERS = 100
/** Frames on their way, as many as keep the relay busy. */
const ON_THE_WAY = 8

export interface TransportFigures {
  /** Frames delivered a second, to all receivers together. */
  readonly frames: number
  readonly bytes: number
}

/**
 * What the raw relay does with frames of one size: one feeds them, a hundred receive them. Nothing
 * is read and nobody else writes, so this is what sockets alone can do.
 */
export async function transport(frameBytes: number, bench: Bench): Promise<TransportFigures> {
  using folder = tempFolder()
  await using server = await relay.start(folder.path)
  const url = `ws://127.0.0.1:${server.port}/transport`
  const frame = Buffer.alloc(Math.max(1, Math.round(frameBytes)), 7)
  let received = 0
  const feeder = await open(url)
  const receivers = await Promise.all(Array.from({ length: RECEIVERS - 1 }, () => open(url)))
  for (const socket of [feeder, ...receivers]) {
    socket.on('message', () => {
      received++
      // The last one in line: when it has a frame, all have.
      if (socket === receivers.at(-1)) {
        feeder.send(frame)
      }
    })
  }
  for (let frames = 0; frames < ON_THE_WAY; frames++) feeder.send(frame)
  await pause(1_000)
  const before = { received, at: performance.now() }
  await pause(bench.options.isQuick ? 2_000 : 5_000)
  const seconds = (performance.now() - before.at) / 1_000
  const frames = (received - before.received) / seconds
  for (const socket of [feeder, ...receivers]) socket.terminate()
  return { frames, bytes: frames * frame.length }
}

function open(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false })
    socket.on('open', () => resolve(socket))
    socket.on('error', reject)
  })
}
