import { once } from 'node:events'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../../../shared/board/doc.ts'
import type { Point } from '../../../../shared/board/model.ts'
import { placeNotes } from '../../../../shared/board/notes.ts'
import { packCursor } from '../../../../shared/wire/cursor.ts'
import { AWARENESS, encodeHello, encodeOwnCursor, SYNC } from '../../../../shared/wire/messages.ts'
import { connectRaw } from '../../../support/raw-client.ts'
import { addressOf } from '../../sync/people/address.ts'
import type { Others } from './board.ts'

/** How often each person moves what they hold (ms), and after how many moves they put it down. */
const MOVE_MS = 100
const CARRY = 10
const STEP_MS = 5
/** How far a note is carried and back again: across its neighbours (board units). */
const WAY: Point = [150, 110]
/** The circle in which a note is moved where each move is written; the others' pages know the same. */
const RADIUS = 60
const ROUND_MS = 3_000
/** Above what Yjs gives devices by chance, one after the other. */
const FIRST_CLIENT = 4_000_000_000

interface Place {
  readonly url: string
  readonly board: string
  readonly key: string
}

/** A note and where it lies before anybody touches it. */
export interface Home {
  readonly id: string
  readonly at: Point
}

let clients = 0

/**
 * Lets one person for each note move it ten times a second, each on a socket of their own, as our
 * client tells it: with `presence` what is carried is told as presence and written where it is put
 * down, once a second; with `writes` every move is written.
 */
export async function peopleOfOurs(
  { url, board, key }: Place,
  homes: readonly Home[],
  way: 'presence' | 'writes',
): Promise<Others> {
  // One document writes for all of them: what one wrote doesn't build on what another did.
  const doc = new Y.Doc()
  const reader = await connectRaw(url, board, key, { doc })
  await reader[Symbol.asyncDispose]()
  const shared = new Y.Doc()
  Y.applyUpdate(shared, Y.encodeStateAsUpdate(doc))
  const hand = new Hand(shared)
  const people = await Promise.all(
    homes.map((home) =>
      arrive(`${url.replace('http', 'ws')}/sync/${board}?key=${key}`, home, hand),
    ),
  )
  const begin = performance.now()
  const due = people.map((person, index) => ({
    person,
    next: begin + (index * MOVE_MS) / people.length,
    moves: 0,
  }))
  const timer = setInterval(() => {
    const now = performance.now()
    for (const one of due) {
      if (one.next > now) continue
      one.next += MOVE_MS
      if (way === 'writes') one.person.write(circled(one.person.home, now))
      else carry(one.person, one.moves)
      one.moves++
    }
  }, STEP_MS)
  return {
    async stop() {
      clearInterval(timer)
      for (const person of people) person.putDown(person.home.at)
      await Promise.all(people.map((person) => person.leave()))
      shared.destroy()
    },
  }
}

/** One move of one who carries a note there and back, and puts it down at both ends. */
function carry(person: Mover, moves: number): void {
  const step = moves % CARRY
  const isBack = Math.floor(moves / CARRY) % 2 === 1
  const { at } = person.home
  const [from, to]: [Point, Point] = isBack ? [plus(at, WAY), at] : [at, plus(at, WAY)]
  if (step === 0) person.lift(from)
  const share = (step + 1) / CARRY
  person.carry(from, [(to[0] - from[0]) * share, (to[1] - from[1]) * share])
  if (step === CARRY - 1) person.putDown(to)
}

function circled({ at }: Home, now: number): Point {
  const angle = (now * 2 * Math.PI) / ROUND_MS
  return [at[0] + RADIUS * Math.sin(angle), at[1] + RADIUS * (Math.cos(angle) - 1)]
}

function plus(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]]
}

/** A document that writes under many names. */
class Hand {
  readonly doc: Y.Doc
  readonly #board: BoardDoc

  constructor(doc: Y.Doc) {
    this.doc = doc
    this.#board = openBoard(doc)
  }

  /** Moves a note as one client; gives the update. */
  move(client: number, id: string, at: Point): Uint8Array {
    let written: Uint8Array = new Uint8Array()
    const hear = (update: Uint8Array): void => {
      written = update
    }
    this.doc.clientID = client
    this.doc.once('update', hear)
    placeNotes(this.#board, new Map([[id, at]]))
    return written
  }
}

interface Mover {
  readonly home: Home
  lift(from: Point): void
  carry(from: Point, by: Point): void
  putDown(at: Point): void
  write(at: Point): void
  leave(): Promise<unknown>
}

async function arrive(address: string, home: Home, hand: Hand): Promise<Mover> {
  const client = FIRST_CLIENT + ++clients
  let clock = 0
  const socket = new WebSocket(address, {
    perMessageDeflate: false,
    localAddress: addressOf(clients),
  })
  const send = (frame: Uint8Array): void => {
    if (socket.readyState === socket.OPEN) socket.send(frame)
  }
  // What comes is left unread, but for the question what this device has that the server lacks.
  socket.on('message', (data: Buffer) => {
    if (data[0] === SYNC && data[1] === sync.messageYjsSyncStep1) send(NOTHING_NEW)
  })
  await once(socket, 'open')
  const tell = (holding: Record<string, Point> | null): void => {
    send(presence(client, ++clock, { name: `Person ${client % 1_000}`, holding }))
  }
  send(encodeHello())
  tell(null)
  send(
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, SYNC)
      sync.writeSyncStep1(encoder, hand.doc)
    }),
  )
  const write = (at: Point): void => {
    const update = hand.move(client, home.id, at)
    send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, SYNC)
        sync.writeUpdate(encoder, update)
      }),
    )
  }
  return {
    home,
    lift: (from) => tell({ [home.id]: from }),
    carry: (from, by) => {
      send(encodeOwnCursor(packCursor({ at: [from[0] + by[0], from[1] + by[1]], carried: by })))
    },
    putDown(at) {
      write(at)
      tell(null)
    },
    write,
    async leave() {
      const closed = once(socket, 'close')
      socket.close()
      await closed
    },
  }
}

/** A step 2 with an update that holds nothing. */
const NOTHING_NEW = encoding.encode((encoder) => {
  encoding.writeVarUint(encoder, SYNC)
  encoding.writeVarUint(encoder, sync.messageYjsSyncStep2)
  encoding.writeVarUint8Array(encoder, new Uint8Array([0, 0]))
})

/** y-protocols/awareness: one client with all of its state. */
function presence(client: number, clock: number, state: unknown): Uint8Array {
  const update = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, AWARENESS)
    encoding.writeVarUint8Array(encoder, update)
  })
}
