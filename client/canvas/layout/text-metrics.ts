import { graphemes, piecesOf } from '../../../shared/line-breaks.ts'

/** The kinds of letters on the paper; `model/board-looks.ts` says what each of them is. */
const FACES = ['note', 'statement', 'fact', 'word', 'hint'] as const
export type Face = (typeof FACES)[number]

/** How wide a text is when it stands on one line, in CSS pixels. */
export type Measure = (text: string, face: Face) => number

/** How wide texts are and how they break, without the page being asked. */
export interface TextMetrics {
  /** Width of a text on one line, in CSS pixels. */
  width(text: string, face: Face): number
  /**
   * How many lines a text takes in a width (CSS pixels), as `white-space: pre-wrap` and
   * `overflow-wrap: anywhere` set it. An empty text has one.
   */
  lines(text: string, face: Face, width: number): number
}

/** So many spaces are between two tab stops. */
const TAB = 8

/** Breaks lines as the page does, with a word's width measured once. */
export function textMetrics(measure: Measure): TextMetrics {
  const words = new Map<Face, Words>(FACES.map((face) => [face, new Words(face, measure)]))
  const wordsOf = (face: Face): Words => {
    const known = words.get(face)
    if (known === undefined) throw new Error(`There are no ${face} letters.`)
    return known
  }
  return {
    width: (text, face) => (text === '' ? 0 : measure(text, face)),
    lines(text, face, width) {
      const known = wordsOf(face)
      if (!text.includes('\n')) return linesOf(text, known, width)
      const parts = text.split('\n')
      return parts.reduce((lines, part) => lines + linesOf(part, known, width), 0)
    },
  }
}

/** Widths of a letter, in CSS pixels, roughly as in the board's font. */
const LETTER: Readonly<Record<Face, number>> = {
  note: 7.1,
  statement: 10.4,
  fact: 8.1,
  word: 8.6,
  hint: 6.6,
}

/** Letters that the board's font has: what others are joined of is measured whole. */
const IN_PAIRS = /^[!-~\u00a1-\u017f‘’“”–…]+$/

interface Piece {
  readonly text: string
  readonly width: number
}

/** The words of one kind of letters, each cut into the pieces between which a line may end. */
class Words {
  readonly #words = new Map<string, readonly Piece[]>()
  readonly #letters = new Map<string, number>()
  readonly #measure: (text: string) => number
  readonly space: number

  constructor(face: Face, measure: Measure) {
    this.#measure = (text) => measure(text, face)
    this.space = this.#measure(' ')
  }

  pieces(word: string): readonly Piece[] {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const pieces = piecesOf(word).map((text) => ({ text, width: this.#widthOf(text) }))
    this.#words.set(word, pieces)
    return pieces
  }

  /**
   * Words are many, pairs of letters few: the board's font moves letters together in pairs and
   * joins no three of them, so the pairs say how wide a word is.
   */
  #widthOf(text: string): number {
    if (!IN_PAIRS.test(text)) return this.#measure(text)
    let width = this.letter(text.charAt(0))
    for (let at = 1; at < text.length; at++) {
      width += this.letter(text.slice(at - 1, at + 1)) - this.letter(text.charAt(at - 1))
    }
    return width
  }

  /** The width of a letter, or of two. */
  letter(letter: string): number {
    const known = this.#letters.get(letter)
    if (known !== undefined) return known
    const width = this.#measure(letter)
    this.#letters.set(letter, width)
    return width
  }
}

/** How many lines one paragraph takes. Spaces and tabs at the end of a line hang over it. */
function linesOf(text: string, words: Words, width: number): number {
  let lines = 1
  let x = 0
  let at = 0
  while (at < text.length) {
    const space = text.charCodeAt(at)
    if (space === SPACE) {
      x += words.space
      at++
    } else if (space === TABULATOR) {
      const stop = TAB * words.space
      x = (Math.floor(x / stop) + 1) * stop
      at++
    } else {
      const end = endOfWord(text, at)
      for (const piece of words.pieces(text.slice(at, end))) {
        if (x + piece.width <= width) {
          x += piece.width
          continue
        }
        if (x > 0) lines++
        x = piece.width
        if (x <= width) continue
        x = 0
        for (const { segment } of graphemes(piece.text)) {
          const letter = words.letter(segment)
          if (x > 0 && x + letter > width) {
            lines++
            x = 0
          }
          x += letter
        }
      }
      at = end
    }
  }
  return lines
}

const SPACE = 32
const TABULATOR = 9

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === TABULATOR) return at
    at++
  }
  return at
}

/** Estimates by the number of letters, for where there is no page. */
export const ESTIMATES: TextMetrics = textMetrics((text, face) => text.length * LETTER[face])
