import type { KeyboardEvent } from 'react'
import type { Note } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { type Leaving, SharedText } from './shared-text.tsx'
import { WordingHint } from './wording-hint.ts'

/** The text of a note while it is written in: Enter, Esc or going elsewhere ends the writing. */
export function NoteEditor({
  note,
  className,
  onKeyDown,
  onDone,
  hint = 'in-line',
}: {
  readonly note: Note
  readonly className?: string | undefined
  /** Keys that mean something else here; one whose default is prevented ends nothing. */
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
  readonly onDone: (how: Leaving) => void
  /** Where the line about its wording lies. */
  readonly hint?: 'in-line' | 'over'
}) {
  return (
    <SharedText
      place={{ of: 'note', id: note.id }}
      text={note.text}
      label={t('outline.noteText')}
      className={className}
      autoFocus
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      onKeyDown={onKeyDown}
      onLeave={onDone}
      whileWriting={(text) => (
        <WordingHint note={note.id} text={text} className={className} lies={hint} escEnds />
      )}
    />
  )
}
