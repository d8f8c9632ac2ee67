import type { Language } from '../../board/model.ts'
import { stemEnglish } from './stem-english.ts'
import { stemSwedish } from './stem-swedish.ts'

/** The stem of a word in lower case: Porter's for English, Snowball's for Swedish. */
export function stemOf(word: string, language: Language): string {
  return language === 'sv' ? stemSwedish(word) : stemEnglish(word)
}
