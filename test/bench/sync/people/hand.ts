import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { openBoard } from '../../../../shared/board/doc.ts'
import { addNotes } from '../../../../shared/board/notes.ts'
import { words } from './words.ts'

// Flags and numbers of Yjs' first update format (yjs, src/structs/Item.js).
const CONTENT_ANY = 8
const HAS_ORIGIN = 128
const HAS_KEY = 32

/**
 * One person's writing, without a document: some notes of their own, and then one move of a note
 * after the other, in turn. Each move is one Yjs struct, so that (client, clock) names an edit and
 * its length counts edits, whatever a server merges on its way.
 */
export class Hand {
  readonly client: number
  /** The update (V1) that puts the notes on the board. */
  readonly notes: Uint8Array
  /** The clock of the first move. */
  readonly first: number
  #next: number
  /** The clock at which each note was last moved. */
  readonly #moved: number[]
  #turn = 0

  constructor(client: number, notes: number) {
    const doc = new Y.Doc()
    doc.clientID = client
    const board = openBoard(doc)
    const made = Array.from({ length: notes }, (_, index) => ({
      id: noteId(client, index),
      text: words(client * 7 + index),
      at: [(index % 10) * 224, Math.floor(index / 10) * 174] as const,
      room: 'A1',
      about: null,
      team: 'Red',
      by: null,
    }))
    if (notes > 0) addNotes(board, made, 1_741_784_400_000)
    this.client = client
    this.notes = Y.encodeStateAsUpdate(doc)
    this.#moved = made.map(({ id }) => placeClock(board.roots.notes.get(id)))
    this.first = this.#next = Y.getState(doc.store, client)
    doc.destroy()
  }

  /** The clock of the next move. */
  get next(): number {
    return this.#next
  }

  /** Moves the next note; gives the update (V1). */
  move(x: number, y: number): Uint8Array {
    const turn = this.#turn++ % this.#moved.length
    const before = this.#moved[turn] as number
    const clock = this.#next++
    this.#moved[turn] = clock
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, this.client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeUint8(encoder, CONTENT_ANY | HAS_ORIGIN | HAS_KEY)
    encoding.writeVarUint(encoder, this.client)
    encoding.writeVarUint(encoder, before)
    encoding.writeVarUint(encoder, 1)
    encoding.writeAny(encoder, [x, y])
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, this.client)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, before)
    encoding.writeVarUint(encoder, 1)
    return encoding.toUint8Array(encoder)
  }
}

/** Fails when what a hand writes is not what Yjs reads. */
export function checkHand(): void {
  const hand = new Hand(4_000_000_007, 3)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, hand.notes)
  for (let move = 0; move < 7; move++) Y.applyUpdate(doc, hand.move(move, -move))
  const note = openBoard(doc).roots.notes.get(noteId(hand.client, 0)) as Y.Map<unknown>
  const isRight =
    String(note.get('at')) === '6,-6' &&
    doc.store.pendingStructs === null &&
    Y.getState(doc.store, hand.client) === hand.next
  doc.destroy()
  if (!isRight) throw new Error('What the generator writes is not what Yjs reads.')
}

/** An edit, or several in a row: what one client wrote from a clock to before another. */
export interface Written {
  readonly client: number
  readonly from: number
  readonly to: number
}

/** What is written in an update, in runs. */
export function writtenIn(update: Uint8Array): readonly Written[] {
  const runs: { client: number; from: number; to: number }[] = []
  for (const struct of Y.decodeUpdate(update).structs) {
    if (struct instanceof Y.Skip) continue
    const { client, clock } = struct.id
    const last = runs.at(-1)
    if (last?.client === client && last.to === clock) last.to = clock + struct.length
    else runs.push({ client, from: clock, to: clock + struct.length })
  }
  return runs
}

function noteId(client: number, index: number): string {
  return `${client.toString(36).padStart(7, '-')}_${index.toString(36).padStart(4, '0')}`
}

function placeClock(note: unknown): number {
  const item = note instanceof Y.Map ? note._map.get('at') : undefined
  if (item === undefined) throw new Error('The note has no place.')
  return item.id.clock
}
