import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { RoundRecord } from './format.ts'

/** Canonical JSON (RFC 8785). Throws for what has none: NaN, a lone surrogate, undefined. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('There is no JSON for this value.')
  return json
}

/** The seal of a record: SHA-256, in hex, of its canonical JSON without the seal. */
export function sealOf(record: Omit<RoundRecord, 'seal'> & { readonly seal?: string }): string {
  const { seal: _, ...sealed } = record
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(sealed))))
}
