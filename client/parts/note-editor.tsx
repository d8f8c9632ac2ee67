import type { KeyboardEvent } from 'react'
import type { Note } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { SharedText } from './shared-text.tsx'

/** The text of a note while it is written in: Esc or leaving it ends the writing. */
export function NoteEditor({
  note,
  className,
  onDone,
}: {
  readonly note: Note
  readonly className?: string | undefined
  /** By a key, or because the person went elsewhere. */
  readonly onDone: (how: 'by-key' | 'left') => void
}) {
  function onKeyDown(event: KeyboardEvent): void {
    const finished = event.key === 'Escape' || (event.key === 'Enter' && hasCommand(event))
    if (!finished || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onDone('by-key')
  }
  return (
    <SharedText
      place={{ of: 'note', id: note.id }}
      text={note.text}
      label={t('outline.noteText')}
      className={className}
      autoFocus
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      onKeyDown={onKeyDown}
      onBlur={() => onDone('left')}
    />
  )
}

function hasCommand(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey
}
