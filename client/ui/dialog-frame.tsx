import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef } from 'react'
import { t } from '../messages/index.ts'
import { IconButton } from './button.tsx'
import styles from './dialog.module.css'
import type { DialogProps } from './dialog.tsx'

const START = '[data-start-here]'

/** A dialog as it stands on the screen. */
export function DialogFrame({
  open,
  title,
  onClose,
  children,
  wide = false,
  returnTo,
}: DialogProps) {
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
