/** The kinds of letters on the paper: `fonts` in board-fonts.ts says what each of them is. */
export type Face = 'note' | 'room' | 'small' | 'statement' | 'fact' | 'word'

/** How wide texts are and how they break, without the page being asked. */
export interface TextMetrics {
  /** Width of a text on one line, in CSS pixels. */
  width(text: string, face: Face): number
  /** How many lines a text takes in a width (CSS pixels); at least one. */
  lines(text: string, face: Face, width: number): number
}

/** Widths of letters of the board's font, roughly, in CSS pixels: for tests and for no canvas. */
const LETTER: Readonly<Record<Face, number>> = {
  note: 7.1,
  room: 7.4,
  small: 6.1,
  statement: 10.4,
  fact: 8.1,
  word: 8.6,
}

/** Estimates by the number of letters. */
export const ESTIMATES: TextMetrics = {
  width: (text, face) => text.length * LETTER[face],
  lines(text, face, width) {
    const perLine = Math.max(1, Math.floor(width / LETTER[face]))
    let lines = 0
    for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / perLine))
    return lines
  },
}
