import {
  Archive,
  ArrowDown,
  ArrowUp,
  Copy,
  CornerUpRight,
  Layers,
  Lightbulb,
  Pencil,
  Trash2,
  Undo2,
} from 'lucide-react'
import { useRef, useState } from 'react'
import type { Note, Point } from '../../shared/board/model.ts'
import { takeOut } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { MenuItem, MenuLine } from '../ui/menu.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { placeInMargin } from './margin.ts'
import { duplicate, park, remove, shift } from './note-acts.ts'
import type { NoteQuestion } from './note-answers.tsx'
import { NoteAnswers } from './opened.ts'
import { tellRefusal } from './refusal.ts'

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
        items={() => (
          <>
            <WriterItems
              note={note}
              inPattern={inPattern}
              outside={outside}
              onEdit={onEdit}
              onAsk={setAsked}
            />
            <MenuItem icon={<Lightbulb size={16} />} onSelect={() => setAsked('theories')}>
              {t('note-menu.theories')}
            </MenuItem>
          </>
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

/** The items of those who may write. */
function WriterItems({
  note,
  inPattern,
  outside,
  onEdit,
  onAsk,
}: {
  readonly note: Note
  readonly inPattern: string | null
  readonly outside: () => Point
  readonly onEdit: () => void
  readonly onAsk: (question: NoteQuestion) => void
}) {
  const session = useSession()
  const { write } = useRights()
  if (!write) return null

  return (
    <>
      <MenuItem icon={<Pencil size={16} />} onSelect={onEdit}>
        {t('note-menu.edit')}
      </MenuItem>
      <MenuItem icon={<CornerUpRight size={16} />} onSelect={() => onAsk('move')}>
        {t('note-menu.move')}
      </MenuItem>
      <MenuItem icon={<Layers size={16} />} onSelect={() => onAsk('also')}>
        {t('note-menu.also')}
      </MenuItem>
      {inPattern === null ? null : (
        <MenuItem
          icon={<Undo2 size={16} />}
          onSelect={() => tellRefusal(takeOut(session.board, note.id, inPattern, outside()))}
        >
          {t('note-menu.takeOut')}
        </MenuItem>
      )}
      {inPattern === null ? null : (
        <>
          <MenuItem
            icon={<ArrowUp size={16} />}
            onSelect={() => shift(session, note.id, inPattern, -1)}
          >
            {t('note-menu.earlier')}
          </MenuItem>
          <MenuItem
            icon={<ArrowDown size={16} />}
            onSelect={() => shift(session, note.id, inPattern, 1)}
          >
            {t('note-menu.later')}
          </MenuItem>
        </>
      )}
      <MenuItem icon={<Copy size={16} />} onSelect={() => duplicate(session, note, inPattern)}>
        {t('note-menu.duplicate')}
      </MenuItem>
      <MenuItem icon={<Archive size={16} />} onSelect={() => park(session, [note.id])}>
        {t('note-menu.park')}
      </MenuItem>
      <MenuItem danger icon={<Trash2 size={16} />} onSelect={() => remove(session, [note.id])}>
        {t('note-menu.delete')}
      </MenuItem>
      <MenuLine />
    </>
  )
}
