import { ROLES, type Role } from '../../shared/access.ts'
import type { KeptPorts } from './kept-board.ts'
import { Room } from './room.ts'

/** What is open, for whoever runs the server. */
export interface Census {
  readonly rooms: number
  readonly emptyRooms: number
  readonly sockets: Readonly<Record<Role, number>>
  /** What the boards hold in memory (bytes, roughly). */
  readonly bytes: number
  /** What one socket has not taken yet (bytes, the most of all). */
  readonly backlog: number
}

/** A hold on a room: as long as one is held, the room stays. */
export interface Hold {
  readonly is: 'held'
  readonly room: Room
  release(): void
}

interface Place {
  readonly board: string
  readonly opening: Promise<Room | null>
  /** The room as soon as it is open. */
  room: Room | null
  holds: number
  leaving: NodeJS.Timeout | null
}

/** One hold; given up twice, it counts once. */
class HeldRoom implements Hold {
  readonly room: Room
  readonly #release: (place: Place) => void
  #place: Place | null

  constructor(room: Room, place: Place, release: (place: Place) => void) {
    this.room = room
    this.#place = place
    this.#release = release
  }

  get is(): 'held' {
    return 'held'
  }

  release(): void {
    const place = this.#place
    this.#place = null
    if (place !== null) this.#release(place)
  }
}

/** How long a room that everybody left stays in memory. */
const IDLE_MS = 60_000

/**
 * The rooms that are open. A board is loaded once however many come at the same moment, a failed
 * load leaves no room behind, and one who comes while a room is about to go keeps it.
 */
export class Registry implements AsyncDisposable {
  readonly #ports: KeptPorts
  readonly #idleMs: number
  readonly #places = new Map<string, Place>()
  #revocations = 0

  constructor(ports: KeptPorts, idleMs: number = IDLE_MS) {
    this.#ports = ports
    this.#idleMs = idleMs
  }

  /** Opens a room, or null where there is no such board. Rejects when it can't be loaded whole. */
  async hold(board: string): Promise<Hold | null> {
    const place = this.#places.get(board) ?? this.#enter(board)
    place.holds++
    if (place.leaving !== null) clearTimeout(place.leaving)
    place.leaving = null
    try {
      const room = await place.opening
      if (room !== null && !room.isOver) return new HeldRoom(room, place, this.#release)
      if (room !== null && this.#forget(place)) return this.hold(board)
    } catch (error) {
      this.#forget(place)
      throw error
    }
    this.#forget(place)
    return null
  }

  /** Does something with a room, held for as long as it takes. */
  async with<T>(board: string, work: (room: Room) => Promise<T>): Promise<T | null> {
    const hold = await this.hold(board)
    if (hold === null) return null
    try {
      return await work(hold.room)
    } finally {
      hold.release()
    }
  }

  census(): Census {
    const sockets = { facilitator: 0, participant: 0, viewer: 0 }
    let [rooms, emptyRooms, bytes, backlog] = [0, 0, 0, 0]
    for (const { room } of this.#places.values()) {
      if (room === null) continue
      const here = room.census()
      rooms++
      let guests = 0
      for (const role of ROLES) {
        sockets[role] += here.sockets[role]
        guests += here.sockets[role]
      }
      if (guests === 0) emptyRooms++
      bytes += here.bytes
      backlog = Math.max(backlog, here.backlog)
    }
    return { rooms, emptyRooms, sockets, bytes, backlog }
  }

  /** The rooms that are open now. */
  *open(): Generator<Room> {
    for (const { room } of this.#places.values()) if (room !== null) yield room
  }

  /** How often keys were revoked: who was judged before the last time is judged once more. */
  get revocations(): number {
    return this.#revocations
  }

  /** Sends away all of a role at a board: their keys open nothing any more. */
  turnOut(board: string, role: Role): void {
    this.#revocations++
    this.#places.get(board)?.room?.turnOut(role)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const places = [...this.#places.values()]
    this.#places.clear()
    for (const { leaving } of places) if (leaving !== null) clearTimeout(leaving)
    const rooms = await Promise.allSettled(places.map(({ opening }) => opening))
    await Promise.all(
      rooms.map((room) => room.status === 'fulfilled' && room.value?.[Symbol.asyncDispose]()),
    )
  }

  readonly #release = (place: Place): void => {
    place.holds--
    if (place.holds === 0 && this.#places.get(place.board) === place) this.#letGo(place)
  }

  #enter(board: string): Place {
    const place: Place = { board, opening: this.#load(board), room: null, holds: 0, leaving: null }
    place.opening.then(
      (room) => {
        place.room = room
      },
      () => {},
    )
    this.#places.set(board, place)
    return place
  }

  async #load(board: string): Promise<Room | null> {
    const began = performance.now()
    const log = await this.#ports.store.load(board)
    this.#ports.meter.load(performance.now() - began)
    return log === null ? null : new Room(board, log, this.#ports)
  }

  #letGo(place: Place): void {
    place.leaving = setTimeout(() => {
      void this.#close(place)
    }, this.#idleMs)
    place.leaving.unref()
  }

  async #close(place: Place): Promise<void> {
    const { board } = place
    const room = await place.opening
    // What is still being committed keeps the room; so does one who came meanwhile.
    await room?.settled()
    if (place.holds > 0 || !this.#forget(place)) return
    room?.rest()
    if (room !== null) this.#ports.closed?.(board, room.census().bytes)
    await room?.[Symbol.asyncDispose]()
  }

  #forget(place: Place): boolean {
    return this.#places.get(place.board) === place && this.#places.delete(place.board)
  }
}
