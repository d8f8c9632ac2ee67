import type { ReactNode, RefObject } from 'react'
import styles from './dialog.module.css'
import { laterOpened, type Opened } from './later.tsx'

export interface DialogProps extends Opened {
  readonly open: boolean
  readonly title: string
  /** Called when the person leaves by Esc, the cross or a click beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
  /** Where the focus goes when it closes; else to where it was. */
  readonly returnTo?: RefObject<HTMLElement | null> | undefined
}

/**
 * A dialog in the middle of the screen; on a phone it takes the lower part. What inside it bears
 * `data-start-here` has the focus when it opens.
 */
export const Dialog = laterOpened<DialogProps>(
  async () => (await import('./dialog-frame.tsx')).DialogFrame,
)

/** The row of buttons at the end of a dialog. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
