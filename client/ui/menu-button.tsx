import { Menu as Base } from '@base-ui/react/menu'
import { EllipsisVertical } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import styles from './menu.module.css'
import { MenuChoice } from './menu.tsx'

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
  const popup = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<'closed' | 'by-pointer' | 'by-key'>('closed')
  const chosen = useRef<(() => void) | null>(null)
  const choose = useRef((act: () => void) => {
    chosen.current = act
  })
  useEffect(() => {
    if (open === 'closed') {
      const act = chosen.current
      chosen.current = null
      if (act !== null) setTimeout(act)
    }
    if (open !== 'by-key') return
    const frame = requestAnimationFrame(() => {
      popup.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus()
    })
    return () => cancelAnimationFrame(frame)
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
          if (open === 'closed') setOpen(detail === 0 ? 'by-key' : 'by-pointer')
          else setOpen('closed')
        }}
      >
        <EllipsisVertical size={18} aria-hidden />
      </IconButton>
      {open === 'closed' ? null : (
        <Base.Root open onOpenChange={(stays) => !stays && setOpen('closed')}>
          <Base.Portal>
            <Base.Positioner
              className={styles.positioner}
              anchor={button}
              align="end"
              sideOffset={4}
            >
              <Base.Popup ref={popup} className={styles.popup} finalFocus={button}>
                <MenuChoice.Provider value={choose.current}>{items()}</MenuChoice.Provider>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </>
  )
}
