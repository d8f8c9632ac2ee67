import { STRAND_TITLES, type StrandName } from '../../shared/theory/strands.ts'
import { type MessageKey, t } from '../messages/index.ts'

interface Strand {
  /** As it stands in the board and in records, in whatever language the round is held. */
  readonly title: string
  readonly words: MessageKey
}

/** The ten theories of action: four of the whole school, then six of the teacher. */
export const STRANDS: Readonly<Record<'school' | 'teacher', readonly Strand[]>> = {
  school: strands('expectations', 'enquiry', 'teachingProtocols', 'learningProtocols'),
  teacher: strands('intentions', 'tasks', 'questions', 'feedback', 'assessment', 'groups'),
}

function strands(...names: readonly StrandName[]): readonly Strand[] {
  return names.map((name) => ({ title: STRAND_TITLES[name], words: `strand.${name}` }))
}

/** A strand in the language of the screen; one that isn't known here is shown as it was written. */
export function strandWords(title: string): string {
  const known = [...STRANDS.school, ...STRANDS.teacher].find((strand) => strand.title === title)
  return known === undefined ? title : t(known.words)
}
