import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { isKey, KEY_BYTES, type Role } from '../../shared/access.ts'
import type { Store } from '../store/store.ts'

/** Whom a key belongs to. */
export type Who =
  /** No key was shown. */
  | { readonly is: 'nobody' }
  /** A key that opens nothing (any more). */
  | { readonly is: 'stranger' }
  | { readonly is: 'keeper' }
  | { readonly is: 'member'; readonly board: string; readonly role: Role }

/** Makes a key: 192 random bits. */
export function makeKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url')
}

/** What is kept of a key. Keys are random, so a plain hash can't be guessed backwards. */
export function hashKey(key: string): Uint8Array {
  return createHash('sha256').update(key).digest()
}

/** Says whom a key belongs to; `key` is what came from outside. */
export async function whoHolds(
  key: string | null,
  { store, keeper }: { readonly store: Store; readonly keeper: string },
): Promise<Who> {
  if (key === null) return { is: 'nobody' }
  if (!isKey(key)) return { is: 'stranger' }
  const hash = hashKey(key)
  if (timingSafeEqual(hash, hashKey(keeper))) return { is: 'keeper' }
  const known = await store.key(hash)
  if (known === null || !timingSafeEqual(hash, known.hash)) return { is: 'stranger' }
  return { is: 'member', board: known.board, role: known.role }
}
