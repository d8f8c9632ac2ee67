import type { Language } from '../board/model.ts'

const TITLED: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam)\.?\s+\p{Lu}[\p{L}’'-]*/gu,
  sv: /(?<![\p{L}\p{N}])(?:[Ff]röken|[Mm]agister|[Ff]ru|[Hh]err|[Rr]ektor|[Ll]ärare)\s+\p{Lu}[\p{L}’'-]*/gu,
}
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.-]+/gu

/** What in a text names somebody, as written. */
export function namesIn(text: string, language: Language): readonly string[] {
  return [TITLED[language], HANDLE].flatMap((family) =>
    [...text.matchAll(family)].map(([name]) => name),
  )
}
