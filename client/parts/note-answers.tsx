import type { RefObject } from 'react'
import type { Note, Point } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useFocus } from '../store/focus.ts'
import { useSession } from '../store/use-board.ts'
import { makePattern, moveInto } from './note-acts.ts'
import { PatternPicker } from './pattern-picker.tsx'
import { TheoriesDialog } from './theories-dialog.tsx'

/** What a note's menu asks further about, in a dialog. */
export type NoteQuestion = 'nothing' | 'move' | 'also' | 'theories'

/** The dialog behind a menu item, while one is open. */
export function NoteAnswers({
  note,
  inPattern,
  asked,
  opener,
  outside,
  onClose,
}: {
  readonly note: Note
  readonly inPattern: string | null
  readonly asked: NoteQuestion
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly outside: () => Point
  readonly onClose: () => void
}) {
  const session = useSession()
  const focus = useFocus()

  switch (asked) {
    case 'nothing':
      return null
    case 'theories':
      return (
        <TheoriesDialog
          title={t('note-menu.theories')}
          target={note.id}
          shows="resting"
          returnTo={opener}
          onClose={onClose}
        />
      )
    case 'move':
    case 'also':
      return (
        <PatternPicker
          title={t(asked === 'move' ? 'note-menu.move' : 'note-menu.also')}
          except={Object.keys(note.in)}
          returnTo={opener}
          onClose={onClose}
          onPick={(choice) => {
            const joining = [{ id: note.id, from: asked === 'also' ? 'none' : inPattern }] as const
            if (choice === 'new') {
              // A free note's own place has room for the sheet that takes it in.
              const made = makePattern(session, joining, inPattern === null ? note.at : outside())
              if (made !== null) focus.set({ state: 'pattern', id: made })
            } else {
              moveInto(session, joining, choice.pattern)
            }
            onClose()
          }}
        />
      )
  }
}
