import { isDay } from '../days.ts'
import { LIMITS } from '../limits.ts'
import { z } from '../schema.ts'
import { EXPERIENCES } from './people.ts'
import type { TriadPlan } from './plan.ts'

const FORMAT = 'throughline-triads'
const VERSION = 1

const label = z.string().max(LIMITS.labelLength)
const day = z.string().refine(isDay)

const schema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: z.string().min(1),
  people: z
    .array(
      z.object({
        id: z.string().min(1),
        name: label,
        subject: label,
        experience: z.enum(EXPERIENCES).nullable(),
      }),
    )
    .max(LIMITS.peoplePerBoard),
  triads: z.array(z.array(z.string())),
  start: z.union([day, z.literal('')]),
  skip: z.array(day).max(LIMITS.listLength),
  hour: z.union([
    z.object({ is: z.literal('open') }),
    z.object({
      is: z.literal('fixed'),
      weekday: z.int().min(0).max(4),
      from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    }),
  ]),
})

/** A plan as it is kept, on the device or in a file. */
export function planToKeep(plan: TriadPlan): object {
  return { format: FORMAT, version: VERSION, ...plan }
}

/** A plan from what was kept; null when it is none. Somebody may be in no triad yet. */
export function readPlan(kept: unknown): TriadPlan | null {
  const read = schema.safeParse(kept)
  if (!read.success) return null
  const { format: _, version: __, ...plan } = read.data
  const ids = new Set(plan.people.map(({ id }) => id))
  if (ids.size !== plan.people.length) return null
  const placed = plan.triads.flat()
  // Nobody twice and nobody unknown, or the triads are made anew.
  const isSound = new Set(placed.filter((id) => ids.has(id))).size === placed.length
  return { ...plan, triads: isSound ? plan.triads : [] }
}
