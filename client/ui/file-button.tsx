import { useRef } from 'react'
import { Button, type ButtonKind } from './button.tsx'

export interface FileButtonProps {
  readonly label: string
  /** As of an `input`: endings and types that the device offers first. */
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly kind?: ButtonKind
  readonly disabled?: boolean
}

/** A button that lets the person choose one file of the device. */
export function FileButton({
  label,
  accept,
  onFile,
  kind = 'outline',
  disabled = false,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button kind={kind} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen again after it was put right.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
