import type { Theory } from '../board/model.ts'
import type { Words } from './words.ts'

type Clauses = Pick<Theory, 'lead' | 'action' | 'then' | 'links' | 'soThat'>

/** What stands where nothing was written yet. */
const GAP = '…'

/** A theory as one sentence: "If …, then …, and then …, so that ….". */
export function theorySentence(theory: Clauses, words: Words): string {
  const clauses = [
    `${words.leads[theory.lead]} ${clause(theory.action)}`,
    `${words.then} ${clause(theory.then)}`,
    ...theory.links.filter(isSaid).map((link) => `${words.andThen} ${clause(link)}`),
    ...[theory.soThat].filter(isSaid).map((aim) => `${words.soThat} ${clause(aim)}`),
  ]
  const sentence = clauses.join(', ')
  return /[.!?…]["”’')]?$/.test(sentence) ? sentence : `${sentence}.`
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}

/** A clause without the stop or comma that its writer put behind it. */
function clause(text: string): string {
  return text.trim().replace(/[.,;\s]+$/, '') || GAP
}
