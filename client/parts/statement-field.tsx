import type { KeyboardEvent } from 'react'
import { frameOf } from '../../shared/board/frames.ts'
import type { Pattern } from '../../shared/board/model.ts'
import { useRights } from '../store/use-board.ts'
import { laterQuietly } from '../ui/later.tsx'
import { SharedText } from './shared-text.tsx'
import { isTitled, statementHint } from './sheet-words.ts'
import styles from './statement-field.module.css'

const StatementStarters = laterQuietly(
  async () => (await import('./statement-starters.tsx')).StatementStarters,
)

/** A pattern's statement, with the words it may begin with while it is empty. */
export function StatementField({
  pattern,
  label,
  className,
  onKeyDown,
}: {
  readonly pattern: Pattern
  readonly label: string
  readonly className: string
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
}) {
  const { write } = useRights()
  const titled = isTitled(pattern)
  const isOpen = pattern.statement === '' && !titled && frameOf(pattern.frame) === null
  return (
    <div className={styles.field}>
      <SharedText
        place={{ of: 'statement', id: pattern.id }}
        text={pattern.statement}
        label={label}
        placeholder={statementHint(pattern)}
        className={titled ? `${className} ${styles.titled}` : className}
        onKeyDown={onKeyDown}
      />
      {isOpen && write ? <StatementStarters pattern={pattern.id} /> : null}
    </div>
  )
}
