import { AUDIENCES, type Audience, HORIZONS, type Horizon } from '../../shared/board/model.ts'
import type { NextPlace } from '../../shared/board/next.ts'

/** What is looked at of a next step to say where it may go. */
export interface Step {
  readonly id: string
  readonly horizon: Horizon
  readonly for: Audience
}

/** One of the six lists of the next level of work: a horizon, and for whom. */
export type List = Pick<Step, 'horizon' | 'for'>

/** The steps of a list, of all steps in order. */
export function stepsIn<T extends Step>(steps: readonly T[], list: List): readonly T[] {
  return steps.filter((step) => step.horizon === list.horizon && step.for === list.for)
}

/** A place on the screen where something can be let go: beside a step, or at the end of a list. */
export type Spot = List & { readonly beside: string | null }

export function spotName({ horizon, for: audience, beside }: Spot): string {
  return [horizon, audience, beside ?? ''].join(':')
}

export function readSpot(name: string): Spot | null {
  const [horizon, audience, beside = ''] = name.split(':')
  const spot = {
    horizon: HORIZONS.find((known) => known === horizon),
    for: AUDIENCES.find((known) => known === audience),
  }
  if (spot.horizon === undefined || spot.for === undefined) return null
  return { horizon: spot.horizon, for: spot.for, beside: beside === '' ? null : beside }
}

/** The place that is meant by a spot, in its upper or its lower half. */
export function placeAt(steps: readonly Step[], spot: Spot, half: 'upper' | 'lower'): NextPlace {
  const { beside, ...list } = spot
  if (beside === null || half === 'upper') return { ...list, before: beside }
  const held = stepsIn(steps, list)
  const next = held[held.findIndex(({ id }) => id === beside) + 1]
  return { ...list, before: next?.id ?? null }
}

/**
 * Where an arrow key takes a step: up and down within its list and on into the other list of its
 * horizon, left and right to the end of the neighbouring horizon. Null where the way ends.
 */
export function placeByKey(steps: readonly Step[], id: string, key: string): NextPlace | null {
  const step = steps.find((one) => one.id === id)
  if (step === undefined) return null
  const { horizon, for: audience } = step
  const list = stepsIn(steps, step)
  const index = list.indexOf(step)
  switch (key) {
    case 'ArrowUp':
      if (index > 0) return { horizon, for: audience, before: list[index - 1]?.id ?? null }
      return audience === 'network' ? { horizon, for: 'school', before: null } : null
    case 'ArrowDown': {
      if (index < list.length - 1) {
        return { horizon, for: audience, before: list[index + 2]?.id ?? null }
      }
      const first = stepsIn(steps, { horizon, for: 'network' })[0]
      return audience === 'school' ? { horizon, for: 'network', before: first?.id ?? null } : null
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const to = HORIZONS[HORIZONS.indexOf(horizon) + (key === 'ArrowLeft' ? -1 : 1)]
      return to === undefined ? null : { horizon: to, for: audience, before: null }
    }
    default:
      return null
  }
}
