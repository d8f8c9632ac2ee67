import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import styles from './text-field.module.css'

export interface TextFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** A line under the field that explains it. */
  readonly hint?: ReactNode
  /** What is wrong with what stands in it. */
  readonly problem?: string | null
  readonly large?: boolean
}

/** One line of text with its label above. */
export function TextField({
  label,
  onChange,
  hint,
  problem = null,
  large = false,
  ...rest
}: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        {...rest}
        className={`${styles.input} ${large ? styles.large : ''}`}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNote id={`${id}-about`} hint={hint} problem={problem} />
    </div>
  )
}

export interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly problem?: string | null
  readonly rows?: number
  readonly placeholder?: string
}

/** Several lines of text with their label above. */
export function TextArea({
  label,
  onChange,
  hint,
  problem = null,
  rows = 3,
  ...rest
}: TextAreaProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        {...rest}
        rows={rows}
        className={styles.input}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNote id={`${id}-about`} hint={hint} problem={problem} />
    </div>
  )
}

export interface SelectOption<T extends string> {
  readonly value: T
  readonly label: string
  /** The heading it stands under, next to others of the same heading. */
  readonly group?: string
}

export interface SelectFieldProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly onChange: (value: T) => void
  readonly options: readonly SelectOption<T>[]
  readonly disabled?: boolean
}

/** One of several, chosen from a list that the device draws. */
export function SelectField<T extends string>({
  label,
  value,
  onChange,
  options,
  disabled = false,
}: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {groupedOptions(options).map(({ group, members }) =>
          group === undefined ? (
            members.map(drawOption)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(drawOption)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  )
}

function drawOption({ value, label }: SelectOption<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}

function groupedOptions(options: readonly SelectOption<string>[]) {
  const groups: { group: string | undefined; members: SelectOption<string>[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last !== undefined && last.group === option.group) last.members.push(option)
    else groups.push({ group: option.group, members: [option] })
  }
  return groups
}

function FieldNote({
  id,
  hint,
  problem,
}: {
  readonly id: string
  readonly hint: ReactNode
  readonly problem: string | null
}) {
  return (
    <div id={id} className={styles.about} aria-live="polite">
      {problem === null ? hint : <span className={styles.problem}>{problem}</span>}
    </div>
  )
}
