import { mayActAs, ROLES, type Role } from '../../shared/access.ts'
import type { CloseCode } from '../../shared/wire/close-codes.ts'
import { encodeNotice, type Notice } from '../../shared/wire/messages.ts'
import type { Meter } from '../watch/meter.ts'
import { Company } from './company.ts'
import { Debts } from './debts.ts'
import type { Peer } from './peer.ts'
import { Readers } from './readers.ts'

/** What guests are told from; all of it as it is on disk. */
interface Source {
  vector(): Uint8Array
  answer(vector: Uint8Array): Uint8Array
  step1(): Uint8Array
  inTurn(work: () => void): void
}

/** Everybody at a board: who reads it, who owes it something, who is seen there. */
export class Guests implements Disposable {
  readonly readers: Readers
  readonly debts: Debts
  readonly company: Company
  readonly #source: Source
  #notice: Uint8Array | null = null

  constructor(source: Source, meter: Meter) {
    this.#source = source
    this.readers = new Readers(source, meter)
    this.debts = new Debts(() => source.step1())
    this.company = new Company(meter)
  }

  /** How many there are; the projector is nobody. */
  get people(): number {
    let people = 0
    for (const { role } of this.readers.peers()) if (mayActAs(role, 'participant')) people++
    return people
  }

  /** How many sockets there are. */
  get size(): number {
    return this.readers.size
  }

  /** How many sockets of each role, and what they have not taken yet (bytes, the most of one). */
  census(): { readonly sockets: Readonly<Record<Role, number>>; readonly backlog: number } {
    const sockets = { facilitator: 0, participant: 0, viewer: 0 }
    let backlog = 0
    for (const peer of this.readers.peers()) {
      sockets[peer.role]++
      backlog = Math.max(backlog, peer.backlog)
    }
    return { sockets, backlog }
  }

  has(peer: Peer): boolean {
    return this.readers.has(peer)
  }

  join(peer: Peer): void {
    this.readers.join(peer)
    this.company.join(peer)
  }

  leave(peer: Peer): void {
    this.readers.leave(peer)
    this.debts.leave(peer)
    this.company.leave(peer)
    // What somebody waits for may have been this one's to write.
    if (this.debts.hasGaps) this.#source.inTurn(() => this.debts.askAgain())
  }

  /** Tells one who said hello who it is here, and what everybody was told. */
  welcome(peer: Peer): void {
    this.company.welcome(peer)
    if (this.#notice !== null) peer.send(this.#notice)
  }

  /** Tells all who understand it; who comes later is told the same, until it is over. */
  notify(notice: Notice): void {
    const frame = encodeNotice(notice)
    for (const peer of this.readers.peers()) if (peer.isOurs) peer.send(frame)
    this.#notice = notice.is === 'saving' ? null : frame
  }

  /** Has everybody show that they are there. */
  prove(): void {
    for (const peer of this.readers.peers()) peer.prove()
  }

  /** Closes the sockets of some roles, or of all. */
  close(code: CloseCode, roles: readonly Role[] = ROLES): void {
    for (const peer of [...this.readers.peers()]) if (roles.includes(peer.role)) peer.close(code)
  }

  [Symbol.dispose](): void {
    this.readers[Symbol.dispose]()
    this.company[Symbol.dispose]()
  }
}
