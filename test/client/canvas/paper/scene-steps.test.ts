import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Scene } from '../../../../client/canvas/paper/scene.ts'
import { COMING, stepTo } from '../../../../client/canvas/paper/scene-steps.ts'

const things = fc.uniqueArray(fc.nat(400), { maxLength: 300 }).map((all) => all.map(String))
const shows = fc.constantFrom('elements' as const, 'picture' as const)
const sceneOf = (mounted: readonly string[], shown: Scene['shows']): Scene => ({
  distance: 'near',
  zoom: 1,
  mounted: shown === 'picture' ? mounted.slice(0, 2) : mounted,
  shows: shown,
  whole: false,
  near: { x: 0, y: 0, w: 1, h: 1 },
})

it('[C30] what is mounted comes to the next scene step by step, and nothing in view is missing meanwhile', () => {
  fc.assert(
    fc.property(things, shows, things, shows, fc.nat(400), (from, was, to, is, seen) => {
      const next = sceneOf(to, is)
      const isMissed = (id: string): boolean => Number(id) < seen
      let now = sceneOf(from, was)
      for (let step = 0; now !== next; step++) {
        expect(step).toBeLessThan(40)
        const before = new Set(now.mounted)
        now = stepTo(now, next, isMissed)
        expect(new Set(now.mounted).size).toBe(now.mounted.length)
        const come = now.mounted.filter((id) => !before.has(id))
        const needless = was === 'picture' ? come : come.filter((id) => !isMissed(id))
        expect(needless.length).toBeLessThanOrEqual(COMING)
        // Whatever is in view has an element, or the picture shows it.
        if (now.shows === 'elements') {
          for (const id of next.mounted) if (isMissed(id)) expect(now.mounted).toContain(id)
        }
      }
    }),
    { numRuns: 60 },
  )
})
