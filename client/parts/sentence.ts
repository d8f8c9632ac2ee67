import type { Theory } from '../../shared/board/model.ts'

/** The words that join a theory: each opens a clause. */
export type Hinge = 'If' | 'When' | 'then' | 'andThen' | 'soThat'

/** One clause of a theory as it is read: its hinge, what is said, and what stands behind it. */
export interface ReadClause {
  readonly hinge: Hinge
  /** Empty while nobody has written it. */
  readonly said: string
  readonly end: ',' | '.' | ''
}

/** As much of a theory as its sentence is made of. */
export type Written = Pick<Theory, 'lead' | 'action' | 'then' | 'links' | 'soThat'>

/**
 * A theory as clauses to be read in order. Both halves always stand there, said or not: a theory
 * without its "then" must show the gap. Links and the aim stand there when they say something.
 */
export function readClauses(theory: Written): readonly ReadClause[] {
  const held: { hinge: Hinge; said: string }[] = [
    { hinge: theory.lead, said: bare(theory.action) },
    { hinge: 'then', said: bare(theory.then) },
    ...theory.links.map((link) => ({ hinge: 'andThen' as const, said: bare(link) })).filter(isSaid),
    ...[{ hinge: 'soThat' as const, said: bare(theory.soThat) }].filter(isSaid),
  ]
  const last = held.length - 1
  return held.map((clause, index) => ({ ...clause, end: endOf(clause.said, index === last) }))
}

/** Whether nobody has written a word of it yet. */
export function isUnwritten(theory: Written): boolean {
  return readClauses(theory).every(({ said }) => said === '')
}

/** A clause without the stop or comma its writer put behind it. */
function bare(text: string): string {
  return text.trim().replace(/[.,;\s]+$/, '')
}

function isSaid({ said }: { readonly said: string }): boolean {
  return said !== ''
}

function endOf(said: string, last: boolean): ReadClause['end'] {
  if (!last) return ','
  return said === '' || /[!?…]["”’')]?$/.test(said) ? '' : '.'
}
