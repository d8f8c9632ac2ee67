import { STANCES, type Stance } from '../../shared/board/model.ts'

/** A place on the screen where notes and patterns can be laid under a theory. */
export interface EvidencePlace {
  readonly theory: string
  readonly stance: Stance
}

/** What marks an element as such a place, for hands that come from elsewhere on the page. */
export function takesEvidence({ theory, stance }: EvidencePlace): {
  readonly 'data-takes': string
} {
  return { 'data-takes': `${stance}:${theory}` }
}

/** The place that an element is or lies in; null where it lies in none. */
export function evidencePlaceOf(element: Element | null): {
  readonly place: EvidencePlace
  readonly element: HTMLElement
} | null {
  const found = element?.closest('[data-takes]')
  if (!(found instanceof HTMLElement)) return null
  const [said, theory = ''] = (found.dataset.takes ?? '').split(':')
  const stance = STANCES.find((known) => known === said)
  return stance === undefined ? null : { place: { theory, stance }, element: found }
}
