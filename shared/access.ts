/** What a key lets its bearer do on one round. */
export const ROLES = ['viewer', 'participant', 'facilitator'] as const
export type Role = (typeof ROLES)[number]

/** Whether `role` includes the rights of `needed`: facilitator > participant > viewer. */
export function mayActAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

/** Random bytes of a key: 192 bits, 32 characters of base64url. */
export const KEY_BYTES = 24

const KEY = /^[A-Za-z0-9_-]{22,86}$/

/** Whether a string from outside has the form of a key (at least 128 bits of base64url). */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && KEY.test(value)
}

/** Of every family of look-alikes (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) one stands for all. */
export const CODE_ALPHABET = '0123456789ACDEFGHJKMNPQRTVWXY'
export const CODE_LENGTH = 6

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  U: 'V',
}

/**
 * What a person meant by a typed join code: blanks, hyphens and case don't matter, and a
 * look-alike is read as the one of its family that codes use. Null if no code can be meant.
 */
export function readCode(typed: string): string | null {
  let code = ''
  for (const character of typed.toUpperCase()) {
    if (/[\s\-–—.·]/.test(character)) continue
    const meant = CODE_ALPHABET.includes(character) ? character : LOOKS_LIKE[character]
    if (meant === undefined) return null
    code += meant
  }
  return code.length === CODE_LENGTH ? code : null
}

/** A code as it is shown and read aloud: two groups of three. */
export function showCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
