import * as Y from 'yjs'
import { fromBase64, toBase64 } from '../../shared/base64.ts'
import { newId, remember, remembered, rememberedNames } from '../platform.ts'

/** Changes of this device that its database hasn't confirmed yet, kept where writing is immediate. */
export interface Journal {
  /** Adds a change; gives the entry to strike when it is safe. */
  add(update: Uint8Array): object
  strike(entry: object): void
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
  const keep = (): void => {
    const updates = [...entries.values()]
    remember(name, updates.length === 0 ? null : toBase64(Y.mergeUpdates(updates)))
  }
  return {
    add(update) {
      const entry = {}
      entries.set(entry, update)
      keep()
      return entry
    },
    strike(entry) {
      if (entries.delete(entry)) keep()
    },
    clear() {
      entries.clear()
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
