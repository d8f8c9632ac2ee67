// Where browsers break a line inside of what stands between two spaces: what Chromium does, found
// by trying all pairs (its rules are those of UAX 14 with exceptions for ASCII).

/** Never at the beginning of a line, unless the whole word is. */
const NOT_FIRST = new Set(
  '!"%\'),./:;?]}-–…”’“‘«»°。、，．：；！？」』】〉》）］｝・ー々゛゜ゝゞ‐‑\u00a0',
)
/** Never at the end of a line. */
const NOT_LAST = new Set('([{<"\'“‘«「『【〈《（［｛$€£+\\\u00a0')
/** A line may end after these, whatever letter follows. */
const ENDS = new Set('-–—…?\u200b')
/** After these only something that opens begins a line. */
const CLOSES = new Set('!#%&)*,.:;=>]|}~°')
const OPENS = new Set('([{<')

/** Scripts that are broken between any two letters, and pictures. */
const BROKEN_ANYWHERE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef\p{Extended_Pictographic}]/u

const PLAIN = /^[\p{Script=Latin}\p{M}\d.,:;!'’"”“()%]*$/u

/** The pieces of a word (something without spaces) between which a line may end. */
export function piecesOf(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  let before = ''
  for (const { segment } of graphemes(word)) {
    if (before !== '' && mayEndBetween(before, segment, piece)) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
    before = segment
  }
  pieces.push(piece)
  return pieces
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a person takes for single letters: what is longer than a line is broken between them. */
export function graphemes(text: string): Iterable<{ readonly segment: string }> {
  return segmenter.segment(text)
}

function mayEndBetween(before: string, after: string, piece: string): boolean {
  if (NOT_LAST.has(before)) return false
  if (after === '—') return before !== '—'
  if (before === '-') return isAfterHyphen(after, piece)
  if (NOT_FIRST.has(after)) return false
  if (ENDS.has(before)) return true
  if (CLOSES.has(before) && OPENS.has(after)) return true
  return BROKEN_ANYWHERE.test(before) || BROKEN_ANYWHERE.test(after)
}

/** A hyphen ends a line before letters; not in a date, and not when it begins the word. */
function isAfterHyphen(after: string, piece: string): boolean {
  if (/^[\p{L}'"(]/u.test(after)) return piece !== '-'
  return /^\d/.test(after) && !/\d-$/.test(piece) && piece !== '-'
}
