import { type SyntheticEvent, useState } from 'react'
import type { Outcome } from '../../shared/board/outcome.ts'
import { remember, remembered } from '../platform.ts'
import { useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { GrowingText } from '../ui/growing-text.tsx'
import styles from './add-line.module.css'
import { refusalText } from './refusal.ts'

export interface AddLineProps {
  readonly label: string
  readonly placeholder: string
  readonly button: string
  /** Under which the device keeps what was begun, so that a closed tab loses nothing. */
  readonly draftName: string
  readonly onAdd: (text: string) => Outcome
}

/** A field whose text becomes something on the board: Enter adds, and it is ready for the next. */
export function AddLine({ label, placeholder, button, draftName, onAdd }: AddLineProps) {
  const { boardId } = useSession()
  const stored = `draft:${boardId}:${draftName}`
  const [text, setText] = useState(() => {
    const begun = remembered(stored)
    return typeof begun === 'string' ? begun : ''
  })
  const [problem, setProblem] = useState<string | null>(null)

  function write(next: string): void {
    setText(next)
    setProblem(null)
    remember(stored, next === '' ? null : next)
  }

  function add(event: SyntheticEvent): void {
    event.preventDefault()
    const why = refusalText(onAdd(text), text.length)
    if (why === null) write('')
    setProblem(why)
  }

  return (
    <form className={styles.form} onSubmit={add}>
      <GrowingText
        label={label}
        placeholder={placeholder}
        value={text}
        className={styles.text}
        aria-invalid={problem !== null}
        onChange={write}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) add(event)
        }}
      />
      <Button type="submit" className={styles.button}>
        {button}
      </Button>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
