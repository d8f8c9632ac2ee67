import { type MessageKey, t } from '../messages/index.ts'

interface Strand {
  /** As it stands in the board and in records, in whatever language the round is held. */
  readonly title: string
  readonly words: MessageKey
}

/** The ten theories of action of Hopkins: four of the whole school, then six of the teacher. */
export const STRANDS: Readonly<Record<'school' | 'teacher', readonly Strand[]>> = {
  school: [
    {
      title: 'Prioritising high expectations and authentic relationships',
      words: 'strand.expectations',
    },
    { title: 'Emphasising enquiry-focused teaching', words: 'strand.enquiry' },
    { title: 'Adopting consistent teaching protocols', words: 'strand.teachingProtocols' },
    { title: 'Adopting consistent learning protocols', words: 'strand.learningProtocols' },
  ],
  teacher: [
    { title: 'Harnessing learning intentions, narrative and pace', words: 'strand.intentions' },
    { title: 'Setting challenging learning tasks', words: 'strand.tasks' },
    { title: 'Framing higher order questions', words: 'strand.questions' },
    { title: 'Connecting feedback and data', words: 'strand.feedback' },
    { title: 'Committing to assessment for learning', words: 'strand.assessment' },
    { title: 'Implementing cooperative group structures', words: 'strand.groups' },
  ],
}

/** A strand in the language of the screen; one that isn't known here is shown as it was written. */
export function strandWords(title: string): string {
  const known = [...STRANDS.school, ...STRANDS.teacher].find((strand) => strand.title === title)
  return known === undefined ? title : t(known.words)
}
