import * as Y from 'yjs'
import { fromBase64, toBase64 } from '../../shared/base64.ts'
import { newId, remember, remembered, rememberedNames } from '../platform.ts'

/** Changes of this device that its database hasn't confirmed yet, kept where writing is immediate. */
export interface Journal {
  /** Adds a change, which is kept at once; gives the entry to strike when it is safe. */
  add(update: Uint8Array): object
  strike(entries: Iterable<object>): void
  /** Forgets all that this page added. */
  clear(): void
  /** What earlier pages left unconfirmed, and how to strike it once it is safe. */
  left(): { readonly updates: readonly Uint8Array[]; strike(): void }
}

export function openJournal(boardId: string): Journal {
  const prefix = `unwritten:${boardId}:`
  // Every page keeps its own, since several may stand open on one round.
  const name = prefix + newId()
  const entries = new Map<object, Uint8Array>()
  /** All entries as one update: what is typed comes letter by letter. */
  let merged: Uint8Array | null = null
  const keep = (): void => remember(name, merged === null ? null : toBase64(merged))
  return {
    add(update) {
      const entry = {}
      entries.set(entry, update)
      merged = merged === null ? update : Y.mergeUpdates([merged, update])
      keep()
      return entry
    },
    strike(safe) {
      let struck = false
      for (const entry of safe) struck = entries.delete(entry) || struck
      if (!struck) return
      merged = entries.size === 0 ? null : Y.mergeUpdates([...entries.values()])
      keep()
    },
    clear() {
      entries.clear()
      merged = null
      keep()
    },
    left() {
      const pages = rememberedNames(prefix)
        .filter((other) => other !== name)
        .map((other) => ({ other, kept: remembered(other) }))
      return {
        updates: pages.flatMap(({ kept }) =>
          typeof kept === 'string' ? (fromBase64(kept) ?? []) : [],
        ),
        strike() {
          // A page that is still open may have written on: what it added isn't safe here.
          for (const { other, kept } of pages) if (remembered(other) === kept) remember(other, null)
        },
      }
    },
  }
}
