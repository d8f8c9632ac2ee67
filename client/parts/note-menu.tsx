import { Archive, CornerUpRight, Layers, Lightbulb, Pencil, Trash2, Undo2 } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import { act } from '../../shared/board/doc.ts'
import type { Note, Point } from '../../shared/board/model.ts'
import { deleteNotes, setNote } from '../../shared/board/notes.ts'
import { addPattern, joinPattern, takeOut } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { useFocus } from '../store/focus.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { MenuItem, MenuLine } from '../ui/menu.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { tell } from '../ui/notice.tsx'
import { placeInMargin } from './margin.ts'
import { PatternPicker } from './pattern-picker.tsx'
import { tellRefusal } from './refusal.ts'
import { TheoriesDialog } from './theories-dialog.tsx'

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

type Asked = 'nothing' | 'move' | 'also' | 'theories'

/** What can be done with a note, without a pointer to drag it. */
export function NoteMenu({ note, inPattern, onEdit, placeOutside, ...button }: NoteMenuProps) {
  const { board, store } = useSession()
  const { write } = useRights()
  const [asked, setAsked] = useState<Asked>('nothing')
  const opener = useRef<HTMLButtonElement>(null)
  const outside = (): Point => placeOutside?.() ?? placeInMargin(store.get())

  function remove(): void {
    const outcome = deleteNotes(board, [note.id])
    tellRefusal(outcome)
    if (outcome.ok) {
      tell(t('note-menu.deleted'), 'plain', { label: t('note-menu.undo'), act: store.undo })
    }
  }

  const items = () => (
    <>
      {write ? (
        <>
          <MenuItem icon={<Pencil size={16} />} onSelect={onEdit}>
            {t('note-menu.edit')}
          </MenuItem>
          <MenuItem icon={<CornerUpRight size={16} />} onSelect={() => setAsked('move')}>
            {t('note-menu.move')}
          </MenuItem>
          <MenuItem icon={<Layers size={16} />} onSelect={() => setAsked('also')}>
            {t('note-menu.also')}
          </MenuItem>
          {inPattern === null ? null : (
            <MenuItem
              icon={<Undo2 size={16} />}
              onSelect={() => tellRefusal(takeOut(board, note.id, inPattern, outside()))}
            >
              {t('note-menu.takeOut')}
            </MenuItem>
          )}
          <MenuItem
            icon={<Archive size={16} />}
            onSelect={() => {
              tellRefusal(setNote(board, note.id, 'parked', true))
              tell(t('note-menu.parked'))
            }}
          >
            {t('note-menu.park')}
          </MenuItem>
          <MenuItem danger icon={<Trash2 size={16} />} onSelect={remove}>
            {t('note-menu.delete')}
          </MenuItem>
          <MenuLine />
        </>
      ) : null}
      <MenuItem icon={<Lightbulb size={16} />} onSelect={() => setAsked('theories')}>
        {t('note-menu.theories')}
      </MenuItem>
    </>
  )

  return (
    <>
      <MenuButton label={t('note-menu.label')} items={items} buttonRef={opener} {...button} />
      <Answers
        note={note}
        inPattern={inPattern}
        asked={asked}
        opener={opener}
        outside={outside}
        onDone={() => setAsked('nothing')}
      />
    </>
  )
}

/** The dialog behind a menu item, while one is open. */
function Answers({
  note,
  inPattern,
  asked,
  opener,
  outside,
  onDone,
}: {
  readonly note: Note
  readonly inPattern: string | null
  readonly asked: Asked
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly outside: () => Point
  readonly onDone: () => void
}) {
  const { board, newId, now } = useSession()
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
          onClose={onDone}
        />
      )
    case 'move':
    case 'also':
      return (
        <PatternPicker
          title={t(asked === 'move' ? 'note-menu.move' : 'note-menu.also')}
          except={Object.keys(note.in)}
          returnTo={opener}
          onClose={onDone}
          onPick={(choice) => {
            const from = asked === 'also' ? 'none' : inPattern
            if (choice === 'new') {
              const id = newId()
              // A free note's own place has room for the sheet that takes it in.
              const at = inPattern === null ? note.at : outside()
              const notes = from === null ? [note.id] : []
              act(board, () => {
                tellRefusal(addPattern(board, { id, at, notes }, now()))
                if (from !== null) tellRefusal(joinPattern(board, note.id, id, from))
              })
              focus.set({ state: 'pattern', id })
            } else {
              tellRefusal(joinPattern(board, note.id, choice.pattern, from))
            }
            onDone()
          }}
        />
      )
  }
}
