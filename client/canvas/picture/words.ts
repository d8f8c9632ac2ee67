/** A text's words and how wide each is, in parts of the type size. */
export interface Words {
  readonly words: readonly string[]
  readonly widths: readonly number[]
  readonly space: number
}

/** Measured once in this size (pixels): widths grow with it. */
const UNIT = 100
const known = new Map<string, Words>()
const MOST_KNOWN = 4_000

/** The words of a text, measured once for each text. @param width the width of a word at 100 px. */
export function wordsOf(text: string, width: (word: string) => number): Words {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size > MOST_KNOWN) known.clear()
  const words = text.split(/\s+/).filter((word) => word !== '')
  const measured = {
    words,
    widths: words.map((word) => width(word) / UNIT),
    space: width(' ') / UNIT,
  }
  known.set(text, measured)
  return measured
}

/** The font in which words are measured. */
export function measuringFont(family: string, weight: number): string {
  return `${weight} ${UNIT}px ${family}`
}

/** New fonts measure differently. */
export function forgetWords(): void {
  known.clear()
}

/**
 * Breaks a text into lines of at most `width` pixels in a type of `size` pixels. What has no room
 * in `most` lines ends in an ellipsis.
 */
export function linesOf(
  { words, widths, space }: Words,
  size: number,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [index, word] of words.entries()) {
    const wide = (widths[index] ?? 0) * size
    const before = line === '' ? 0 : used + space * size
    if (line !== '' && before + wide > width) {
      if (lines.length + 1 >= most) return [...lines, `${line}…`]
      lines.push(line)
      line = word
      used = wide
      continue
    }
    line = line === '' ? word : `${line} ${word}`
    used = before + wide
  }
  return line === '' ? lines : [...lines, line]
}
