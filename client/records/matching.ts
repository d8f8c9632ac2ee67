import type { ShelfEntry } from '../../shared/wire/api.ts'

/** The records in which every searched word occurs, last closed first. */
export function matching<T extends ShelfEntry>(
  records: readonly T[],
  search: string,
): readonly T[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  return records
    .filter(({ title, school, network, date }) => {
      const text = plain([title, school, network, date].join(' '))
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => b.closedAt - a.closedAt)
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase()
}
