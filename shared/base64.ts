// Base64 with padding (RFC 4648, section 4), by hand: neither Buffer nor btoa is everywhere, and a
// record must come out the same on every platform.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PADDING = '='.charCodeAt(0)
const CODES = Array.from(ALPHABET, (character) => character.charCodeAt(0))
const VALUES = new Int8Array(128).fill(-1)
for (const [value, code] of CODES.entries()) VALUES[code] = value

/** Characters are joined in stretches: one by one is slow, all at once overflows the stack. */
const STRETCH = 8_192

/** Bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING)
  let at = 0
  for (let index = 0; index < bytes.length; index += 3) {
    const there = Math.min(3, bytes.length - index)
    const three =
      ((bytes[index] as number) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    for (let digit = 0; digit <= there; digit++) {
      codes[at + digit] = CODES[(three >> (18 - 6 * digit)) & 63] as number
    }
    at += 4
  }
  let text = ''
  for (let index = 0; index < codes.length; index += STRETCH) {
    text += String.fromCharCode(...codes.subarray(index, index + STRETCH))
  }
  return text
}

/** The bytes of a base64 text; null if it is none, or not the one text that these bytes have. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const digits = text.length - padding
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let held = 0
  let bits = 0
  let at = 0
  for (let index = 0; index < digits; index++) {
    const value = VALUES[text.charCodeAt(index)] ?? -1
    if (value === -1) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >> bits
  }
  const leftOver = held & ((1 << bits) - 1)
  return leftOver === 0 ? bytes : null
}
