import type { Language } from '../../shared/board/model.ts'

/** The languages, each by its own name. */
export const LANGUAGE_NAMES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'sv', label: 'Svenska' },
]
