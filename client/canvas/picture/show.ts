import type { Context } from './paint-notes.ts'

/** A canvas that shows a picture until it is shown the next. */
export interface Screen {
  /** Shows what is painted now, on a clear ground of this size in pixels. */
  show(width: number, height: number, paint: (context: Context) => void): void
  clear(): void
}

/**
 * Painted aside and handed over whole, a picture costs nothing while it stays the same: a 2d canvas
 * that is shown is gone through at each frame. Browsers that can't are painted on directly.
 */
export function screenOn(canvas: HTMLCanvasElement): Screen {
  const bitmap = typeof OffscreenCanvas === 'undefined' ? null : canvas.getContext('bitmaprenderer')
  const aside = bitmap === null ? null : new OffscreenCanvas(1, 1)
  const off = aside?.getContext('2d') ?? null
  if (bitmap !== null && aside !== null && off !== null) {
    return {
      show(width, height, paint) {
        // Setting the size also clears, but takes new memory each time.
        if (aside.width !== width) aside.width = width
        if (aside.height !== height) aside.height = height
        paint(off)
        bitmap.transferFromImageBitmap(aside.transferToImageBitmap())
      },
      clear: () => bitmap.transferFromImageBitmap(null),
    }
  }
  const context = bitmap === null ? canvas.getContext('2d') : null
  return {
    show(width, height, paint) {
      canvas.width = width
      canvas.height = height
      if (context !== null) paint(context)
    },
    clear() {
      canvas.width = 0
    },
  }
}
