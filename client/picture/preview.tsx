import { useEffect, useState } from 'react'
import { t } from '../messages/index.ts'
import styles from './picture-dialog.module.css'
import { draw, type Subject } from './save-picture.ts'

/** Above this many notes a look at it would take the page's time, and show specks. */
const MOST_NOTES = 600

/** What the picture will look like; nothing where it would take long. */
export function Preview({ subject }: { readonly subject: () => Subject }) {
  const [url, setUrl] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it shows is what was there at first
  useEffect(() => {
    const shown = subject()
    const { sheets, notes } = shown.source
    if (sheets.reduce((sum, sheet) => sum + sheet.notes.length, notes.length) > MOST_NOTES) return
    let made: string | null = null
    let isGone = false
    draw(shown)
      .then(({ svg }) => {
        if (isGone) return
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        setUrl(made)
      })
      .catch(() => {
        // Saving says what went wrong.
      })
    return () => {
      isGone = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [])
  return (
    <div className={styles.preview}>
      {url === null ? null : <img src={url} alt={t('picture.preview')} />}
    </div>
  )
}
