import i18next from 'i18next'
import type { Language } from '../../shared/board/model.ts'
import { remember, remembered } from '../platform.ts'
import type { en } from './en/index.ts'

/** The name of a sentence. Plural ones are named without their ending. */
export type MessageKey = keyof typeof en extends infer Key
  ? Key extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : Key
  : never

/** The language of the screen: what this device chose, else what its browser speaks. */
export function screenLanguage(): Language {
  const chosen = remembered('language')
  if (chosen === 'en' || chosen === 'sv') return chosen
  return navigator.language.toLowerCase().startsWith('sv') ? 'sv' : 'en'
}

/** Changes the language of the screen, by loading the page again in it. */
export function chooseLanguage(language: Language): void {
  remember('language', language)
  location.reload()
}

const words = i18next.createInstance()
const language = screenLanguage()
document.documentElement.lang = language

/** Loads what a board says at first, in the screen's language alone: what is shown waits for it. */
export async function loadWords(): Promise<void> {
  const { first } = await (language === 'sv' ? import('./sv/first.ts') : import('./en/first.ts'))
  await words.init({
    lng: language,
    resources: { [language]: { translation: first } },
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

/** Loads the sentences of all that is loaded later, and waits until they can be said. */
export async function loadMoreWords(): Promise<void> {
  const { more } = await (language === 'sv' ? import('./sv/more.ts') : import('./en/more.ts'))
  words.addResources(language, 'translation', more)
}

/** Sentences without values as they were said before: a label may stand on hundreds of cards. */
const said = new Map<MessageKey, string>()

/** A sentence in the language of the screen. `count` chooses between one and many. */
export function t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string {
  if (values !== undefined) return words.t(key, { ...values })
  const known = said.get(key)
  if (known !== undefined) return known
  const sentence = words.t(key)
  if (words.exists(key)) said.set(key, sentence)
  return sentence
}

/** The language as this device's people write it: English dates differ from country to country. */
const locale = navigator.languages.find((one) => one.startsWith(language)) ?? language
const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })

/** An ISO date, or a time in ms, as people write it; what is no date is shown as it is. */
export function showDate(date: string | number): string {
  const instant = typeof date === 'number' ? new Date(date) : new Date(`${date}T12:00:00`)
  return Number.isNaN(instant.getTime()) ? String(date) : longDate.format(instant)
}

const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })

/** A moment (ms) as people write it, to the minute. */
export function showTime(at: number): string {
  return moment.format(at)
}
