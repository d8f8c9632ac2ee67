import {
  Archive,
  Bookmark,
  CircleSlash,
  Copy,
  CornerUpRight,
  Frame,
  LayoutGrid,
  ListPlus,
  Undo2,
} from 'lucide-react'
import { SUBJECTS } from '../../../shared/board/model.ts'
import { t } from '../../messages/index.ts'
import { patternName } from '../../parts/pattern-name.ts'
import { SubjectMark } from '../../parts/subject-mark.tsx'
import { useSession } from '../../store/use-board.ts'
import type { Session } from '../../sync/session.ts'
import { MenuItem, MenuLine } from '../../ui/menu.tsx'
import type { OpenMenu } from '../../ui/menu-button.tsx'
import { MenuPopup } from '../../ui/menu-popup.tsx'
import type { PlainCommand } from '../keys/keymap.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { type Also, selectedAlso, waysToGrow } from './select-also.ts'
import { tintSelected } from './selected.ts'

/** Everything that can be done with what is selected, and what could be selected with it. */
export function SelectionMenu({
  run,
  onMove,
  ...opened
}: OpenMenu & {
  readonly run: (does: PlainCommand) => () => void
  readonly onMove: () => void
}) {
  const session = useSession()
  const model = useCanvas()
  const { store } = session
  const ways = waysToGrow(store.get(), model.selection.get())
  const grow = (also: Also): void =>
    model.selection.set(selectedAlso(also, store.get(), store.groups(), model.selection.get()))
  return (
    <MenuPopup {...opened}>
      <MenuItem icon={<CornerUpRight size={16} />} onSelect={onMove}>
        {t('note-menu.move')}
      </MenuItem>
      <MenuItem icon={<Undo2 size={16} />} onSelect={run('take-out')}>
        {t('note-menu.takeOut')}
      </MenuItem>
      <MenuItem icon={<Bookmark size={16} />} onSelect={run('exemplar')}>
        {t('exemplar.make')}
      </MenuItem>
      <MenuItem icon={<Frame size={16} />} onSelect={run('outliers')}>
        {t('note-menu.setApart')}
      </MenuItem>
      <MenuItem icon={<Copy size={16} />} onSelect={run('duplicate')}>
        {t('note-menu.duplicate')}
      </MenuItem>
      <MenuItem icon={<LayoutGrid size={16} />} onSelect={run('tidy')}>
        {t('canvas.tidy')}
      </MenuItem>
      <MenuItem icon={<Archive size={16} />} onSelect={run('park')}>
        {t('note-menu.park')}
      </MenuItem>
      <MenuLine />
      {SUBJECTS.map((about) => (
        <MenuItem
          key={about}
          icon={<SubjectMark about={about} size={16} named={false} />}
          onSelect={() => tintSelected(session, model, about)}
        >
          {t('canvas.tint', { about: t(`subject.${about}`) })}
        </MenuItem>
      ))}
      <MenuItem
        icon={<CircleSlash size={16} />}
        onSelect={() => tintSelected(session, model, null)}
      >
        {t('canvas.tintNone')}
      </MenuItem>
      {ways.length === 0 ? null : <MenuLine />}
      {ways.map((also) => (
        <MenuItem
          key={Object.values(also).join(':')}
          icon={<ListPlus size={16} />}
          onSelect={() => grow(also)}
        >
          {alsoWords(also, session)}
        </MenuItem>
      ))}
    </MenuPopup>
  )
}

function alsoWords(also: Also, { store }: Session): string {
  switch (also.by) {
    case 'pattern': {
      const pattern = store.get().patterns.get(also.pattern)
      return t('canvas.alsoPattern', { pattern: pattern === undefined ? '' : patternName(pattern) })
    }
    case 'room':
      return t('canvas.alsoRoom', { room: also.room })
    case 'about':
      return t('canvas.alsoAbout', { about: t(`subject.${also.about}`) })
    case 'free':
      return t('canvas.alsoFree')
  }
}
