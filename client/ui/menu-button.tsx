import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import type { Opened } from './later.tsx'
import styles from './menu-button.module.css'

/** What a button hands to the menu that it opens. */
export interface OpenMenu extends Opened {
  readonly anchor: RefObject<HTMLButtonElement | null>
  /** A menu that was opened by key has the focus on its first item. */
  readonly by: 'pointer' | 'key'
  /** Puts off what was chosen until the menu is gone. */
  readonly choose: (act: () => void) => void
}

export interface MenuButtonProps {
  readonly label: string
  /** The menu as it stands open (menu-popup.tsx), best loaded with the first that opens. */
  readonly menu: (opened: OpenMenu) => ReactNode
  readonly buttonRef?: RefObject<HTMLButtonElement | null> | undefined
  readonly tabIndex?: number | undefined
  readonly className?: string | undefined
}

/**
 * A small button with a menu that exists only while it is open: made for lists in which hundreds
 * of things have a menu each.
 */
export function MenuButton({ label, menu, buttonRef, tabIndex, className }: MenuButtonProps) {
  const own = useRef<HTMLButtonElement>(null)
  const button = buttonRef ?? own
  const [open, setOpen] = useState<'closed' | 'pointer' | 'key'>('closed')
  const chosen = useRef<(() => void) | null>(null)
  const choose = useRef((act: () => void) => {
    chosen.current = act
  })
  useEffect(() => {
    if (open !== 'closed') return
    const act = chosen.current
    chosen.current = null
    if (act !== null) setTimeout(act)
  }, [open])
  return (
    <>
      <IconButton
        ref={button}
        label={label}
        className={className}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={open !== 'closed'}
        onClick={({ detail }) => {
          // A click that no pointer made comes from the keyboard.
          if (open === 'closed') setOpen(detail === 0 ? 'key' : 'pointer')
          else setOpen('closed')
        }}
      >
        <span className={styles.dots} aria-hidden="true" />
      </IconButton>
      {open === 'closed'
        ? null
        : menu({
            open: true,
            by: open,
            anchor: button,
            choose: choose.current,
            onClose: () => setOpen('closed'),
          })}
    </>
  )
}
