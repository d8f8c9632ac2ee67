import { once } from 'node:events'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'
import {
  ACK,
  CURSORS,
  type CursorOf,
  decodeCursors,
  decodeMoment,
  decodeNack,
  decodeState,
  encodeAckRequest,
  encodeHello,
  NACK,
  STATE,
  SYNC,
  WELCOME,
} from '../../shared/wire/messages.ts'

/** What the server said in one frame. */
type Heard =
  | { readonly of: 'sync'; readonly step: number }
  | { readonly of: 'state' }
  | { readonly of: 'welcome' }
  | { readonly of: 'ack'; readonly moment: number }
  | { readonly of: 'nack'; readonly reason: string }
  | { readonly of: 'cursors'; readonly cursors: readonly CursorOf[] }
  | { readonly of: 'other'; readonly type: number }

/** A device that speaks our additions, frame by frame, for looking at the wire itself. */
export interface RawClient extends AsyncDisposable {
  readonly socket: WebSocket
  readonly doc: Y.Doc
  readonly board: BoardDoc
  readonly heard: readonly Heard[]
  /** Resolves with the close code. */
  readonly closed: Promise<number>
  /** Asks for an ack and waits for it: everything sent before is on disk. */
  flushed(): Promise<void>
  /** Waits for its turn in the room's line: everything sent before was taken or refused. */
  answered(): Promise<void>
  sendUpdate(update: Uint8Array): void
  sendStep2(update: Uint8Array): void
  /** Asks for an ack without waiting for it. */
  askAck(): number
  acks(): readonly number[]
  nacks(): readonly string[]
  cursors(): readonly CursorOf[]
  /** How much came in all. */
  bytes(): number
}

/** Connects, says hello if asked to, and syncs its document (with what it has); own changes are sent at once. */
export async function connectRaw(
  url: string,
  board: string,
  key: string,
  {
    hello = true,
    secret = '',
    doc = new Y.Doc(),
  }: { hello?: boolean; secret?: string; doc?: Y.Doc } = {},
): Promise<RawClient> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${board}?key=${key}`)
  socket.binaryType = 'arraybuffer'
  const heard: Heard[] = []
  const acks = new Map<number, () => void>()
  const answers: (() => void)[] = [() => {}]
  let moment = 0
  const closed = once(socket, 'close').then(([code]) => code as number)

  const send = (type: number, write: (encoder: encoding.Encoder) => void): void => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, type)
    write(encoder)
    if (socket.readyState === socket.OPEN) socket.send(encoding.toUint8Array(encoder))
  }
  let received = 0
  socket.on('message', (data) => {
    received += (data as ArrayBuffer).byteLength
    const decoder = decoding.createDecoder(new Uint8Array(data as ArrayBuffer))
    const type = decoding.readVarUint(decoder)
    switch (type) {
      case SYNC: {
        const reply = encoding.createEncoder()
        encoding.writeVarUint(reply, SYNC)
        const step = sync.readSyncMessage(decoder, reply, doc, 'server')
        heard.push({ of: 'sync', step })
        if (step === sync.messageYjsSyncStep2) answers.shift()?.()
        if (encoding.length(reply) > 1 && socket.readyState === socket.OPEN) {
          socket.send(encoding.toUint8Array(reply))
        }
        return
      }
      case STATE: {
        const { snapshot, tail } = decodeState(decoder)
        heard.push({ of: 'state' })
        doc.transact(() => {
          if (snapshot !== null) Y.applyUpdateV2(doc, snapshot, 'server')
          for (const update of tail) Y.applyUpdate(doc, update, 'server')
        }, 'server')
        answers.shift()?.()
        return
      }
      case WELCOME:
        heard.push({ of: 'welcome' })
        return
      case ACK: {
        const acked = decodeMoment(decoder)
        heard.push({ of: 'ack', moment: acked })
        acks.get(acked)?.()
        return
      }
      case NACK:
        heard.push({ of: 'nack', reason: decodeNack(decoder) })
        return
      case CURSORS:
        heard.push({ of: 'cursors', cursors: decodeCursors(decoder) })
        return
      default:
        heard.push({ of: 'other', type })
    }
  })
  const sendUpdate = (update: Uint8Array): void => {
    send(SYNC, (encoder) => sync.writeUpdate(encoder, update))
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') sendUpdate(update)
  })

  const client: RawClient = {
    socket,
    doc,
    board: openBoard(doc),
    heard,
    closed,
    flushed() {
      const acked = new Promise<void>((resolve) => acks.set(moment + 1, resolve))
      client.askAck()
      return acked
    },
    answered() {
      const answer = new Promise<void>((resolve) => answers.push(resolve))
      send(SYNC, (encoder) => sync.writeSyncStep1(encoder, doc))
      return answer
    },
    sendUpdate,
    sendStep2(update) {
      send(SYNC, (encoder) => {
        encoding.writeVarUint(encoder, sync.messageYjsSyncStep2)
        encoding.writeVarUint8Array(encoder, update)
      })
    },
    askAck() {
      socket.send(encodeAckRequest(++moment))
      return moment
    },
    acks: () => heard.flatMap((said) => (said.of === 'ack' ? [said.moment] : [])),
    bytes: () => received,
    cursors: () => heard.flatMap((said) => (said.of === 'cursors' ? said.cursors : [])),
    nacks: () => heard.flatMap((said) => (said.of === 'nack' ? [said.reason] : [])),
    async [Symbol.asyncDispose]() {
      socket.terminate()
      await closed
      doc.destroy()
    },
  }
  await once(socket, 'open')
  if (hello) socket.send(encodeHello(secret))
  send(SYNC, (encoder) => sync.writeSyncStep1(encoder, doc))
  if (hello) await client.flushed()
  return client
}
