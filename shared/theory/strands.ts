/**
 * The ten theories of action of Hopkins, four of the whole school and six of the teacher, as they
 * stand in boards and records in whatever language a round is held.
 */
export const STRAND_TITLES = {
  expectations: 'Prioritising high expectations and authentic relationships',
  enquiry: 'Emphasising enquiry-focused teaching',
  teachingProtocols: 'Adopting consistent teaching protocols',
  learningProtocols: 'Adopting consistent learning protocols',
  intentions: 'Harnessing learning intentions, narrative and pace',
  tasks: 'Setting challenging learning tasks',
  questions: 'Framing higher order questions',
  feedback: 'Connecting feedback and data',
  assessment: 'Committing to assessment for learning',
  groups: 'Implementing cooperative group structures',
} as const

export type StrandName = keyof typeof STRAND_TITLES
