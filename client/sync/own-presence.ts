import * as encoding from 'lib0/encoding'
import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import type { WebsocketProvider } from 'y-websocket'
import { packCursor } from '../../shared/wire/cursor.ts'
import { AWARENESS, encodeOwnCursor, QUERY_AWARENESS } from '../../shared/wire/messages.ts'
import { beat } from './beat.ts'
import { SILENT, type Tale, type Telling, told } from './telling.ts'

/** What this device tells of its person, at the pace that the server names. */
export interface OwnPresence {
  tell(tale: Tale): void
  /** How long the least time between two messages is from now on (ms). */
  setPace(ms: number): void
  /** The connection is new: the others know nothing of this device. */
  begin(): void
  dispose(): void
}

/** Until the server says how fast the room is (ms). */
const PACE_MS = 60

type Changed = Readonly<Record<'added' | 'updated' | 'removed', readonly number[]>>

/**
 * Speaks for this device alone. y-websocket's own handler sends back every presence it hears, which
 * in a full room is most of the traffic; it is taken off.
 */
export function speakForOneself(
  provider: WebsocketProvider,
  send: (message: Uint8Array<ArrayBuffer>) => void,
): OwnPresence {
  const { awareness } = provider
  let telling = SILENT
  let sent: Telling = SILENT
  let ms = PACE_MS
  let isBeginning = false

  awareness.off('update', provider._awarenessUpdateHandler)
  provider.messageHandlers[QUERY_AWARENESS] = (encoder) => writeOwn(encoder, awareness)
  // Also where others believed this device gone, and y-protocols has raised its clock: it is here.
  const tellOwn = ({ added, updated, removed }: Changed): void => {
    const concerns = [added, updated, removed].some((ids) => ids.includes(awareness.clientID))
    if (!concerns || isBeginning) return
    const encoder = encoding.createEncoder()
    writeOwn(encoder, awareness)
    send(encoding.toUint8Array(encoder))
  }
  awareness.on('update', tellOwn)

  const states = beat(
    () => {
      if (sent.state === telling.state) return
      sent = { ...sent, state: telling.state }
      awareness.setLocalState(telling.state)
      cursors.ask()
    },
    () => ms,
  )
  const cursors = beat(
    () => {
      // How far a thing was carried means nothing to one who doesn't know yet from where.
      if (sent.cursor === telling.cursor || sent.state !== telling.state) return
      sent = { ...sent, cursor: telling.cursor }
      send(encodeOwnCursor(packCursor(telling.cursor)))
    },
    () => ms,
  )

  return {
    tell(tale) {
      telling = told(telling, tale)
      if (telling.state !== sent.state) states.ask()
      if (telling.cursor !== sent.cursor) cursors.ask()
    },
    setPace(next) {
      ms = next
    },
    begin() {
      // The others forgot this device when its connection ended: the same news again is no news to
      // them, so it is told under a new clock. The provider sends it with its first messages.
      isBeginning = true
      sent = { state: telling.state, cursor: SILENT.cursor }
      awareness.setLocalState(telling.state)
      isBeginning = false
      if (telling.cursor !== sent.cursor) cursors.ask()
    },
    dispose() {
      awareness.off('update', tellOwn)
      states.dispose()
      cursors.dispose()
    },
  }
}

function writeOwn(encoder: encoding.Encoder, awareness: Awareness): void {
  encoding.writeVarUint(encoder, AWARENESS)
  encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]))
}
