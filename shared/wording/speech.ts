import { alternatives } from './rule.ts'

/** Which words of a language announce that what follows was said or stood somewhere to be read. */
export interface SpeechWords {
  /** Who speaks in notes of a conversation, before a colon: "T:", "Student A:". */
  readonly speakers: string
  /** Between who speaks and to whom: "Teacher to the class:". */
  readonly toward: string
  /** Verbs after which, up to the end of the clause, somebody's words are told. */
  readonly saying: string
  /** Verbs of saying that follow what was said behind a comma: "Don't know, said the girl". */
  readonly said: string
  /** Who speaks besides, behind those verbs: "she", "the girl". */
  readonly somebody: string
  /** Things that bear words, before a colon or "says": a poster, a slide, an objective. */
  readonly signs: string
  /** Words after which a list of words comes, behind a colon. */
  readonly lists: string
  /** "labelled", "titled": the next words stand on something. */
  readonly titled: string
  /** A word is put in another's place, and between the two: "changed", "to". */
  readonly swaps: { readonly verbs: string; readonly between: string }
  /** What a word is written on when it stands before it: "the excellent stamp". */
  readonly bearers: string
  /** What a thing that bears words does with them: "reads", "asks for". */
  readonly bearing: string
  /** The same where a colon follows: "shows:". */
  readonly showing: string
  /** Things that are judged as often as read: "Board: messy". */
  readonly judged: string
  /** What a writer, not a sign, says of such a thing, alone behind the colon. */
  readonly verdicts: string
  /** What a writer says of a person behind the colon, and nobody by himself. */
  readonly states: string
  /** Behind praise of a person: "great with the kids". */
  readonly dealing: string
  /** How something was said, behind what was said: "in a lovely voice". */
  readonly manner: string
  /** The same in one word, directly behind the verb: "angrily". */
  readonly tone: string
  /** What was not said: "nothing useful". */
  readonly unsaid: string
  /** Where somebody writes or sorts, words in capitals and with strokes are those of the task. */
  readonly sorting: string
}

/** What stands in a note instead of what somebody said: as long, and a part of no word. */
const SILENT = '¤'

/** One line of text, to its end. */
const LINE = '[^\\n]{0,2000}'
/** A sign of the rest of a clause, and that rest. */
const CLAUSE_SIGN = '(?![.;!?]\\s|[.;!?]$|\\s[-–—]\\s)[^\\n()]'
const CLAUSE = `(?:${CLAUSE_SIGN}){0,2000}`
/** good / nearly / try again: told or chosen from; without blanks it is a list only where one stands. */
const STROKES =
  /(?<before>)(?<said>(?<!\p{L})\p{L}{2,20}(?:\s?\/\s?\p{L}{1,20}(?:\s\p{L}{1,20})?){2,8})/gu

