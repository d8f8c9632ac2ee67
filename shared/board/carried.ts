import * as Y from 'yjs'
import type { Step } from '../stage/agenda.ts'
import { act, type BoardDoc, openBoard } from './doc.ts'
import { type About, type Ancestor, type Board, PHASES, type Theory } from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { packBoard } from './pack.ts'
import { seedBoard } from './seed.ts'
import { CLAUSES, type TextPlace } from './text-places.ts'
import { writeText } from './texts.ts'
import { addLink, addTheory, linkNames, setTheory } from './theories.ts'
import { readBoard } from './view.ts'

type Words = 'lead' | 'action' | 'then' | 'links' | 'soThat' | 'assumption' | 'disprovedBy'

/** A theory of an earlier round as it is brought into a new one: its words, and where it is from. */
export interface Carried extends Pick<Theory, Words | 'id' | 'level' | 'strand' | 'protocol'> {
  readonly from: Ancestor
}

/**
 * The first state of a round that begins with theories of an earlier one, to be tested: nothing lies
 * under them yet.
 *
 * @returns the board, and the same packed.
 */
export function boardWithTheories(
  about: About,
  agenda: readonly Step[],
  theories: readonly Carried[],
): { readonly board: Board; readonly packed: Uint8Array } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedBoard(about, agenda))
  const board = openBoard(doc)
  for (const theory of theories) carry(board, theory)
  const made = { board: readBoard(board), packed: packBoard(board) }
  doc.destroy()
  return made
}

/**
 * Brings theories of an earlier round to a board that is open, behind its own, in one act. Those that
 * were brought before are passed over; where all were, nothing happens.
 */
export function bringTheories(board: BoardDoc, theories: readonly Carried[]): Outcome {
  const known = [...readBoard(board).theories.values()].map(({ from }) => nameOf(from))
  const fresh = theories.filter(({ from }) => !known.includes(nameOf(from)))
  if (fresh.length === 0) return refused({ why: 'same' })
  act(board, () => {
    for (const theory of fresh) carry(board, theory)
  })
  return done()
}

function nameOf(from: Ancestor | null): string {
  return from === null ? '' : JSON.stringify([from.recordId, from.theoryId])
}

function carry(board: BoardDoc, theory: Carried): void {
  const { id, lead, from, level, strand } = theory
  addTheory(board, { id, lead, from })
  setTheory(board, id, 'level', level)
  setTheory(board, id, 'strand', strand)
  for (const _ of theory.links) addLink(board, id)
  const names = linkNames(board, id)
  const texts: readonly (readonly [TextPlace, string])[] = [
    ...CLAUSES.map((clause) => [{ of: 'clause', id, clause }, theory[clause]] as const),
    ...theory.links.map((text, at) => [{ of: 'link', id, link: names[at] ?? '' }, text] as const),
    ...PHASES.map((phase) => [{ of: 'protocol', id, phase }, theory.protocol[phase]] as const),
  ]
  for (const [place, text] of texts) writeText(board, place, text)
}
