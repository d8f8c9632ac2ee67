/** Where a key leads from one thing of a list; null when nowhere. */
export function neighbour(ids: readonly string[], now: string | null, key: string): string | null {
  const index = now === null ? -1 : ids.indexOf(now)
  if (index === -1) return null
  switch (key) {
    case 'ArrowDown':
      return ids[index + 1] ?? null
    case 'ArrowUp':
      return ids[index - 1] ?? null
    case 'Home':
      return ids[0] ?? null
    case 'End':
      return ids.at(-1) ?? null
    default:
      return null
  }
}
