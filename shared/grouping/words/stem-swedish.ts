// Snowball's Swedish stemmer (snowballstem.org/algorithms/swedish), as published.

const VOWELS = 'aeiouyäåö'
const S_ENDINGS = 'bcdfghjklmnoprtvy'
const MAIN = [
  'heterna',
  'hetens',
  'anden',
  'andes',
  'andet',
  'arens',
  'arnas',
  'ernas',
  'heten',
  'heter',
  'ornas',
  'ande',
  'arna',
  'arne',
  'aste',
  'aren',
  'ades',
  'erna',
  'erns',
  'ades',
  'orna',
  'ade',
  'are',
  'ast',
  'ens',
  'ern',
  'het',
  'ad',
  'ar',
  'as',
  'at',
  'en',
  'er',
  'es',
  'or',
  'a',
  'e',
] as const
const DOUBLED = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt'] as const
const LAST = ['fullt', 'löst', 'lig', 'els', 'ig'] as const

/** The stem of a Swedish word in lower case. */
export function stemSwedish(word: string): string {
  const from = regionOf(word)
  let stem = withoutMain(word, from)
  if (DOUBLED.some((end) => endsWithin(stem, end, from))) stem = stem.slice(0, -1)
  const last = LAST.find((end) => endsWithin(stem, end, from))
  if (last === undefined) return stem
  return last === 'fullt' || last === 'löst' ? stem.slice(0, -1) : stem.slice(0, -last.length)
}

/** Where the part begins that may be taken off: after the first consonant behind a vowel. */
function regionOf(word: string): number {
  for (let at = 1; at < word.length; at++) {
    if (isVowel(word[at - 1]) && !isVowel(word[at])) return Math.max(at + 1, 3)
  }
  return word.length
}

function withoutMain(word: string, from: number): string {
  const end = MAIN.find((one) => endsWithin(word, one, from))
  if (end !== undefined) return word.slice(0, -end.length)
  const before = word.at(-2)
  const hasS = endsWithin(word, 's', from) && before !== undefined && S_ENDINGS.includes(before)
  return hasS ? word.slice(0, -1) : word
}

function endsWithin(word: string, end: string, from: number): boolean {
  return word.endsWith(end) && word.length - end.length >= from
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter)
}
