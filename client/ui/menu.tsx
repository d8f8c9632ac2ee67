import { Menu as Base } from '@base-ui/react/menu'
import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import styles from './menu.module.css'

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly children: ReactNode
  readonly side?: 'top' | 'bottom'
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** A menu beneath a button. */
export function Menu({ trigger, children, side = 'bottom', open, onOpenChange }: MenuProps) {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange === undefined ? {} : { onOpenChange: (next) => onOpenChange(next) })}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} side={side} align="end" sideOffset={4}>
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
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
  return (
    <Base.Item
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
    </Base.Item>
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
  return (
    <Base.CheckboxItem
      className={styles.item}
      checked={checked}
      onCheckedChange={onChange}
      closeOnClick
    >
      <span className={`${styles.icon} ${checked ? '' : styles.off}`} aria-hidden>
        {icon}
      </span>
      {children}
    </Base.CheckboxItem>
  )
}

export function MenuLine() {
  return <Base.Separator className={styles.line} />
}
