import * as Y from 'yjs'

/**
 * Reads an update (Yjs V1) so that nothing of it keeps the whole in memory. Bytes within plain values
 * are read as a view of all that came with them: one of them would hold on to a megabyte, even when
 * the rest is long deleted.
 */
export class OwnBytesDecoder extends Y.UpdateDecoderV1 {
  override readAny(): unknown {
    return owned(super.readAny())
  }
}

/** A plain value in which all bytes are its own. */
function owned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return value.slice()
  const parts = value as Record<string, unknown>
  for (const key of Object.keys(parts)) parts[key] = owned(parts[key])
  return value
}
