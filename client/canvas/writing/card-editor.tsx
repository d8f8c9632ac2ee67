import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { Note } from '../../../shared/board/model.ts'
import { NoteEditor } from '../../parts/note-editor.tsx'
import { useSession } from '../../store/use-board.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { goBack, goOn } from './going-on.ts'
import { useInSight } from './writing-view.ts'

/** The text of a note on the paper while it is written in: Tab goes on to the next note beside it. */
export function CardEditor({
  note,
  className,
}: {
  readonly note: Note
  readonly className: string | undefined
}) {
  const session = useSession()
  const model = useCanvas()
  const frame = useRef<HTMLDivElement>(null)
  useInSight(frame)
  // Who took the note away has ended the writing in it.
  useLayoutEffect(
    () => () => {
      const editing = model.editing.get()
      const isGone = !session.store.get().notes.has(note.id)
      if (isGone && editing.state === 'note' && editing.id === note.id) {
        model.editing.set({ state: 'nothing' })
      }
    },
    [session, model, note.id],
  )

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const way = wayOf(event)
    if (way === null) return
    event.preventDefault()
    event.stopPropagation()
    if (way === 'on') goOn(session, model, note.id)
    else goBack(session, model, note.id)
  }

  return (
    <div ref={frame}>
      <NoteEditor
        note={note}
        className={className}
        hint="over"
        onKeyDown={onKeyDown}
        onDone={(how) => {
          const { current } = frame
          // What went on to another note ends nothing there.
          const editing = model.editing.get()
          if (editing.state !== 'note' || editing.id !== note.id) return
          if (how === 'by-key') current?.closest('section')?.focus({ preventScroll: true })
          model.editing.set({ state: 'nothing' })
        }}
      />
    </div>
  )
}

/** Where a key leads while a note is written: on with Tab or ctrl-Enter, back with Shift+Tab. */
export function wayOf({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): 'on' | 'back' | null {
  if (key === 'Enter') return (ctrlKey || metaKey) && !shiftKey ? 'on' : null
  if (key !== 'Tab' || ctrlKey || metaKey) return null
  return shiftKey ? 'back' : 'on'
}
