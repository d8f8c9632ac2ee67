import type { Language } from '../board/model.ts'
import { findHints } from '../wording/of-language.ts'

/** What in a text names somebody, as written: by the rules that notes are read by. */
export function namesIn(text: string, language: Language): readonly string[] {
  return findHints(language)(text)
    .filter(({ family }) => family === 'identity')
    .map(({ start, end }) => text.slice(start, end))
}
