/** What a key asks for wherever the focus is on the board's page. */
export type PageCommand = 'find' | 'palette' | 'shortcuts'

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The page's command of a key, or null. By what the key types: layouts put `?` in many places. */
export function pageCommandFor(key: Key): PageCommand | null {
  if (key.altKey) return null
  if (key.ctrlKey || key.metaKey) {
    if (key.shiftKey) return null
    const letter = key.key.toLowerCase()
    return letter === 'f' ? 'find' : letter === 'k' ? 'palette' : null
  }
  return key.key === '?' ? 'shortcuts' : null
}
