import { type ReactNode, useState } from 'react'
import { t } from '../messages/index.ts'
import { Button } from './button.tsx'
import { DialogActions } from './dialog.tsx'
import { useFocusHere } from './focus-here.ts'
import styles from './question.module.css'

/** What a question in a dialog needs. */
export interface QuestionProps {
  /** What will happen. */
  readonly children: ReactNode
  /** What stays as it is, in a softer voice. */
  readonly aside: string
  /** The words on the button that says yes. */
  readonly yes: string
  readonly kind?: 'main' | 'danger'
  /** Does it; what it throws is told, and the question stands. */
  readonly act: () => Promise<void>
  readonly problemText: (error: unknown) => string
  readonly onCancel: () => void
}

/** Asks once more before something that concerns everybody, and says why when it failed. */
export function Question({
  children,
  aside,
  yes,
  kind = 'main',
  act,
  problemText,
  onCancel,
}: QuestionProps) {
  const start = useFocusHere<HTMLButtonElement>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function go(): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await act()
    } catch (error) {
      setProblem(problemText(error))
      setBusy(false)
    }
  }

  return (
    <>
      <p>{children}</p>
      <p className={styles.aside}>{aside}</p>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogActions>
        <Button ref={start} onClick={onCancel} data-start-here>
          {t('common.cancel')}
        </Button>
        <Button kind={kind} disabled={busy} onClick={() => void go()}>
          {yes}
        </Button>
      </DialogActions>
    </>
  )
}
