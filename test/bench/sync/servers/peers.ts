import { fileURLToPath } from 'node:url'
import { hocuspocusWire, relayWire, yjsWire } from '../wire/yjs.ts'
import { startProcess } from './process.ts'
import type { Place, ServerKind } from './server.ts'

const program = (name: string): readonly string[] => [
  fileURLToPath(new URL(`../../peers/${name}.mjs`, import.meta.url)),
]

let made = 0
const makePlace = async (): Promise<Place> => {
  const name = `board-${++made}`
  return { path: `/${name}`, name }
}

export const yWebsocket: ServerKind = {
  name: 'y-websocket',
  keeps: 'nothing',
  hasDocuments: true,
  wire: yjsWire,
  start: () => startProcess(program('y-websocket'), {}),
  makePlace,
}

export const hocuspocus: ServerKind = {
  name: 'hocuspocus',
  keeps: 'everything',
  hasDocuments: true,
  wire: hocuspocusWire,
  start: (folder) => startProcess(program('hocuspocus'), { DATA_DIR: folder }),
  makePlace,
}

export const relay: ServerKind = {
  name: 'relay',
  keeps: 'nothing',
  hasDocuments: false,
  wire: relayWire(false),
  start: () => startProcess(program('relay'), {}),
  makePlace,
}

/** The relay that sends what came in during one turn of its loop as one frame. */
export const mergingRelay: ServerKind = {
  ...relay,
  wire: relayWire(true),
  start: () => startProcess(program('relay'), { MERGE: '1' }),
}
