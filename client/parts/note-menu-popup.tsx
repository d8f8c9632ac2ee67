import {
  Archive,
  ArrowDown,
  ArrowUp,
  Bookmark,
  Copy,
  CornerUpRight,
  Frame,
  Layers,
  Lightbulb,
  Pencil,
  SquareDashed,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { Note, Point } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { MenuCheck, MenuItem, MenuLine } from '../ui/menu.tsx'
import type { OpenMenu } from '../ui/menu-button.tsx'
import { MenuPopup } from '../ui/menu-popup.tsx'
import { duplicate, park, remove, shift } from './note-acts.ts'
import type { NoteQuestion } from './note-answers.tsx'
import { pushOff, setApart, turnExemplars } from './sheet-acts.ts'
import { moreLikeThis } from './suggest.ts'

export interface NoteItemsProps {
  readonly note: Note
  readonly inPattern: string | null
  /** Where on the paper the note stands when it is taken out. */
  readonly outside: () => Point
  readonly onEdit: () => void
  /** Something is to be asked further, when the menu is gone. */
  readonly onAsk: (question: NoteQuestion) => void
}

/** The menu of a note, as it stands open. */
export function NoteMenuPopup({
  note,
  inPattern,
  outside,
  onEdit,
  onAsk,
  ...opened
}: NoteItemsProps & OpenMenu) {
  return (
    <MenuPopup {...opened}>
      <WriterItems
        note={note}
        inPattern={inPattern}
        outside={outside}
        onEdit={onEdit}
        onAsk={onAsk}
      />
      <MenuItem icon={<Lightbulb size={16} />} onSelect={() => onAsk('theories')}>
        {t('note-menu.theories')}
      </MenuItem>
    </MenuPopup>
  )
}

/** The items of those who may write. */
function WriterItems({ note, inPattern, outside, onEdit, onAsk }: NoteItemsProps) {
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
          onSelect={() => pushOff(session, [{ id: note.id, at: outside(), from: inPattern }])}
        >
          {t('note-menu.takeOut')}
        </MenuItem>
      )}
      {inPattern === null ? null : (
        <>
          <MenuCheck
            icon={<Bookmark size={16} />}
            checked={session.store.get().patterns.get(inPattern)?.exemplars[note.id] === true}
            onChange={() => turnExemplars(session, new Map([[inPattern, [note.id]]]))}
          >
            {t('exemplar.make')}
          </MenuCheck>
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
      <MenuItem
        icon={<Frame size={16} />}
        onSelect={() => setApart(session, [{ id: note.id, from: inPattern }], outside())}
      >
        {t('note-menu.setApart')}
      </MenuItem>
      <MenuItem icon={<SquareDashed size={16} />} onSelect={() => moreLikeThis(session, note.id)}>
        {t('note-menu.moreLike')}
      </MenuItem>
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
