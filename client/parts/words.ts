/** Whether a text has every word that is sought, in any order; letters count as without accents. */
export function hasWords(text: string, sought: string): boolean {
  const held = folded(text)
  return wordsOf(sought).every((word) => held.includes(word))
}

/** The words that are sought, folded. A sought text without words has none. */
export function wordsOf(sought: string): readonly string[] {
  return folded(sought)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/**
 * A text as it is compared: small letters without accents, and the plain signs for those that
 * keyboards and correctors put in their place. What is sought must be folded too.
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßđłıſ’‘“”„«»–—\u00a0]/g, (sign) => PLAIN[sign] ?? sign)
}

/** Letters that no accent explains, and signs that are typed in several ways. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ſ: 's',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
}