/** good x 14, properly = the right way: words that were said so often, or mean something. */
const TALLY: readonly [pattern: RegExp] = [
  /(?<=^|[,;:(.]\s?)(?<before>)(?<said>\p{L}{2,20}(?:\s\p{L}{2,20}(?=\s?[x×]))?)(?=\s?[x×]\s?\d|\s?=\s|\s(?:as an?|som)\s(?:verb|noun|adjective|adverb|word|adjektiv|substantiv|ord)(?!\p{L}))/gu,
]

/** Whether what seems to be said is the note's writer's own. */
type IsOwn = (before: string, said: string, ahead: string) => boolean

export interface Speech {
  /** The note without what was said, quoted or read: the same length, silent in those places. */
  without(text: string): string
}

/** What is speech in a language. */
export function speechOf(words: SpeechWords): Speech {
  const speaker = `(?:${alternatives(words.speakers)})(?:\\s?\\d{1,2})?(?:\\s\\([^)\\n]{1,40}\\))?`
  const begins = '(?<=^|[\\n.;!?()]\\s?|\\s[-–—/]\\s)'
  const after = (before: string, said: string, flags = 'giu'): RegExp =>
    new RegExp(`(?<before>${before})(?<said>${said})`, flags)
  const bearers = `(?:${alternatives(words.signs)})(?:\\s\\d{1,3})?`
  const verdict = `(?:${alternatives(words.verdicts)})`
  // Alone, or with "and" and the next: a sign says more, or begins with a capital.
  const alone = `(?=\\s*(?:[,.;]|$)|\\s(?:and|but|och|men)\\s)`
  const isJudged = new RegExp(`^(?:${alternatives(words.judged)})(?!\\p{L})`, 'iu')
  const ownOfThings = new RegExp(
    `^\\s?${verdict}(?!\\p{L})(?:${alone}|(?:\\s\\p{L}+){1,2}\\s*$)`,
    'u',
  )
  const ownOfPeople = new RegExp(
    `^(?:(?:${alternatives(words.states)})(?!\\p{L})(?:${alone}|\\s(?:${alternatives(words.dealing)})(?!\\p{L}))|${verdict}\\s(?:${alternatives(words.dealing)})(?!\\p{L}))`,
    'u',
  )
  const unsaid = new RegExp(`^\\s(?:${alternatives(words.unsaid)})(?!\\p{L})`, 'iu')
  const written = new RegExp(
    `(?<!\\p{L})(?:${[words.sorting, words.signs, words.bearers, words.lists].map(alternatives).join('|')})(?!\\p{L})`,
    'iu',
  )
  // One word in capitals may be loud; behind "wrote" it stands there.
  const inCapitals = after(
    `(?<!\\p{L})(?:${alternatives(words.sorting)})\\s`,
    '\\p{Lu}{4,30}(?!\\p{L})',
    'gu',
  )
  const spoken: readonly (readonly [pattern: RegExp, isOwn?: IsOwn])[] = [
    // T: …, S2: …, Teacher to the class: …
    [
      new RegExp(
        `${begins}(?<before>${speaker}(?:\\s(?:${alternatives(words.toward)})(?:\\s[\\p{L}\\d']{1,12}){1,4})?\\s?[:>]\\s?)(?<said>\\p{L}${LINE})`,
        'gu',
      ),
      (_, said) => ownOfPeople.test(said),
    ],
    // A: …, B: … in turns
    [
      /(?<=^|[\n.]\s?)(?<before>[A-H]:\s)(?<said>[^\n]{0,2000}?(?:[\n.]\s?[A-H]:\s)[^\n]{0,2000})/gu,
    ],
    // – Dialogue as in a novel
    [/(?<=^|\n)(?<before>\s{0,4}[–—]\s?)(?<said>\p{L}[^\n]{0,2000})/gu],
    [/(?<=\n)(?<before>-\s)(?<said>\p{L}[^\n]{0,2000}[?!])(?=\s*$|\n)/gu],
    [
      new RegExp(
        `(?<=^|[.!?\\n]\\s?)(?<before>)(?<said>[^.!?\\n]{1,300})(?=,\\s(?:${alternatives(words.said)})(?:\\s(?:\\p{L}+\\s|\\d+\\s){0,2}(?:${alternatives(words.speakers)}|${alternatives(words.somebody)}|${alternatives(words.signs)})(?!\\p{L})))`,
        'giu',
      ),
    ],
    [
      after(
        `(?<!\\p{L})(?:${alternatives(words.saying)})(?!\\p{L})(?:\\s(?:${alternatives(words.tone)})(?!\\p{L}))?`,
        `(?!\\s?${SILENT})(?:(?!\\s(?:${alternatives(words.manner)})(?!\\p{L}))${CLAUSE_SIGN}){0,2000}`,
      ),
      (_, said) => unsaid.test(said),
    ],
    [
      after(
        `(?<!\\p{L})${bearers}(?:\\s(?:on|under|by|at|of|in|over|beside|says|på|vid|i|över|av|om)(?:\\s[\\p{L}\\d]{1,15}){1,4}|\\s(?:${alternatives(words.showing)}))?\\s?:`,
        CLAUSE,
      ),
      (before, said) => isJudged.test(before) && ownOfThings.test(said),
    ],
    [after(`(?<!\\p{L})${bearers}\\s(?:${alternatives(words.bearing)})(?!\\p{L})`, CLAUSE)],
    [
      after(
        `(?<!\\p{L})(?:${alternatives(words.lists)})(?:\\s[\\p{L}\\d]{1,15}){0,4}\\s?:`,
        CLAUSE,
      ),
    ],
    [
      after(
        `(?<!\\p{L})(?:${alternatives(words.swaps.verbs)})\\s`,
        `\\p{L}{1,30}\\s(?:${alternatives(words.swaps.between)})\\s\\p{L}{1,30}`,
      ),
    ],
    [
      after(
        `(?<!\\p{L})(?:${alternatives(words.titled)})\\s`,
        "[\\p{L}']{1,30}(?:\\s[\\p{L}']{1,30})?",
      ),
    ],
    [
      new RegExp(
        `(?<before>)(?<said>\\p{L}{1,20})(?=\\s(?:${alternatives(words.bearers)})(?!\\p{L}))`,
        'giu',
      ),
    ],
  ]
  return {
    without(text) {
      let rest = withoutQuotes(text)
      for (const [pattern, isOwn] of [...spoken, TALLY, [inCapitals] as const])
        rest = silenced(rest, pattern, isOwn)
      rest = silenced(
        rest,
        STROKES,
        (_, said, ahead) => !said.includes(' /') && !written.test(ahead),
      )
      return written.test(text) ? withoutCapitals(rest) : withoutListedCapitals(rest)
    },
  }
}

function silenced(text: string, pattern: RegExp, isOwn: IsOwn = () => false): string {
  return text.replace(pattern, (whole, ...found: unknown[]) => {
    const { before } = found.at(-1) as { readonly before: string }
    if (isOwn(before, whole.slice(before.length), text.slice(0, Number(found.at(-3))))) return whole
    return before + SILENT.repeat(whole.length - before.length)
  })
}

/** What is written in capitals, beside small letters, stands on a sign. */
function withoutCapitals(text: string): string {
  if (!/\p{Ll}/u.test(text)) return text
  return silenced(
    text,
    /(?<before>)(?<said>(?<!\p{L})\p{Lu}{2,30}(?:[\s,'&:-]{1,3}\p{Lu}{2,30}){1,20}(?!\p{L}))/gu,
  )
}

/** Emphasis has no commas: ALWAYS, MOSTLY, NEVER are what is chosen from, sign or not. */
function withoutListedCapitals(text: string): string {
  if (!/\p{Ll}/u.test(text)) return text
  return silenced(
    text,
    /(?<before>)(?<said>(?<!\p{L})\p{Lu}{3,30}(?:(?:,\s?|\s?\/\s?|,?\s(?:and|or|och|eller)\s)\p{Lu}{3,30}){1,20}(?!\p{L}))/gu,
  )
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“”‟'],
  ['«', '»'],
  ['‹', '›'],
  ['»', '«»'],
  ['”', '”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['’', '’'],
  ['"', '"'],
  ["'", "'"],
]
/** Signs that are apostrophes as well: they open only before a word and close only behind one. */
const APOSTROPHES = "'’"

/** A note without its quotations, also one that is never closed. */
function withoutQuotes(text: string): string {
  let kept = ''
  let at = 0
  while (at < text.length) {
    const end = endOfQuote(text, at)
    if (end === null) {
      kept += text[at]
      at += 1
      continue
    }
    kept += SILENT.repeat(end - at)
    at = end
  }
  return kept
}

/** Where a quotation that opens here is over, or null when none does. */
function endOfQuote(text: string, at: number): number | null {
  const open = text.charAt(at)
  const closes = PAIRS.find(([sign]) => sign === open)?.[1]
  if (closes === undefined) return null
  const isDouble = !APOSTROPHES.includes(open)
  if (!opensAt(text, at)) return null
  for (let end = at + 1; end < text.length; end += 1) {
    const sign = text.charAt(end)
    if (!isDouble && sign === '\n') return null
    if (closes.includes(sign) && (isDouble || closesAt(text, end))) return end + 1
  }
  // Nobody types a double sign for nothing: what is never closed goes to the end of its line.
  if (!isDouble || open === '‚') return null
  const line = text.indexOf('\n', at)
  return line < 0 ? text.length : line
}

function opensAt(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const next = text.charAt(at + 1)
  if (next === '' || /\s/u.test(next)) return false
  return !/[\p{L}\p{N}]/u.test(before)
}

function closesAt(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const next = text.charAt(at + 1)
  return !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(next)
}
