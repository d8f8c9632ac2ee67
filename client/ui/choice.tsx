import { type ReactNode, useId } from 'react'
import styles from './choice.module.css'

export interface ChoiceOption<T extends string> {
  readonly value: T
  readonly label: string
  /** Shown before the label; the label alone names the option. */
  readonly mark?: ReactNode
}

export interface ChoiceProps<T extends string> {
  readonly label: string
  /** Null when nothing is chosen yet. */
  readonly value: T | null
  readonly options: readonly ChoiceOption<T>[]
  readonly onChange: (value: T | null) => void
  /** Whether choosing the chosen one again takes it back. */
  readonly optional?: boolean
  /** Whether the label is shown above, or only spoken. */
  readonly labelled?: 'shown' | 'spoken'
  /** Whether options show only their marks: always, or on narrow screens. */
  readonly compact?: boolean | 'narrow'
  readonly disabled?: boolean
}

/** One of a few, side by side. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  optional = false,
  labelled = 'spoken',
  compact = false,
  disabled = false,
}: ChoiceProps<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={`${name}-label`} className={styles.group}>
      <span
        id={`${name}-label`}
        className={labelled === 'shown' ? styles.label : 'for-screen-readers'}
      >
        {label}
      </span>
      <div className={styles.options}>
        {options.map((option) => (
          <label
            key={option.value}
            className={styles.option}
            title={compact === false ? undefined : option.label}
          >
            <input
              type="radio"
              className={styles.input}
              name={name}
              aria-label={option.label}
              checked={value === option.value}
              disabled={disabled}
              onChange={() => onChange(option.value)}
              onClick={() => optional && value === option.value && onChange(null)}
            />
            {option.mark}
            {compact === true ? null : (
              <span className={compact === 'narrow' ? styles.wide : undefined}>{option.label}</span>
            )}
          </label>
        ))}
      </div>
    </div>
  )
}
