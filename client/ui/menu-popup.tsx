import { Menu as Base } from '@base-ui/react/menu'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './menu.module.css'
import { MenuChoice, MenuPieces } from './menu.tsx'
import type { OpenMenu } from './menu-button.tsx'

/** A menu as it stands open beneath its button. */
export function MenuPopup({
  onClose,
  anchor,
  by,
  choose,
  children,
}: OpenMenu & { readonly children: ReactNode }) {
  const popup = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (by === 'pointer') return
    const frame = requestAnimationFrame(() => {
      const items = [...(popup.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]
      // Who has gone on to an item by now stays there.
      if (items.every((item) => item !== document.activeElement)) items[0]?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [by])
  return (
    <Base.Root open onOpenChange={(stays) => !stays && onClose()}>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} anchor={anchor} align="end" sideOffset={4}>
          <Base.Popup ref={popup} className={styles.popup} finalFocus={anchor}>
            <MenuPieces.Provider value={Base}>
              <MenuChoice.Provider value={choose}>{children}</MenuChoice.Provider>
            </MenuPieces.Provider>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
