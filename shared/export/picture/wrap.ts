import { graphemes, piecesOf } from '../../line-breaks.ts'
import { cleanText } from './clean.ts'
import type { Letters } from './looks.ts'

/** How wide a text is in some letters, in board units. Handed in: only a screen knows its fonts. */
export type Measure = (text: string, letters: Letters) => number

/** A paragraph as it was typed, in lines that fit. A line keeps the space it ends with. */
export type Paragraph = readonly string[]

/**
 * Breaks a text into lines of at most `width` board units, where the screen would break it, and
 * inside a word only when it is wider than a line by itself.
 */
export function wrap(
  text: string,
  letters: Letters,
  width: number,
  measure: Measure,
): readonly Paragraph[] {
  return cleanText(text)
    .split('\n')
    .map((paragraph) => lines(paragraph, width, (part) => measure(part, letters)))
}

/** How many lines paragraphs take, one below the other. */
export function countLines(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}

function lines(paragraph: string, width: number, measured: (part: string) => number): Paragraph {
  const done: string[] = []
  let line = ''
  for (const piece of pieces(paragraph)) {
    // The space at a line's end takes no room.
    if (line !== '' && measured((line + piece).trimEnd()) > width) {
      done.push(line)
      line = ''
    }
    line += piece
    while (measured(line.trimEnd()) > width) {
      const fits = fitting(line, width, measured)
      done.push(line.slice(0, fits))
      line = line.slice(fits)
    }
  }
  done.push(line)
  return done
}

/** What stands between two places at which a line may end; a space belongs to what it follows. */
function* pieces(paragraph: string): Generator<string> {
  for (const [, word = '', space = ''] of paragraph.matchAll(/(\S*)(\s*)/gu)) {
    if (word === '' && space === '') continue
    const parts = piecesOf(word)
    yield* parts.slice(0, -1)
    yield (parts.at(-1) ?? '') + space
  }
}

/** How much of a too long word fits on a line, in whole characters; at least one. */
function fitting(word: string, width: number, measured: (part: string) => number): number {
  const ends = characterEnds(word)
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measured(word.slice(0, ends[middle])) <= width) low = middle
    else high = middle - 1
  }
  return ends[low] ?? word.length
}

/** Where the characters of a word end, as a person counts them: a family of emoji is one. */
function characterEnds(word: string): readonly number[] {
  let end = 0
  return Array.from(graphemes(word), ({ segment }) => {
    end += segment.length
    return end
  })
}
