import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useRef } from 'react'
import { t } from '../messages/index.ts'
import { IconButton } from './button.tsx'
import styles from './dialog.module.css'

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** Called when the person leaves by Esc, the cross or a click beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
  /** Where the focus goes when it closes; else to where it was. */
  readonly returnTo?: RefObject<HTMLElement | null> | undefined
}

const START = '[data-start-here]'

/**
 * A dialog in the middle of the screen; on a phone it takes the lower part. What inside it bears
 * `data-start-here` has the focus when it opens.
 */
export function Dialog({ open, title, onClose, children, wide = false, returnTo }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={popup}
          initialFocus={() => popup.current?.querySelector<HTMLElement>(START) ?? true}
          className={`${styles.popup} ${wide ? styles.wide : ''}`}
          {...(returnTo === undefined ? {} : { finalFocus: returnTo })}
        >
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close render={<IconButton label={t('common.close')} />}>
              <X size={20} aria-hidden />
            </Base.Close>
          </header>
          <div className={styles.body}>{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** The row of buttons at the end of a dialog. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
