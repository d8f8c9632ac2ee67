/** What a step of the debrief asks for; later screens follow it. */
export const STEP_KINDS = ['write', 'post', 'group', 'name', 'predict', 'theories', 'next'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** The step that asks what came of what an earlier round agreed, by its id. */
export const LAST_TIME = 'last-time'

/**
 * One step of the round. It carries its words itself, in the round's language, so that a record
 * can be read without this program.
 */
export interface Step {
  readonly id: string
  readonly kind: StepKind
  readonly name: string
  readonly minutes: number
  /** What the facilitator says. */
  readonly line: string
  /** Why the step is there, in one line. */
  readonly why: string
}

/** No step is longer, in minutes. */
const DAY = 1_440

/** The steps of an agenda that can be read; others (from a newer writer) are passed over. */
export function readAgenda(stored: unknown): readonly Step[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((step) => readStep(step) ?? [])
}

function readStep(stored: unknown): Step | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { id, kind, name, minutes, line, why } = stored as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return null
  return {
    id,
    kind: STEP_KINDS.find((known) => known === kind) ?? 'group',
    name: typeof name === 'string' && name !== '' ? name : id,
    minutes: typeof minutes === 'number' && minutes > 0 && minutes <= DAY ? minutes : 10,
    line: typeof line === 'string' ? line : '',
    why: typeof why === 'string' ? why : '',
  }
}

/** The step before (-1) or after (+1) the present one; null at either end. */
export function neighbourStep(
  agenda: readonly Step[],
  step: string | null,
  direction: -1 | 1,
): Step | null {
  const index = agenda.findIndex(({ id }) => id === step)
  return agenda[index === -1 ? 0 : index + direction] ?? null
}
