/** A note of a list as it stands on the screen (pixels). */
export interface Row {
  readonly id: string
  readonly top: number
  readonly height: number
}

/** Before which note of a list something is let go at a height of the screen; null is behind all. */
export function rowBefore(rows: readonly Row[], y: number, held: string): string | null {
  const below = rows.find(({ id, top, height }) => id !== held && y < top + height / 2)
  return below?.id ?? null
}

/** The notes of a pattern as they stand in the outline now. */
export function rowsOf(pattern: string): readonly Row[] {
  const notes = document.querySelectorAll<HTMLElement>(
    `[data-outline] [data-pattern="${pattern}"] [data-note]`,
  )
  return [...notes].map((note) => {
    const { top, height } = note.getBoundingClientRect()
    return { id: note.dataset.note ?? '', top, height }
  })
}

/** Shows on one note of the outline that something would come before it; on none of them with null. */
export function markPlace(before: string | null): void {
  for (const marked of document.querySelectorAll('[data-outline] [data-before]')) {
    marked.removeAttribute('data-before')
  }
  if (before === null) return
  document
    .querySelector(`[data-outline] [data-pattern]:not([data-pattern=""]) [data-note="${before}"]`)
    ?.setAttribute('data-before', '')
}
