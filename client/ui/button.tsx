import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

export type ButtonKind = 'main' | 'outline' | 'quiet' | 'danger'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind
}

/** A button with words on it. */
export function Button({ kind = 'outline', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[kind], className].filter(Boolean).join(' ')}
    />
  )
}

export interface IconButtonProps extends ComponentProps<'button'> {
  /** The accessible name, also shown as a tip. */
  readonly label: string
  readonly children?: ReactNode
}

/** A button with a picture on it and its name beneath the pointer. */
export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={[styles.icon, className].filter(Boolean).join(' ')}
    />
  )
}
