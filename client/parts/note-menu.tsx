import { useRef, useState } from 'react'
import type { Note, Point } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { placeInMargin } from './margin.ts'
import type { NoteQuestion } from './note-answers.tsx'
import { NoteAnswers, NoteMenuPopup } from './opened.ts'

export interface NoteMenuProps {
  readonly note: Note
  /** The pattern in which the note is shown here; null where it stands free. */
  readonly inPattern: string | null
  readonly onEdit: () => void
  /** Where on the paper a note stands that is taken out; else left of everything. */
  readonly placeOutside?: () => Point
  readonly tabIndex?: number | undefined
  readonly className?: string | undefined
}

/**
 * What can be done with a note, without a pointer to drag it. Hundreds of these stand on a board:
 * while it is closed it follows nothing.
 */
export function NoteMenu({ note, inPattern, onEdit, placeOutside, ...button }: NoteMenuProps) {
  const { store } = useSession()
  const [asked, setAsked] = useState<NoteQuestion>('nothing')
  const opener = useRef<HTMLButtonElement>(null)
  const outside = (): Point => placeOutside?.() ?? placeInMargin(store.get())
  return (
    <>
      <MenuButton
        label={t('note-menu.label')}
        buttonRef={opener}
        menu={(opened) => (
          <NoteMenuPopup
            {...opened}
            note={note}
            inPattern={inPattern}
            outside={outside}
            onEdit={onEdit}
            onAsk={setAsked}
          />
        )}
        {...button}
      />
      {asked === 'nothing' ? null : (
        <NoteAnswers
          note={note}
          inPattern={inPattern}
          asked={asked}
          opener={opener}
          outside={outside}
          onClose={() => setAsked('nothing')}
        />
      )}
    </>
  )
}
