import { WebSocket } from 'ws'
import { CLOSE } from '../../shared/wire/close-codes.ts'

/** How ws ends a socket whose frame is larger than its limit (RFC 6455, 7.4.1). */
const MESSAGE_TOO_BIG = 1009

/**
 * A socket of ours. A frame that is too large ends it with our code, after which a client gives up
 * for good: with ws's own it would come back and send the same again, for ever.
 */
export class BoardSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === MESSAGE_TOO_BIG ? CLOSE.tooLarge : code, reason)
  }
}
