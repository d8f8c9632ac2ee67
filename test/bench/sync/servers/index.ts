import { ours } from './ours.ts'
import { hocuspocus, relay, yWebsocket } from './peers.ts'
import type { ServerKind, ServerName } from './server.ts'

/** The servers by name. */
export function serverKind(name: ServerName): ServerKind {
  switch (name) {
    case 'ours':
      return ours
    case 'y-websocket':
      return yWebsocket
    case 'hocuspocus':
      return hocuspocus
    case 'relay':
      return relay
  }
}
