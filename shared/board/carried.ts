import * as Y from 'yjs'
import type { Step } from '../stage/agenda.ts'
import { act, type BoardDoc, openBoard } from './doc.ts'
import {
  type About,
  type Ancestor,
  type Board,
  type EarlierStep,
  type NextStep,
  PHASES,
  type Theory,
} from './model.ts'
import { addNext } from './next.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { packBoard } from './pack.ts'
import { seedBoard } from './seed.ts'
import { CLAUSES, type TextPlace } from './text-places.ts'
import { writeText } from './texts.ts'
import { addLink, addTheory, linkNames, setTheory } from './theories.ts'
import { readBoard } from './view.ts'

type Words = 'lead' | 'action' | 'then' | 'links' | 'soThat' | 'assumption' | 'disprovedBy'

/** A theory of an earlier round as it is brought into a new one: its words, and where it is from. */
interface Carried extends Pick<Theory, Words | 'id' | 'level' | 'strand' | 'protocol'> {
  readonly from: Ancestor
}

/** What an earlier round agreed to do, as a later one asks what came of it. */
interface CarriedStep
  extends Pick<NextStep, 'id' | 'action' | 'horizon' | 'for' | 'owner' | 'check'> {
  readonly from: EarlierStep
}

/** What a round takes over from an earlier one: theories to test, and agreements to ask after. */
export interface Brought {
  readonly theories: readonly Carried[]
  readonly steps: readonly CarriedStep[]
}

/**
 * The first state of a round that begins with what an earlier one left: nothing lies under its
 * theories yet, and nobody has said what came of what was agreed.
 *
 * @returns the board, and the same packed.
 */
export function boardAfter(
  about: About,
  agenda: readonly Step[],
  { theories, steps }: Brought,
): { readonly board: Board; readonly packed: Uint8Array } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedBoard(about, agenda))
  const board = openBoard(doc)
  for (const theory of theories) carry(board, theory)
  for (const step of steps) addNext(board, step)
  const made = { board: readBoard(board), packed: packBoard(board) }
  doc.destroy()
  return made
}

/**
 * Brings what an earlier round left to a board that is open, behind its own, in one act. What was
 * brought before is passed over; where all was, nothing happens.
 *
 * @returns how many theories and agreements came.
 */
export function bringEarlier(
  board: BoardDoc,
  brought: Brought,
): Outcome<{ readonly theories: number; readonly steps: number }> {
  const now = readBoard(board)
  const tested = new Set([...now.theories.values()].map(({ from }) => nameOf(from)))
  const asked = new Set([...now.next.values()].map(({ from }) => nameOf(from)))
  const theories = brought.theories.filter(({ from }) => !tested.has(nameOf(from)))
  const steps = brought.steps.filter(({ from }) => !asked.has(nameOf(from)))
  if (theories.length + steps.length === 0) return refused({ why: 'same' })
  act(board, () => {
    for (const theory of theories) carry(board, theory)
    for (const step of steps) addNext(board, step)
  })
  return done({ theories: theories.length, steps: steps.length })
}

function nameOf(from: Ancestor | EarlierStep | null): string {
  if (from === null) return ''
  return JSON.stringify([from.recordId, 'theoryId' in from ? from.theoryId : from.stepId])
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
