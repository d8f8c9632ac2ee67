import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'

/** A device with an unmodified y-websocket provider, as anybody could write one. */
export interface PlainClient extends Disposable {
  readonly doc: Y.Doc
  readonly board: BoardDoc
  readonly provider: WebsocketProvider
  synced(): Promise<void>
  /** The code with which the server turned it away for good. */
  refused(): Promise<number>
}

export function connectPlain(url: string, board: string, key: string | null): PlainClient {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, board, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    ...(key === null ? {} : { params: { key } }),
  })
  const refused = new Promise<number>((resolve) => {
    provider.on('closed', ({ code }) => resolve(code))
  })
  return {
    doc,
    board: openBoard(doc),
    provider,
    synced: () =>
      provider.synced
        ? Promise.resolve()
        : new Promise((resolve) => {
            provider.once('sync', () => resolve())
          }),
    refused: () => refused,
    [Symbol.dispose]() {
      // y-websocket takes leave under the document's id, and fails if its presence never bore it;
      // Yjs gives the document a new one when it finds another writing under the old.
      doc.clientID = provider.awareness.clientID
      provider.destroy()
      doc.destroy()
    },
  }
}
