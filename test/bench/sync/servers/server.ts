import type { Wire } from '../wire/wire.ts'
import type { ServerProcess } from './process.ts'

export const SERVERS = ['ours', 'y-websocket', 'hocuspocus', 'relay'] as const
export type ServerName = (typeof SERVERS)[number]

/** A board as the generator reaches it. */
export interface Place {
  /** Path and query of its socket. */
  readonly path: string
  /** Its name, where messages carry it. */
  readonly name: string
}

/** A kind of server, and how it is used. */
export interface ServerKind {
  readonly name: ServerName
  /** What is there after a restart. */
  readonly keeps: 'everything' | 'nothing'
  /** Whether it holds documents: a relay has none to answer with. */
  readonly hasDocuments: boolean
  readonly wire: Wire
  start(folder: string): Promise<ServerProcess>
  makePlace(server: ServerProcess): Promise<Place>
}
