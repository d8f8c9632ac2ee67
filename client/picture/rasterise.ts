import type { Picture } from '../../shared/export/picture/picture.ts'
import { DESKTOP, HAND, type Pixels, scaled, scalesFor, sizeOfPng } from './raster-size.ts'

/** A picture in pixels, and how many of them stand for one of the screen. */
export interface Raster {
  readonly png: Blob
  readonly scale: number
}

/**
 * Draws an SVG as a PNG, as fine as this browser can hold it. Null when not even the coarsest can be
 * drawn, which means that it draws no such picture at all.
 */
export async function rasterise(picture: Picture): Promise<Raster | null> {
  const url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }))
  try {
    const image = await imageOf(url, picture)
    const most = matchMedia('(pointer: coarse)').matches ? HAND : DESKTOP
    for (const scale of scalesFor(picture, most)) {
      const png = await attempt(image, scaled(picture, scale))
      if (png !== null) return { png, scale }
    }
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function imageOf(url: string, { width, height }: Pixels): Promise<HTMLImageElement> {
  const image = new Image(width, height)
  image.src = url
  await image.decode()
  // Safari has the fonts within a picture only after it was drawn once.
  document.createElement('canvas').getContext('2d')?.drawImage(image, 0, 0, 1, 1)
  await new Promise((resolve) => setTimeout(resolve, 50))
  return image
}

/** Null when the browser gave a canvas that holds nothing: it says so in no other way. */
async function attempt(image: HTMLImageElement, { width, height }: Pixels): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  try {
    // In memory, not on the graphics card: cards take less.
    const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
    if (context === null) return null
    context.drawImage(image, 0, 0, width, height)
    if (!isPainted(context, width - 1, height - 1)) return null
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    const size = png === null ? null : sizeOfPng(new DataView(await png.slice(0, 24).arrayBuffer()))
    return size?.width === width && size.height === height ? png : null
  } catch {
    return null
  } finally {
    // Browsers keep the memory of a canvas until it is small.
    canvas.width = 0
    canvas.height = 0
  }
}

/** Paper is nowhere black; a canvas that was refused is, or can't be read. */
function isPainted(context: CanvasRenderingContext2D, x: number, y: number): boolean {
  const [red = 0] = context.getImageData(x, y, 1, 1).data
  return red > 0
}
