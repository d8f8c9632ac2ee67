/** Twelve URL-safe characters: 72 random bits, enough for every note a network will ever write. */
export const ID_LENGTH = 12

/** Makes a fresh id. The caller brings the randomness, so that tests can bring their own. */
export type NewId = () => string

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Turns random bytes (one a character) into an id. */
export function idFromBytes(bytes: Uint8Array): string {
  let id = ''
  for (const byte of bytes.subarray(0, ID_LENGTH)) id += ALPHABET[byte & 63]
  return id
}

const ID = /^[A-Za-z0-9_-]{12}$/

/** Whether a string from outside has the form of an id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}
