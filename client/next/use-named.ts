import { useEffect, useState } from 'react'
import type { Language } from '../../shared/board/model.ts'
import { looksLikeName } from './owner.ts'

/**
 * Whether an owner looks like a person's name: by how it is written, and by the names that notes
 * are looked through for, once those are loaded.
 */
export function useNamed(owner: string, language: Language): boolean {
  const [known, setKnown] = useState<string | null>(null)
  useEffect(() => {
    if (owner.trim() === '') return
    let stale = false
    import('../../shared/wording/of-language.ts')
      .then(({ findHints }) => {
        const names = findHints(language)(owner).some(({ family }) => family === 'identity')
        if (!stale) setKnown(names ? owner : null)
      })
      .catch(() => {
        // Without the server the first look has to do.
      })
    return () => {
      stale = true
    }
  }, [owner, language])
  return owner.trim() !== '' && (known === owner || looksLikeName(owner))
}
