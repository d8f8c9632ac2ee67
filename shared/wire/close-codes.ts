/**
 * Why the server closes a socket. y-websocket 3.1 gives up for good on 4400-4499 and reconnects
 * on everything else, so what may pass by itself stays outside that range.
 */
export const CLOSE = {
  /** The key is missing, unknown or revoked. */
  keyUnknown: 4401,
  /** The key doesn't give the right to what was sent. */
  notAllowed: 4403,
  /** There is no such board. */
  noBoard: 4404,
  /** A frame, an update or the board is larger than its limit. */
  tooLarge: 4413,
  /** Text frames: the protocol is binary (RFC 6455). */
  notBinary: 1003,
  /** What was sent can't be read (RFC 6455, 7.4.1: "invalid frame payload data"). */
  malformed: 1007,
  /** The board can't be served now; come back. */
  overloaded: 1013,
  /** The server is going down or coming back. */
  restart: 1012,
} as const
export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE]
