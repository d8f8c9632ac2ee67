import type { Menu as Base } from '@base-ui/react/menu'
import { createContext, type ReactNode, useContext } from 'react'
import styles from './menu.module.css'

/** The pieces of a menu, of which the first menu that opens brings the making. */
export const MenuPieces = createContext<typeof Base | null>(null)

function usePieces(): typeof Base {
  const pieces = useContext(MenuPieces)
  if (pieces === null) throw new Error('This stands in no menu.')
  return pieces
}

/**
 * Who puts off what was chosen until the menu is gone; else it happens at once. What moves the
 * focus must wait, or the closing menu would take it back.
 */
export const MenuChoice = createContext<(act: () => void) => void>((act) => act())

export interface MenuItemProps {
  readonly onSelect: () => void
  readonly icon?: ReactNode
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly children: ReactNode
}

export function MenuItem({ onSelect, icon, danger = false, disabled, children }: MenuItemProps) {
  const choose = useContext(MenuChoice)
  const { Item } = usePieces()
  return (
    <Item
      className={`${styles.item} ${danger ? styles.danger : ''}`}
      onClick={() => choose(onSelect)}
      disabled={disabled ?? false}
    >
      {icon === undefined ? null : (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      {children}
    </Item>
  )
}

export interface MenuCheckProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** Stands before the words while it is checked. */
  readonly icon: ReactNode
  readonly children: ReactNode
}

/** An item that is on or off. */
export function MenuCheck({ checked, onChange, icon, children }: MenuCheckProps) {
  const { CheckboxItem } = usePieces()
  return (
    <CheckboxItem className={styles.item} checked={checked} onCheckedChange={onChange} closeOnClick>
      <span className={`${styles.icon} ${checked ? '' : styles.off}`} aria-hidden>
        {icon}
      </span>
      {children}
    </CheckboxItem>
  )
}

export function MenuLine() {
  const { Separator } = usePieces()
  return <Separator className={styles.line} />
}
