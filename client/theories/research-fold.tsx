import { useState } from 'react'
import { t } from '../messages/index.ts'
import { later } from '../ui/later.tsx'
import styles from './composer.module.css'

const Research = later(async () => (await import('./research.tsx')).Research)

/** What research says, for those who want to know: folded away, and fetched when it is opened. */
export function ResearchFold({ strand }: { readonly strand: string | null }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('research.title')}</summary>
      {isOpen ? <Research strand={strand} /> : null}
    </details>
  )
}
