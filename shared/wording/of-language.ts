import type { Language } from '../board/model.ts'
import { english } from './en/index.ts'
import { type FindHints, hintsOf } from './hints.ts'
import type { WordingLanguage } from './language.ts'
import { swedish } from './sv/index.ts'

const LISTS: Readonly<Record<Language, WordingLanguage>> = { en: english, sv: swedish }

const made = new Map<Language, FindHints>()

/** What finds the hints in notes of a language. Made once a language, when first asked for. */
export function findHints(language: Language): FindHints {
  const known = made.get(language)
  if (known !== undefined) return known
  const find = hintsOf(LISTS[language])
  made.set(language, find)
  return find
}

/** What is asked back about words of a family, in the language of the note. */
export function promptsIn(language: Language): WordingLanguage['prompts'] {
  return LISTS[language].prompts
}
