import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DESKTOP, HAND, scaled, scalesFor, sizeOfPng } from '../../../client/picture/raster-size.ts'

describe('The scales of a picture', () => {
  it('are twice the screen’s where that fits', () => {
    expect(scalesFor({ width: 1_000, height: 800 }, DESKTOP)[0]).toBe(2)
  })

  it('are within the limits at once, and each half of the one before', () => {
    const side = fc.integer({ min: 1, max: 500_000 })
    fc.assert(
      fc.property(side, side, fc.constantFrom(DESKTOP, HAND), (width, height, most) => {
        const scales = scalesFor({ width, height }, most)
        expect(scales.length).toBeGreaterThan(0)
        const finest = scaled({ width, height }, scales[0] ?? 0)
        expect(Math.max(finest.width, finest.height)).toBeLessThanOrEqual(most.side)
        // A side of less than a pixel is one pixel.
        if (finest.width > 1 && finest.height > 1) {
          expect(finest.width * finest.height).toBeLessThanOrEqual(most.area)
        }
        for (const [index, scale] of scales.slice(1).entries()) {
          expect(scale).toBe((scales[index] ?? 0) / 2)
        }
      }),
    )
  })
})

it('reads the size of a PNG from its first bytes, and of nothing else', () => {
  const png = new DataView(new ArrayBuffer(24))
  png.setUint32(0, 0x89504e47)
  png.setUint32(12, 0x49484452)
  png.setUint32(16, 640)
  png.setUint32(20, 480)
  expect(sizeOfPng(png)).toEqual({ width: 640, height: 480 })
  expect(sizeOfPng(new DataView(new ArrayBuffer(24)))).toBeNull()
  expect(sizeOfPng(new DataView(new ArrayBuffer(8)))).toBeNull()
})
