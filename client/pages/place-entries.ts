import { patternsInOrder, theoriesInOrder } from '../../shared/board/groups.ts'
import type { Entry } from '../find/entry.ts'
import { NO_QUERY, search } from '../find/search.ts'
import { t } from '../messages/index.ts'
import { patternName } from '../parts/pattern-name.ts'
import { theoryText } from '../parts/theory-sentence.tsx'
import { hasWords } from '../parts/words.ts'
import type { Focus } from '../store/focus.ts'
import type { Value } from '../store/value.ts'
import type { Session } from '../sync/session.ts'

/** So many of each kind are offered: who wants to see more looks in Find. */
const OFFERED = 8
/** So many letters say which note is meant. */
const LEAST = 2

/** The patterns, theories and notes that have the words that were typed, to go to. */
export function placeEntries(
  { store }: Session,
  focus: Value<Focus>,
  sought: string,
): readonly Entry[] {
  const asked = sought.trim()
  if (asked.length < LEAST) return []
  const board = store.get()
  const go = (state: 'pattern' | 'theory' | 'note', id: string, name: string, group: string) => ({
    id: `${state}-${id}`,
    name,
    group,
    keys: [],
    run: () => focus.set({ state, id }),
  })
  const patterns = patternsInOrder(board).filter(({ statement }) => hasWords(statement, asked))
  const theories = theoriesInOrder(board)
    .map((theory) => ({ id: theory.id, name: theoryText(theory) }))
    .filter(({ name }) => hasWords(name, asked))
  const notes = search(board, store.groups(), { ...NO_QUERY, text: asked }).flatMap((hit) =>
    hit.kind === 'note' ? hit.note : [],
  )
  return [
    ...patterns
      .slice(0, OFFERED)
      .map((one) => go('pattern', one.id, patternName(one), t('palette.goPattern'))),
    ...theories
      .slice(0, OFFERED)
      .map(({ id, name }) => go('theory', id, name, t('palette.goTheory'))),
    ...notes.slice(0, OFFERED).map(({ id, text }) => go('note', id, text, t('palette.goNote'))),
  ]
}
