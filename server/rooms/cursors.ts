import { CURSOR_BYTES, type CursorOf, encodeCursors } from '../../shared/wire/messages.ts'

/** Where everybody's pointer is, passed on unread, the latest of each. */
export class Cursors {
  readonly #latest = new Map<number, Uint8Array>()
  #moved = new Set<number>()

  /** Throws when it is longer than a cursor can be. */
  move(client: number, cursor: Uint8Array): void {
    if (cursor.length > CURSOR_BYTES) throw new Error('A cursor is too long.')
    this.#latest.set(client, cursor)
    this.#moved.add(client)
  }

  forget(client: number): void {
    this.#latest.delete(client)
    this.#moved.delete(client)
  }

  /** Those that moved since the last time, or null. */
  takeNews(): Uint8Array | null {
    const moved = this.#moved
    if (moved.size === 0) return null
    this.#moved = new Set()
    return encodeCursors(this.#of(moved))
  }

  /** All of them, or null. */
  all(): Uint8Array | null {
    return this.#latest.size === 0 ? null : encodeCursors(this.#of(this.#latest.keys()))
  }

  #of(clients: Iterable<number>): readonly CursorOf[] {
    const cursors: CursorOf[] = []
    for (const client of clients) {
      const cursor = this.#latest.get(client)
      if (cursor !== undefined) cursors.push({ client, cursor })
    }
    return cursors
  }
}
