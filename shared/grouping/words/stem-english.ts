// Porter's stemmer (tartarus.org/martin/PorterStemmer), with the departures of his own program:
// short words stay, -bli is taken for -abli, and -logi goes to -log.

const STEP_2: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
]
const STEP_3: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]
const STEP_4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/

type Endings = readonly (readonly [end: string, instead: string])[]

/** The stem of an English word in lower case. */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word
  // A y at the beginning is a consonant, whatever follows.
  const startsWithY = word.startsWith('y')
  let stem = startsWithY ? `Y${word.slice(1)}` : word
  stem = withoutPlural(stem)
  stem = withoutPast(stem)
  if (/^.*[aeiouy].*y$/.test(stem) && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`
  stem = exchanged(stem, STEP_2)
  stem = exchanged(stem, STEP_3)
  stem = withoutLast(stem)
  stem = withoutE(stem)
  return startsWithY ? `y${stem.slice(1)}` : stem
}

function withoutPlural(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const found = /^(.+)(ed|ing)$/.exec(word)
  const stem = found?.[1]
  if (stem === undefined || !hasVowel(stem)) return word
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1)
  return isShort(stem) ? `${stem}e` : stem
}

/** The first ending that fits decides, also when too little would be left. */
function exchanged(word: string, endings: Endings): string {
  const found = endings.find(([end]) => word.endsWith(end) && word.length > end.length)
  if (found === undefined) return word
  const stem = word.slice(0, -found[0].length)
  return measure(stem) > 0 ? stem + found[1] : word
}

function withoutLast(word: string): string {
  const plain = STEP_4.exec(word)?.[1]
  if (plain !== undefined) return measure(plain) > 1 ? plain : word
  const stem = /^(.+?[st])ion$/.exec(word)?.[1]
  return stem !== undefined && measure(stem) > 1 ? stem : word
}

function withoutE(word: string): string {
  let stem = word
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1)
    const long = measure(rest)
    if (long > 1 || (long === 1 && !isShort(rest))) stem = rest
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem
}

/** A letter each: v for a vowel, c for a consonant. y is a vowel behind a consonant. */
function shape(word: string): string {
  let shape = ''
  for (const letter of word) {
    const isVowel = 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c'))
    shape += isVowel ? 'v' : 'c'
  }
  return shape
}

/** How many times vowels are followed by consonants. */
function measure(stem: string): number {
  return shape(stem).match(/v+c+/g)?.length ?? 0
}

function hasVowel(stem: string): boolean {
  return shape(stem).includes('v')
}

/** One syllable that ends in consonant, vowel, consonant other than w, x and y. */
function isShort(stem: string): boolean {
  return /^c+vc$/.test(shape(stem)) && !/[wxy]$/.test(stem)
}
