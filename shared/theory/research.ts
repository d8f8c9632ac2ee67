import { STRAND_TITLES, type StrandName } from './strands.ts'

// What research says beside the ten strands: effect sizes (Cohen's d) that John Hattie puts together
// from many studies, as Hopkins quotes them in "Unleashing Greatness" (DOMAIN.md section 10). Which
// of them stands beside which strand is our own sorting. None of it was seen in a round.

const STRANDS = Object.keys(STRAND_TITLES).filter(
  (name): name is StrandName => name in STRAND_TITLES,
)

/** An influence that was studied. Its words stand in the messages. */
export type Influence = keyof typeof EFFECTS

/** Effect size d by influence. */
export const EFFECTS = {
  collectiveEfficacy: 1.57,
  assessmentCapability: 1.33,
  taskAnalysis: 1.29,
  response: 1.09,
  conceptualChange: 0.99,
  priorKnowledge: 0.93,
  selfEfficacy: 0.92,
  successCriteria: 0.88,
  transfer: 0.86,
  discussion: 0.82,
  deliberatePractice: 0.79,
  clarity: 0.75,
  feedback: 0.74,
  reciprocal: 0.74,
  rehearsal: 0.73,
  confidence: 0.71,
  goals: 0.68,
  grouping: 0.18,
  webLearning: 0.18,
  laptops: 0.16,
  classSize: 0.16,
  choice: 0.12,
  tracking: 0.12,
  teacherEducation: 0.1,
  singleSex: 0.08,
  pay: 0.05,
  charter: 0.04,
  retention: -0.32,
} as const

/** The influences beside a strand; the order is that of their effects. */
const BESIDE: Readonly<Record<StrandName, readonly Influence[]>> = {
  expectations: ['collectiveEfficacy', 'selfEfficacy', 'confidence'],
  enquiry: ['conceptualChange', 'priorKnowledge', 'transfer'],
  teachingProtocols: ['collectiveEfficacy', 'response', 'clarity'],
  learningProtocols: ['assessmentCapability', 'deliberatePractice', 'rehearsal'],
  intentions: ['successCriteria', 'clarity', 'goals'],
  tasks: ['taskAnalysis', 'priorKnowledge', 'transfer', 'deliberatePractice'],
  questions: ['conceptualChange', 'discussion'],
  feedback: ['response', 'feedback'],
  assessment: ['assessmentCapability', 'successCriteria', 'feedback', 'goals'],
  groups: ['discussion', 'reciprocal', 'grouping'],
}

/** What a school changes around lessons rather than in them: for comparison, beside every strand. */
const AROUND: readonly Influence[] = [
  'grouping',
  'webLearning',
  'laptops',
  'classSize',
  'choice',
  'tracking',
  'teacherEducation',
  'singleSex',
  'pay',
  'charter',
  'retention',
]

/** What stands beside a theory: its strand's influences, or all that lie in lessons where it has none. */
export interface Research {
  readonly of: 'strand' | 'all'
  readonly beside: readonly Influence[]
  readonly around: readonly Influence[]
}

/** What research says beside a theory of this strand; null or an unknown one has no own part. */
export function researchBeside(strand: string | null): Research {
  const name = STRANDS.find((known) => STRAND_TITLES[known] === strand)
  const own = name === undefined ? undefined : BESIDE[name]
  const all = Object.keys(EFFECTS).filter(isInfluence)
  const beside = own ?? all.filter((influence) => !AROUND.includes(influence))
  const around = AROUND.filter((influence) => !beside.includes(influence))
  return { of: own === undefined ? 'all' : 'strand', beside, around }
}

function isInfluence(name: string): name is Influence {
  return name in EFFECTS
}
