import { useEffect, useRef, useState } from 'react'
import { TextField, type TextFieldProps } from './text-field.tsx'

/** After this much rest what was typed is handed over, so that a closed tab takes little along. */
const REST_MS = 800

export interface DraftFieldProps extends TextFieldProps {
  /** Called with the whole text when the person rests or leaves, not at every stroke. */
  readonly onChange: (value: string) => void
}

/** A line of text that counts as one change when its writer pauses. */
export function DraftField({ value, onChange, onBlur, ...rest }: DraftFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const handOver = useRef(() => {})
  handOver.current = () => {
    if (draft !== null && draft !== value) onChange(draft)
  }
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => handOver.current(), REST_MS)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => () => handOver.current(), [])
  return (
    <TextField
      {...rest}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={(event) => {
        handOver.current()
        setDraft(null)
        onBlur?.(event)
      }}
    />
  )
}
