import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coveredBy } from '../../../../client/canvas/camera/camera.ts'
import { inSight, nearTo } from '../../../../client/canvas/camera/in-sight.ts'
import type { Box } from '../../../../client/canvas/layout/geometry.ts'

const at = (x: number, y: number): Box => ({ x, y, w: 200, h: 100 })

describe('What is to be seen', () => {
  const viewport = { width: 1_200, height: 800 }
  const covered = coveredBy(viewport)
  const camera = { x: 0, y: 0, zoom: 1 }

  it('leaves the view as it is where it is seen', () => {
    expect(inSight(camera, at(300, 300), viewport, covered)).toBe(camera)
  })

  it('is brought just into view from beyond it', () => {
    expect(inSight(camera, at(1_100, 300), viewport, covered)).toEqual({ x: 124, y: 0, zoom: 1 })
    expect(inSight(camera, at(300, -50), viewport, covered)).toEqual({ x: 0, y: -118, zoom: 1 })
  })

  it('begins at its beginning where it is larger than the view', () => {
    const sheet = { x: 200, y: 100, w: 400, h: 2_000 }
    expect(inSight(camera, sheet, viewport, covered).y).toBe(100 - 68)
  })
})

it('what is written in is large enough to read and in sight', () => {
  const viewport = { width: 1000, height: 700 }
  const covered = { top: 60, right: 20, bottom: 100, left: 80 }
  const side = fc.integer({ min: -600, max: 1600 })
  fc.assert(
    fc.property(side, side, fc.double({ min: 0.1, max: 2, noNaN: true }), (x, y, zoom) => {
      const box = { x, y, w: 200 * zoom, h: 100 * zoom }
      const camera = { x: 0, y: 0, zoom }
      const near = nearTo(camera, box, viewport, covered)
      expect(near.zoom).toBeGreaterThanOrEqual(0.8)
      const left = (x / zoom - near.x) * near.zoom
      const top = (y / zoom - near.y) * near.zoom
      expect(left).toBeGreaterThanOrEqual(covered.left - 0.01)
      expect(top).toBeGreaterThanOrEqual(covered.top - 0.01)
      expect(left + 200 * near.zoom).toBeLessThanOrEqual(viewport.width - covered.right + 0.01)
      expect(top + 100 * near.zoom).toBeLessThanOrEqual(viewport.height - covered.bottom + 0.01)
      // Looking again changes nothing.
      const again = { x: left, y: top, w: 200 * near.zoom, h: 100 * near.zoom }
      expect(nearTo(near, again, viewport, covered)).toMatchObject({ zoom: near.zoom })
    }),
  )
})
