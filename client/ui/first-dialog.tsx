import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { t } from '../messages/index.ts'
import { IconButton } from './button.tsx'
import styles from './dialog.module.css'

/**
 * A dialog of the browser's own making, for what is asked while nothing else is loaded yet. Nothing
 * opens over it: menus and notices would lie beneath.
 */
export function FirstDialog({
  title,
  onClose,
  children,
}: {
  readonly title: string
  /** Called when the person leaves by Esc, the cross or a click beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-start-here]')?.focus()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc leaves as a click beside it does
    <dialog
      ref={dialog}
      aria-labelledby={name}
      className={`${styles.popup} ${styles.first}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div className={styles.whole}>
        <header className={styles.head}>
          <h2 id={name} className={styles.title}>
            {title}
          </h2>
          <IconButton label={t('common.close')} onClick={onClose}>
            <X size={20} aria-hidden />
          </IconButton>
        </header>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  )
}
