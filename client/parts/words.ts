/** Whether a text has every word that is sought, in any order; letters count as without accents. */
export function hasWords(text: string, sought: string): boolean {
  const held = plain(text)
  return plain(sought)
    .split(/\s+/)
    .every((word) => held.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
