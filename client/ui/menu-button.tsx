import { Menu as Base } from '@base-ui/react/menu'
import { EllipsisVertical } from 'lucide-react'
import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import styles from './menu.module.css'

export interface MenuButtonProps {
  readonly label: string
  /** Called when the menu opens: what stands in it is made then. */
  readonly items: () => ReactNode
  readonly buttonRef?: RefObject<HTMLButtonElement | null> | undefined
  readonly tabIndex?: number | undefined
  readonly className?: string | undefined
}

/**
 * A small button with a menu that exists only while it is open: made for lists in which hundreds
 * of things have a menu each.
 */
export function MenuButton({ label, items, buttonRef, tabIndex, className }: MenuButtonProps) {
  const own = useRef<HTMLButtonElement>(null)
  const button = buttonRef ?? own
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton
        ref={button}
        label={label}
        className={className}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen((isOpen) => !isOpen)}
      >
        <EllipsisVertical size={18} aria-hidden />
      </IconButton>
      {open ? (
        <Base.Root open onOpenChange={setOpen}>
          <Base.Portal>
            <Base.Positioner
              className={styles.positioner}
              anchor={button}
              align="end"
              sideOffset={4}
            >
              <Base.Popup className={styles.popup} finalFocus={() => leftBehind(button.current)}>
                {items()}
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      ) : null}
    </>
  )
}

/** The focus goes back to the button, unless what was chosen has already taken it elsewhere. */
function leftBehind(button: HTMLButtonElement | null): HTMLButtonElement | false {
  const { activeElement } = document
  const taken =
    activeElement !== null &&
    activeElement !== document.body &&
    activeElement.closest('[role="menu"]') === null
  return taken || button === null ? false : button
}
