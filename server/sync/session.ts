import type { RawData, WebSocket } from 'ws'
import type { Role } from '../../shared/access.ts'
import { LIMITS } from '../../shared/limits.ts'
import { CLOSE, type CloseCode } from '../../shared/wire/close-codes.ts'
import { encodeNack, type NackReason } from '../../shared/wire/messages.ts'
import type { Log } from '../log.ts'
import type { Meter } from '../meter.ts'
import type { Peer } from '../rooms/peer.ts'
import type { Hold, Registry } from '../rooms/registry.ts'
import { type Incoming, readFrame } from './incoming.ts'

/** Where a socket stands. */
type State =
  /** The board is being loaded; what comes is kept and played back. */
  | { readonly is: 'waiting'; readonly kept: Uint8Array[]; bytes: number }
  | { readonly is: 'joined'; readonly hold: Hold }
  | { readonly is: 'gone' }

export interface Visit {
  readonly board: string
  readonly role: Role
}

export interface SessionPorts {
  readonly registry: Registry
  readonly log: Log
  readonly meter: Meter
}

/**
 * One socket's life: waiting for its board → joined → gone. An offence ends this socket and
 * nothing else.
 */
export async function startSession(
  socket: WebSocket,
  { board, role }: Visit,
  { registry, log, meter }: SessionPorts,
): Promise<void> {
  let state: State = { is: 'waiting', kept: [], bytes: 0 }
  let isOurs = false

  const peer: Peer = {
    role,
    get isOurs() {
      return isOurs
    },
    get backlog() {
      return socket.bufferedAmount
    },
    send(frame) {
      if (socket.readyState !== socket.OPEN) return
      socket.send(frame)
      meter.frameOut(frame.length, 1)
    },
    refuse(reason) {
      meter.nack(reason)
      if (isOurs) peer.send(encodeNack(reason))
      else refusePlain(reason)
    },
    close: end,
  }

  /** A plain client can't be told why. What it writes after a refused write can't be kept either. */
  function refusePlain(reason: NackReason): void {
    switch (reason) {
      case 'viewer':
      case 'closed':
      case 'locked':
        // It goes on reading; that is what it is here for.
        return
      case 'not-allowed':
        end(CLOSE.notAllowed)
        return
      case 'too-large':
        end(CLOSE.tooLarge)
        return
    }
  }

  function end(code: CloseCode): void {
    leave()
    socket.close(code)
  }

  function leave(): void {
    if (state.is === 'joined') {
      state.hold.room.leave(peer)
      state.hold.release()
    }
    state = { is: 'gone' }
  }

  function receive(data: RawData, isBinary: boolean): void {
    if (!isBinary) {
      end(CLOSE.notBinary)
      return
    }
    const frame = new Uint8Array(data as ArrayBuffer)
    meter.frameIn(frame.length)
    switch (state.is) {
      case 'waiting':
        state.bytes += frame.length
        if (state.bytes > LIMITS.boardBytes) end(CLOSE.overloaded)
        else state.kept.push(frame)
        return
      case 'joined':
        play(frame, state.hold)
        return
      case 'gone':
        return
    }
  }

  function play(frame: Uint8Array, hold: Hold): void {
    try {
      act(readFrame(frame), hold)
    } catch (error) {
      // Only the kind of error: its message may quote what somebody wrote.
      log.info({ board, role, why: (error as Error).name }, 'unreadable frame')
      meter.offence('malformed')
      end(CLOSE.malformed)
    }
  }

  function act(message: Incoming, { room }: Hold): void {
    switch (message.of) {
      case 'step1':
        room.answerStep1(peer, message.vector)
        return
      case 'write':
        room.write(peer, message.update, message.part)
        return
      case 'presence':
        room.tellPresence(peer, message.update)
        return
      case 'ask-presence':
        room.answerPresence(peer)
        return
      case 'hello':
        isOurs = true
        room.welcome(peer)
        return
      case 'cursor':
        room.tellCursor(peer, message.cursor)
        return
      case 'ack-request':
        room.acknowledge(peer, message.moment)
        return
      case 'unknown':
        return
    }
  }

  socket.on('message', receive)
  socket.on('close', leave)

  try {
    const hold = await registry.hold(board)
    if (hold === null) {
      end(CLOSE.noBoard)
      return
    }
    if (state.is !== 'waiting') {
      hold.release()
      return
    }
    if (hold.room.isFull) {
      hold.release()
      end(CLOSE.overloaded)
      return
    }
    const { kept } = state
    state = { is: 'joined', hold }
    hold.room.join(peer)
    for (const frame of kept) play(frame, hold)
  } catch (error) {
    log.error({ board, err: error }, 'the board could not be loaded')
    end(CLOSE.overloaded)
  }
}
