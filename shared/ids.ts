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

/** The id of something that has a name everywhere: whoever makes it, it is the same thing. */
export function idFromName(name: string): string {
  return idFromBytes(Uint8Array.from({ length: ID_LENGTH }, (_, place) => hash(name, place)))
}

/** FNV-1a of 32 bits, begun anew for each place; its upper bits are the well mixed ones. */
function hash(name: string, place: number): number {
  let mixed = FNV_BASIS
  for (const code of [place, ...Array.from(name, (sign) => sign.codePointAt(0) ?? 0)]) {
    mixed = Math.imul(mixed ^ code, FNV_PRIME)
  }
  return mixed >>> 24
}

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

const ID = /^[A-Za-z0-9_-]{12}$/

/** Whether a string from outside has the form of an id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}
