import { mayActAs, ROLES, type Role } from '../../shared/access.ts'
import { newId, now, remember, remembered } from '../platform.ts'

/** This device's own id: random, never shown, never in a record. */
export function deviceId(): string {
  const known = remembered('device')
  if (typeof known === 'string') return known
  const made = newId()
  remember('device', made)
  return made
}

/** What only this device and the server's memory know: not in any note, unlike its id. */
export function deviceSecret(): string {
  const known = remembered('secret')
  if (typeof known === 'string') return known
  const made = newId() + newId()
  remember('secret', made)
  return made
}

/** The name its person last went by; may be empty. */
export function personName(): string {
  const name = remembered('name')
  return typeof name === 'string' ? name : ''
}

export function rememberName(name: string): void {
  remember('name', name)
}

/** A round that was opened on this device. */
export interface KnownRound {
  readonly board: string
  readonly key: string
  readonly role: Role
  readonly title: string
  /** ms, when it was last opened here. */
  readonly opened: number
  /** The record it was closed into, if it was. */
  readonly recordId: string | null
  /** The server didn't know its key when it was last opened: any other may take its place. */
  readonly dead?: boolean
  /** The keys of the lower links, where this device was given them. */
  readonly links?: Links
}

/** The keys that may be handed on. */
export interface Links {
  readonly participant?: string
  readonly viewer?: string
}

/** The rounds of this device, last opened first. */
export function knownRounds(): readonly KnownRound[] {
  const stored = remembered('rounds')
  if (!Array.isArray(stored)) return []
  return stored.filter(isKnownRound).sort((a, b) => b.opened - a.opened)
}

export function knownRound(board: string): KnownRound | null {
  return knownRounds().find((round) => round.board === board) ?? null
}

/** Remembers a round, or what is new about it. A lesser key never takes the place of a better. */
export function rememberRound(
  round: Pick<KnownRound, 'board' | 'key'> & Partial<KnownRound>,
): void {
  const before = knownRound(round.board)
  const known: KnownRound = {
    role: 'participant',
    title: '',
    recordId: null,
    ...before,
    dead: false,
    ...round,
    ...(before !== null && isLesser(round, before) ? { key: before.key, role: before.role } : {}),
    opened: round.opened ?? now(),
  }
  remember('rounds', [known, ...knownRounds().filter(({ board }) => board !== round.board)])
}

/** Whether a key is one that this device hands on, or says itself that it opens less. */
function isLesser(
  { key, role }: Pick<KnownRound, 'key'> & Partial<KnownRound>,
  before: KnownRound,
): boolean {
  if (key === before.key || before.dead === true) return false
  if (key === before.links?.participant || key === before.links?.viewer) return true
  return role !== undefined && role !== before.role && mayActAs(before.role, role)
}

/** Keeps the key of a lower link, to hand it on again later. */
export function rememberLink(board: string, link: keyof Links, key: string): void {
  const known = knownRound(board)
  if (known === null) return
  rememberRound({ ...known, links: { ...known.links, [link]: key } })
}

/** The round that was closed into a record, as far as this device knows it. */
export function roundOfRecord(recordId: string): KnownRound | null {
  return knownRounds().find((round) => round.recordId === recordId) ?? null
}

/** Forgets a round, and the names that were planned with beside it or beside its record. */
export function forgetRound(board: string): void {
  remember(triadsName(board), null)
  const recordId = knownRound(board)?.recordId ?? null
  if (recordId !== null) remember(triadsName(recordId), null)
  remember(
    'rounds',
    knownRounds().filter((round) => round.board !== board),
  )
}

/** Under which name this device keeps who sees whom teach after a round, or beside a record. */
export function triadsName(board: string): string {
  return `triads:${board}`
}

/** The keeper's key, where this device was given it. */
export function keeperKey(): string | null {
  const key = remembered('keeper')
  return typeof key === 'string' ? key : null
}

export function rememberKeeper(key: string): void {
  remember('keeper', key)
}

function isKnownRound(stored: unknown): stored is KnownRound {
  const round = stored as Partial<KnownRound> | null
  return (
    typeof round?.board === 'string' &&
    typeof round.key === 'string' &&
    ROLES.some((role) => role === round.role)
  )
}
