import { escapeXml, isFromRight } from './clean.ts'
import type { Letters } from './looks.ts'
import type { Paragraph } from './wrap.ts'

/** Where the letters of a line stand in its height. */
const BASE = 0.34

export interface Written {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly letters: Letters
  /** A name of a colour in SVG, or none for the ink. */
  readonly fill?: string
}

/**
 * Paragraphs as text that can be selected and searched: an element for each paragraph, a part for
 * each line. A paragraph in a script from the right begins at the right.
 */
export function drawText(paragraphs: readonly Paragraph[], at: Written): string {
  const { x, y, w, letters } = at
  const base = y + letters.line / 2 + letters.size * BASE
  let line = 0
  let drawn = ''
  for (const paragraph of paragraphs) {
    const fromRight = isFromRight(paragraph.join(''))
    const start = round(fromRight ? x + w : x)
    const parts = paragraph.map((text) => {
      const part = `<tspan x="${start}" y="${round(base + line * letters.line)}">${escapeXml(text)}</tspan>`
      line++
      return part
    })
    if (paragraph.join('').trim() === '') continue
    drawn += `<text${letterings(at)}${fromRight ? ' direction="rtl"' : ''}>${parts.join('')}</text>`
  }
  return drawn
}

/** One line that begins, or with `end` ends, at a place. */
export function drawLine(text: string, at: Omit<Written, 'w'>, end = false): string {
  const base = round(at.y + at.letters.line / 2 + at.letters.size * BASE)
  const anchor = end ? ' text-anchor="end"' : ''
  return `<text x="${round(at.x)}" y="${base}"${letterings(at)}${anchor}>${escapeXml(text)}</text>`
}

function letterings({ letters, fill }: Pick<Written, 'letters' | 'fill'>): string {
  const bold = letters.bold ? ' font-weight="700"' : ''
  return ` font-size="${letters.size}"${bold}${fill === undefined ? '' : ` fill="${fill}"`}`
}

/** Two decimals are finer than any screen or printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
