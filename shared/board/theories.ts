import * as Y from 'yjs'
import { rankAfter, ranksAfter, roomAt } from '../rank.ts'
import { act, type BoardDoc, type Entry, entryOf, mapIn, newEntry, ranksOf } from './doc.ts'
import { linksOf, setLinkRank } from './links.ts'
import { namesOf } from './merged.ts'
import {
  type Ancestor,
  type Lead,
  type Level,
  PHASES,
  type Stance,
  type Status,
  type Test,
} from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { CLAUSES } from './text-places.ts'

/**
 * Opens a new theory behind the others. All its texts are made at once: two people who begin the
 * same clause at the same time must find one text there, not make two.
 */
export function addTheory(
  board: BoardDoc,
  theory: { readonly id: string; readonly lead: Lead; readonly from: Ancestor | null },
): Outcome {
  act(board, () => {
    const protocol = newEntry(Object.fromEntries(PHASES.map((phase) => [phase, new Y.Text()])))
    const entry = newEntry({
      lead: theory.lead,
      links: new Y.Array(),
      level: 'school',
      strand: null,
      rank: rankAfter(ranksOf(board, 'theories')),
      status: 'new',
      from: theory.from,
      evidence: new Y.Map(),
      looked: new Y.Map(),
      protocol,
    })
    for (const clause of CLAUSES) entry.set(clause, new Y.Text())
    board.roots.theories.set(theory.id, entry)
  })
  return done()
}

export interface TheoryFields {
  readonly lead: Lead
  readonly level: Level
  readonly strand: string | null
  readonly status: Status
  readonly tested: Test | null
  readonly rank: string
}

export function setTheory<Field extends keyof TheoryFields>(
  board: BoardDoc,
  id: string,
  field: Field,
  value: TheoryFields[Field],
): Outcome {
  const theory = entryOf(board, 'theories', id)
  if (theory === null) return refused({ why: 'gone' })
  act(board, () => theory.set(field, value))
  return done()
}

/** Adds an empty "and then" behind the others. */
export function addLink(board: BoardDoc, id: string): Outcome {
  const theory = entryOf(board, 'theories', id)
  if (theory === null) return refused({ why: 'gone' })
  act(board, () => {
    const links = linksIn(theory)
    const ranks = linksOf(links).map(({ rank }) => rank)
    const link = new Y.Text()
    links.push([link])
    if (ranks.some((rank) => rank !== '')) setLinkRank(link, rankAfter(ranks))
  })
  return done()
}

/**
 * The names of a theory's "and then"s in the order in which they are read; empty where there is none
 * to write in. They hold for as long as the document is open.
 */
export function linkNames(board: BoardDoc, id: string): readonly string[] {
  return linksOf(entryOf(board, 'theories', id)?.get('links')).map(({ name }) => name)
}

/** Takes an "and then" away, by its name: others may have moved it since it was shown. */
export function removeLink(board: BoardDoc, id: string, name: string): Outcome {
  const links = entryOf(board, 'theories', id)?.get('links')
  const link = linksOf(links).find((one) => name !== '' && one.name === name)
  if (!(links instanceof Y.Array) || link === undefined) return refused({ why: 'gone' })
  act(board, () => links.delete(link.at, 1))
  return done()
}

/** Moves the "and then" of a name by so many places from where it stands now, as far as there are any. */
export function moveLink(board: BoardDoc, id: string, name: string, by: number): Outcome {
  const links = linksOf(entryOf(board, 'theories', id)?.get('links'))
  const from = links.findIndex((link) => name !== '' && link.name === name)
  const moved = links[from]
  if (moved === undefined) return refused({ why: 'gone' })
  const to = Math.max(0, Math.min(links.length - 1, from + by))
  if (from === to) return refused({ why: 'same' })
  const others = links.filter((link) => link !== moved)
  const order = [...others.slice(0, to), moved, ...others.slice(to)]
  // Only what moves, or is in its way, gets a rank where the others have theirs.
  const isRanked = links.every(({ rank }) => rank !== '')
  const room = (): readonly string[] =>
    roomAt(
      others.map(({ rank }) => rank),
      to,
    )
  const ranks = isRanked ? room() : ranksAfter([], order.length)
  act(board, () => {
    for (const [step, rank] of ranks.entries()) {
      const held = order[isRanked ? to + step : step]?.held
      if (held instanceof Y.Text) setLinkRank(held, rank)
    }
  })
  return done()
}

/** Says that people looked at a question to a theory, or takes that back. */
export function setLooked(board: BoardDoc, id: string, question: string, looked: boolean): Outcome {
  const theory = entryOf(board, 'theories', id)
  if (theory === null) return refused({ why: 'gone' })
  return act(board, () => {
    const held = mapIn(theory, 'looked')
    if ((held.get(question) === true) === looked) return refused({ why: 'same' })
    if (looked) held.set(question, true)
    else held.delete(question)
    return done()
  })
}

/** Lays a pattern or note under a theory as evidence, for or against it; null takes it away. */
export function setEvidence(
  board: BoardDoc,
  theoryId: string,
  targetId: string,
  stance: Stance | null,
): Outcome {
  return act(board, () => {
    const theory = entryOf(board, 'theories', theoryId)
    const target = entryOf(board, 'patterns', targetId) ?? entryOf(board, 'notes', targetId)
    if (theory === null || (target === null && stance !== null)) return refused({ why: 'gone' })
    const evidence = mapIn(theory, 'evidence')
    const held = namesOf(board, targetId).filter((name) => evidence.has(name))
    if (stance === null ? held.length === 0 : evidence.get(targetId) === stance) {
      return refused({ why: 'same' })
    }
    if (stance !== null) evidence.set(targetId, stance)
    else for (const name of held) evidence.delete(name)
    return done()
  })
}

/** Takes a theory away. What it rested on stays as it is. */
export function deleteTheory(board: BoardDoc, id: string): Outcome {
  if (!board.roots.theories.has(id)) return refused({ why: 'gone' })
  act(board, () => board.roots.theories.delete(id))
  return done()
}

function linksIn(theory: Entry): Y.Array<Y.Text> {
  const held = theory.get('links')
  if (held instanceof Y.Array) return held
  const links = new Y.Array<Y.Text>()
  theory.set('links', links)
  return links
}
