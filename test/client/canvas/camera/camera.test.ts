import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Camera,
  coveredBy,
  fitted,
  panned,
  readCamera,
  toPaper,
  wheeled,
  zoomedAt,
} from '../../../../client/canvas/camera/camera.ts'
import type { Box } from '../../../../client/canvas/layout/geometry.ts'
import type { Point } from '../../../../shared/board/model.ts'

const place = fc.integer({ min: -20_000, max: 20_000 })
const pixel = fc.integer({ min: 0, max: 3_000 })
const point: fc.Arbitrary<Point> = fc.tuple(pixel, pixel)
const zoom = fc.double({ min: 0.05, max: 2, noNaN: true })
const camera: fc.Arbitrary<Camera> = fc.record({ x: place, y: place, zoom })
const size = fc.integer({ min: 1, max: 9_000 })
const box: fc.Arbitrary<Box> = fc.record({ x: place, y: place, w: size, h: size })

/** Where a point of the paper is on the screen. */
function onScreen({ x, y, zoom: scale }: Camera, [px, py]: Point): Point {
  return [(px - x) * scale, (py - y) * scale]
}

describe('The camera', () => {
  it('keeps what lies under the pointer there when it zooms', () => {
    fc.assert(
      fc.property(
        camera,
        point,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (before, at, factor) => {
          const [x, y] = toPaper(before, at)
          const after = zoomedAt(before, at, factor)
          const [ax, ay] = toPaper(after, at)
          expect(ax).toBeCloseTo(x, 6)
          expect(ay).toBeCloseTo(y, 6)
          expect(after.zoom).toBeGreaterThanOrEqual(0.05)
          expect(after.zoom).toBeLessThanOrEqual(2)
        },
      ),
    )
  })

  it('moves the paper with the hand, however near it is looked at', () => {
    fc.assert(
      fc.property(camera, point, point, (before, at, by) => {
        const held = toPaper(before, at)
        const [x, y] = onScreen(panned(before, by), held)
        expect(x).toBeCloseTo(at[0] + by[0], 5)
        expect(y).toBeCloseTo(at[1] + by[1], 5)
      }),
    )
  })

  it('goes as far away as it may when two fingers meet in one point', () => {
    expect(zoomedAt({ x: 1, y: 2, zoom: 1 }, [0, 0], 0)).toEqual({ x: 1, y: 2, zoom: 0.05 })
  })

  it('stays where fitting brought it when a hand zooms out from there, and comes nearer', () => {
    const whole = { x: 0, y: 0, zoom: 0.01 }
    expect(zoomedAt(whole, [0, 0], 0.5)).toEqual(whole)
    expect(zoomedAt(whole, [0, 0], 2).zoom).toBeCloseTo(0.02)
  })

  it('shows a box whole in what the controls leave free, however large it is', () => {
    const viewport = fc.record({
      width: fc.integer({ min: 360, max: 3_000 }),
      height: fc.integer({ min: 400, max: 2_000 }),
    })
    fc.assert(
      fc.property(box, viewport, (shown, screen) => {
        const insets = coveredBy(screen)
        const look = fitted(shown, screen, insets)
        const [left, top] = onScreen(look, [shown.x, shown.y])
        const [right, bottom] = onScreen(look, [shown.x + shown.w, shown.y + shown.h])
        expect(look.zoom).toBeLessThanOrEqual(1)
        expect(left).toBeGreaterThanOrEqual(insets.left - 1e-6)
        expect(top).toBeGreaterThanOrEqual(insets.top - 1e-6)
        expect(right).toBeLessThanOrEqual(screen.width - insets.right + 1e-6)
        expect(bottom).toBeLessThanOrEqual(screen.height - insets.bottom + 1e-6)
      }),
    )
  })

  it('shows 5,000 notes whole, also in the eight columns of an import', () => {
    const screen = { width: 1_000, height: 700 }
    const look = fitted({ x: 0, y: -500, w: 1_712, h: 75_000 }, screen, coveredBy(screen))
    expect(onScreen(look, [0, -500])[1]).toBeCloseTo(coveredBy(screen).top)
    expect(onScreen(look, [0, 74_500])[1]).toBeCloseTo(700 - coveredBy(screen).bottom)
  })

  it('turns a wheel into moving or zooming, as the person has set it', () => {
    const at: Point = [300, 200]
    const turn = {
      deltaX: 0,
      deltaY: 60,
      deltaMode: 0,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
    }
    const before = { x: 0, y: 0, zoom: 1 }
    expect(wheeled(before, turn, at, 'pans')).toEqual({ x: 0, y: 60, zoom: 1 })
    const zoomed = wheeled(before, turn, at, 'zooms')
    expect(zoomed.zoom).toBeLessThan(1)
    expect(toPaper(zoomed, at)[0]).toBeCloseTo(300)
    expect(wheeled(before, { ...turn, ctrlKey: true }, at, 'pans')).toEqual(zoomed)
    for (const use of ['pans', 'zooms'] as const) {
      expect(wheeled(before, { ...turn, shiftKey: true }, at, use)).toEqual({
        x: 60,
        y: 0,
        zoom: 1,
      })
    }
  })

  it('comes no nearer than life size for a single note', () => {
    const screen = { width: 1_000, height: 700 }
    expect(fitted({ x: 0, y: 0, w: 200, h: 80 }, screen, coveredBy(screen)).zoom).toBe(1)
    expect(fitted({ x: 0, y: 0, w: 0, h: 0 }, screen, coveredBy(screen)).zoom).toBe(1)
  })

  it('takes from what was remembered only what is a camera', () => {
    expect(readCamera({ x: 1, y: 2, zoom: 9 })).toEqual({ x: 1, y: 2, zoom: 2 })
    for (const odd of [null, 'near', {}, { x: 1, y: 2 }, { x: 1, y: null, zoom: 1 }]) {
      expect(readCamera(odd)).toBeNull()
    }
  })
})
