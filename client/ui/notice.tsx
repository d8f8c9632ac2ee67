import { useEffect } from 'react'
import { type Source, useValue, value } from '../store/value.ts'
import styles from './notice.module.css'

/** Something to tell the person, for as long as it takes to read. */
interface Notice {
  readonly text: string
  readonly tone: 'plain' | 'problem'
  /** What can be done about it while it is shown. */
  readonly action: NoticeAction | null
}

export interface NoticeAction {
  readonly label: string
  readonly act: () => void
  /** Whether it can still be done; without it, as long as it is shown. */
  readonly stands?: Source<boolean>
}

const ALWAYS: Source<boolean> = { get: () => true, subscribe: () => () => undefined }

const SHOWN_MS = 7_000
/** What is told now, until it was there to be read. */
export const notice = value<Notice | null>(null)

/** Tells the person something in passing; spoken by screen readers. */
export function tell(
  text: string,
  tone: Notice['tone'] = 'plain',
  action: NoticeAction | null = null,
): void {
  notice.set({ text, tone, action })
}

/** The place where notices appear. One stands on every screen. */
export function NoticePlace() {
  const shown = useValue(notice)
  const stands = useValue(shown?.action?.stands ?? ALWAYS)
  useEffect(() => {
    if (shown === null) return
    const timer = setTimeout(() => notice.set(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {shown === null ? null : (
        <p className={`${styles.notice} ${shown.tone === 'problem' ? styles.problem : ''}`}>
          {shown.text}
          {shown.action === null || !stands ? null : (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                // What it does may have something to tell.
                notice.set(null)
                shown.action?.act()
              }}
            >
              {shown.action.label}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
