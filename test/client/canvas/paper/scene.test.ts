import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Camera, Viewport } from '../../../../client/canvas/camera/camera.ts'
import { type Box, holds, overlaps } from '../../../../client/canvas/layout/geometry.ts'
import { Space } from '../../../../client/canvas/layout/space.ts'
import {
  distanceAt,
  type Scene,
  type Standing,
  sceneAt,
  serves,
  viewOf,
} from '../../../../client/canvas/paper/scene.ts'

const SCREEN: Viewport = { width: 1_440, height: 900 }
const NOTHING: ReadonlySet<string> = new Set()

/** So many notes, 80 in a row, each on 216 × 116 of paper. */
function paper(notes: number): Standing & { readonly space: Space } {
  const space = new Space()
  const order = new Map<string, number>()
  for (let note = 0; note < notes; note++) {
    const id = `note${note}`
    order.set(id, note)
    space.set(id, { x: (note % 80) * 216, y: Math.floor(note / 80) * 116, w: 200, h: 100 })
  }
  return {
    space,
    total: notes,
    within: (box, most) => space.within(box, most),
    boxOf: (id) => space.box(id),
    weight: () => 1,
    compare: (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
  }
}

function inView(standing: Standing, camera: Camera): readonly string[] {
  return standing.within(viewOf(camera, SCREEN))
}

const LARGE = paper(5_000)
const camera: fc.Arbitrary<Camera> = fc.record({
  x: fc.integer({ min: -3_000, max: 18_000 }),
  y: fc.integer({ min: -2_000, max: 9_000 }),
  zoom: fc.double({ min: 0.05, max: 2, noNaN: true }),
})

describe('What is mounted', () => {
  it('is everything on the board of a debrief, from wherever it is looked at', () => {
    const debrief = paper(250)
    fc.assert(
      fc.property(camera, (look) => {
        const scene = sceneAt(look, SCREEN, debrief, NOTHING, null)
        expect(scene.mounted.length).toBe(250)
        expect(scene.shows).toBe('elements')
      }),
    )
  })

  it('is what is in view, or a picture shows it; and never much of what exists', () => {
    fc.assert(
      fc.property(fc.array(camera, { minLength: 1, maxLength: 12 }), (looks) => {
        let scene: Scene | null = null
        for (const look of looks) {
          if (scene === null || !serves(scene, look, SCREEN)) {
            scene = sceneAt(look, SCREEN, LARGE, NOTHING, scene)
          }
          expect(scene.mounted.length).toBeLessThanOrEqual(600)
          expect(scene.distance).toBe(distanceAt(look.zoom))
          if (scene.shows === 'picture') continue
          const mounted = new Set(scene.mounted)
          expect(inView(LARGE, look).filter((id) => !mounted.has(id))).toEqual([])
        }
      }),
    )
  })

  it('is no more on a board of 5,000 notes than on one of 1,000, at life size', () => {
    const look = { x: 3_000, y: 300, zoom: 1 }
    const few = sceneAt(look, SCREEN, paper(1_000), NOTHING, null)
    const many = sceneAt(look, SCREEN, LARGE, NOTHING, null)
    expect(many.mounted).toEqual(few.mounted)
    expect(many.mounted.length).toBeLessThanOrEqual(250)
  })

  it('is not found anew while the view moves inside its margin', () => {
    const look = { x: 3_000, y: 3_000, zoom: 1 }
    const scene = sceneAt(look, SCREEN, LARGE, NOTHING, null)
    expect(serves(scene, { ...look, x: 3_020, y: 2_990 }, SCREEN)).toBe(true)
    expect(serves(scene, { ...look, x: 3_600 }, SCREEN)).toBe(false)
    expect(serves(scene, { ...look, zoom: 0.59 }, SCREEN)).toBe(false)
    expect(holds(scene.near, viewOf(look, SCREEN))).toBe(true)
  })

  it('keeps what has just left the margin, so that little comes and goes at its edge', () => {
    const look = { x: 3_000, y: 3_000, zoom: 1 }
    const scene = sceneAt(look, SCREEN, LARGE, NOTHING, null)
    const next = sceneAt({ ...look, x: 3_130 }, SCREEN, LARGE, NOTHING, scene)
    expect(scene.mounted.filter((id) => !next.mounted.includes(id))).toEqual([])
  })

  it('does not flicker between elements and picture where the two meet', () => {
    let scene: Scene | null = null
    let changes = 0
    for (let turn = 0; turn < 40; turn++) {
      const look = { x: 3_000, y: 3_000, zoom: turn % 2 === 0 ? 0.47 : 0.49 }
      const next: Scene = sceneAt(look, SCREEN, LARGE, NOTHING, scene)
      if (scene !== null && next.shows !== scene.shows) changes++
      scene = next
    }
    expect(changes).toBeLessThanOrEqual(1)
  })

  it('keeps what is written in, focused or in the hand, wherever the view goes', () => {
    const kept = new Set(['note4999', 'gone'])
    for (const look of [
      { x: 0, y: 0, zoom: 1 },
      { x: 0, y: 0, zoom: 0.05 },
    ]) {
      const scene = sceneAt(look, SCREEN, LARGE, kept, null)
      expect(scene.mounted).toContain('note4999')
      expect(scene.mounted).not.toContain('gone')
    }
  })

  it('is the same list while it holds the same things', () => {
    const look = { x: 3_000, y: 3_000, zoom: 1 }
    const scene = sceneAt(look, SCREEN, LARGE, NOTHING, null)
    expect(sceneAt(look, SCREEN, LARGE, NOTHING, scene).mounted).toBe(scene.mounted)
  })
})

describe('A box', () => {
  const box: fc.Arbitrary<Box> = fc.record({
    x: fc.integer({ min: -50, max: 50 }),
    y: fc.integer({ min: -50, max: 50 }),
    w: fc.integer({ min: 1, max: 60 }),
    h: fc.integer({ min: 1, max: 60 }),
  })

  it('overlaps whatever it holds', () => {
    fc.assert(
      fc.property(box, box, (outer, inner) => {
        if (holds(outer, inner)) expect(overlaps(outer, inner)).toBe(true)
      }),
    )
  })
})
