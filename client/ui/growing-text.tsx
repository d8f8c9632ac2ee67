import { type RefObject, type TextareaHTMLAttributes, useLayoutEffect, useRef } from 'react'
import styles from './growing-text.module.css'

export interface GrowingTextProps
  extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>
}

/** The look of such a text, also for what lies over it. */
export function growing(className: string | undefined): string {
  return [styles.text, className].filter(Boolean).join(' ')
}

/** A text that is as tall as what stands in it. */
export function GrowingText({
  label,
  value,
  onChange,
  className,
  fieldRef,
  ...rest
}: GrowingTextProps) {
  const own = useRef<HTMLTextAreaElement>(null)
  const field = fieldRef ?? own
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const area = field.current
    if (area === null || CSS.supports('field-sizing', 'content')) return
    area.style.height = '0'
    area.style.height = `${area.scrollHeight + 2}px`
  }, [value])
  return (
    <textarea
      rows={1}
      {...rest}
      ref={field}
      aria-label={label}
      value={value}
      className={growing(className)}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
