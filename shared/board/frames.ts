import type { Board, FrameView } from './model.ts'

// An outside frame sorts the same notes by categories that did not grow out of them. Its sheets are
// patterns whose `frame` names it, with a category behind a colon (`hopkins-six:questions`); a sheet
// that people added to a frame names the frame alone. What a note's `in` says of one view says
// nothing of another.

const SIX = ['intentions', 'tasks', 'questions', 'feedback', 'assessment', 'groups'] as const
const TEN = ['expectations', 'enquiry', 'teachingProtocols', 'learningProtocols', ...SIX] as const

/** The frames that are offered, with their categories in order: Hopkins' titles alone, never his texts. */
const FRAMES = {
  core: ['teacher', 'student', 'task'],
  'hopkins-six': SIX,
  'hopkins-ten': TEN,
  own: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type FrameName = keyof typeof FRAMES
export type CategoryName = (typeof FRAMES)[FrameName][number]

export const FRAME_NAMES = Object.keys(FRAMES) as readonly FrameName[]

/** The frame that a pattern's `frame` names; null for a free group. */
export function frameOf(frame: string | null): FrameView {
  return frame?.split(':', 1)[0] || null
}

/** The category that a pattern's `frame` names; null where it names none. */
export function categoryOf(frame: string | null): string | null {
  const [, category = ''] = frame?.split(':') ?? []
  return category === '' ? null : category
}

/** The categories of a frame in order; none of one that isn't known here. */
export function categoriesOf(frame: string): readonly CategoryName[] {
  return FRAME_NAMES.includes(frame as FrameName) ? FRAMES[frame as FrameName] : []
}

/** The board as one view of it shows it: without the sheets of the others. */
export function inView(board: Board, view: FrameView): Board {
  const known = shown.get(board.patterns)
  if (known?.view === view) {
    return known.patterns === board.patterns ? board : { ...board, patterns: known.patterns }
  }
  const sheets = [...board.patterns].filter(([, { frame }]) => frameOf(frame) === view)
  const patterns = sheets.length === board.patterns.size ? board.patterns : new Map(sheets)
  shown.set(board.patterns, { view, patterns })
  return patterns === board.patterns ? board : { ...board, patterns }
}

/** What was shown last of a map of patterns: it stays the same object while the map does. */
const shown = new WeakMap<
  Board['patterns'],
  { readonly view: FrameView; readonly patterns: Board['patterns'] }
>()

/** The frames that have sheets on a board, those that are known here first. */
export function framesOn({ patterns }: Pick<Board, 'patterns'>): readonly string[] {
  const found = new Set<string>()
  for (const { frame } of patterns.values()) {
    const name = frameOf(frame)
    if (name !== null) found.add(name)
  }
  return [...found].sort(compareFrames)
}

/** Which of two sheets comes first: free groups, then frame by frame, each by its categories. */
export function compareFrames(a: string | null, b: string | null): number {
  if (a === b) return 0
  const [one, other] = [placeInFrame(a), placeInFrame(b)]
  return one === other ? 0 : one < other ? -1 : 1
}

function placeInFrame(frame: string | null): string {
  const name = frameOf(frame)
  if (name === null) return ''
  const place = FRAME_NAMES.indexOf(name as FrameName)
  const category = categoriesOf(name).indexOf(categoryOf(frame) as CategoryName)
  const last = String.fromCharCode(LAST)
  return [
    place === -1 ? `${last}${name}` : String.fromCharCode(FIRST + place),
    category === -1 ? last : String.fromCharCode(FIRST + category),
  ].join(' ')
}

const FIRST = 'a'.charCodeAt(0)
const LAST = 'z'.charCodeAt(0)
