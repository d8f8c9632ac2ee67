/** A size in pixels. */
export interface Pixels {
  readonly width: number
  readonly height: number
}

/** What a canvas may measure, in pixels. */
export interface Most {
  readonly side: number
  readonly area: number
}

/**
 * What every desktop browser takes: a side of 32,767 (Firefox, older Chromium; newer Chromium takes
 * 65,535, Safari more) and an area of 11,180² (Firefox before 122; Chromium and Safari take 16,384²,
 * but hold a picture twice while it is packed). Source: the test results of canvas-size 2.0,
 * github.com/jhildenbiddle/canvas-size.
 */
export const DESKTOP: Most = { side: 32_767, area: 11_180 ** 2 }

/** iOS takes 4,096² and gives an empty canvas beyond; other phones have little memory. */
export const HAND: Most = { side: 16_384, area: 4_096 ** 2 }

/** Pictures are drawn in twice the pixels of the screen where they fit: they are printed. */
const FINEST = 2
/** Smaller than this nothing is to be recognised. */
const COARSEST = 1 / 64

/**
 * The scales to try for a picture of a size (CSS pixels), from the finest that a canvas should
 * take, each half of the one before: what a browser really takes is known by trying only.
 */
export function scalesFor({ width, height }: Pixels, most: Most): readonly number[] {
  const fits = Math.min(
    FINEST,
    most.side / Math.max(width, height),
    Math.sqrt(most.area / (width * height)),
  )
  const scales: number[] = []
  for (let scale = fits; scale >= COARSEST; scale /= 2) scales.push(scale)
  return scales.length === 0 ? [fits] : scales
}

/** A picture's size at a scale, in whole pixels that are within the limits. */
export function scaled({ width, height }: Pixels, scale: number): Pixels {
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  }
}

/** The size a PNG says it has, or null when these are not the first bytes (24) of one. */
export function sizeOfPng(bytes: DataView): Pixels | null {
  if (bytes.byteLength < 24) return null
  if (bytes.getUint32(0) !== 0x89504e47 || bytes.getUint32(12) !== 0x49484452) return null
  return { width: bytes.getUint32(16), height: bytes.getUint32(20) }
}
