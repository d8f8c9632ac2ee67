import latinExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import type { Letters } from '../../shared/export/picture/looks.ts'
import type { FontPart } from '../../shared/export/picture/picture.ts'
import type { Measure } from '../../shared/export/picture/wrap.ts'

// The ranges are those of @fontsource-variable/atkinson-hyperlegible-next (wght.css).
const PARTS = [
  {
    url: latin,
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    url: latinExt,
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
] as const

/**
 * The board's font as a picture carries it along. Without the server it may not be had: then the
 * picture is set in what is near it.
 */
export async function fontParts(): Promise<readonly FontPart[]> {
  try {
    return await Promise.all(
      PARTS.map(async ({ url, range }) => ({ uri: await dataUri(url), range })),
    )
  } catch {
    return []
  }
}

async function dataUri(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`No font: ${answer.status}`)
  let bytes = ''
  for (const byte of new Uint8Array(await answer.arrayBuffer())) bytes += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(bytes)}`
}

/** The font as the page knows it (styles/tokens.css). */
const FAMILY = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif"

/** How wide texts are in the board's font, once it has been loaded. */
export async function pageMeasure(): Promise<Measure> {
  await Promise.all(
    ['400', '700'].map((weight) => document.fonts.load(`${weight} 14px ${FAMILY}`)),
  ).catch(() => {
    // What is measured in another font is a little wider or narrower: lines may end unevenly.
  })
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (text, { size }) => text.length * size * 0.53
  let now = ''
  return (text, { size, bold }: Letters) => {
    const font = `${bold ? 700 : 400} ${size}px ${FAMILY}`
    if (font !== now) context.font = font
    now = font
    return context.measureText(text).width
  }
}
