import {
  Check,
  Lightbulb,
  ListChecks,
  Merge,
  Pencil,
  Plus,
  SquareDashed,
  Ungroup,
} from 'lucide-react'
import type { Pattern } from '../../shared/board/model.ts'
import { setPattern } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { spreadShown } from '../store/spread-setting.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { MenuCheck, MenuItem, MenuLine } from '../ui/menu.tsx'
import type { OpenMenu } from '../ui/menu-button.tsx'
import { MenuPopup } from '../ui/menu-popup.tsx'
import { tellRefusal } from './refusal.ts'
import { moreLikeThis } from './suggest.ts'

/** What a pattern's menu asks further about, in a dialog. */
export type PatternQuestion = 'nothing' | 'resting' | 'others' | 'merge' | 'dissolve'

/** The menu of a pattern, as it stands open. */
export function PatternMenuPopup({
  pattern,
  onRename,
  onAsk,
  onSelectNotes,
  ...opened
}: OpenMenu & {
  readonly pattern: Pattern
  readonly onRename: () => void
  /** Something is to be asked further, when the menu is gone. */
  readonly onAsk: (question: PatternQuestion) => void
  readonly onSelectNotes?: (() => void) | undefined
}) {
  const session = useSession()
  const { write } = useRights()
  return (
    <MenuPopup {...opened}>
      {write ? (
        <>
          <MenuItem icon={<Pencil size={16} />} onSelect={onRename}>
            {t('pattern-menu.rename')}
          </MenuItem>
          <MenuItem icon={<Plus size={16} />} onSelect={() => onAsk('others')}>
            {t('pattern-menu.addToTheory')}
          </MenuItem>
        </>
      ) : null}
      <MenuItem icon={<Lightbulb size={16} />} onSelect={() => onAsk('resting')}>
        {t('pattern-menu.theories')}
      </MenuItem>
      {write ? (
        <>
          <MenuCheck
            icon={<Check size={16} />}
            checked={pattern.outliers}
            onChange={(outliers) =>
              tellRefusal(setPattern(session.board, pattern.id, 'outliers', outliers))
            }
          >
            {t('outline.outliers')}
          </MenuCheck>
          <SpreadItem />
          <MenuItem icon={<Merge size={16} />} onSelect={() => onAsk('merge')}>
            {t('pattern-menu.merge')}
          </MenuItem>
          <MenuItem
            icon={<SquareDashed size={16} />}
            onSelect={() => moreLikeThis(session, pattern.id)}
          >
            {t('note-menu.moreLike')}
          </MenuItem>
          {onSelectNotes === undefined ? null : (
            <MenuItem icon={<ListChecks size={16} />} onSelect={onSelectNotes}>
              {t('pattern-menu.selectNotes')}
            </MenuItem>
          )}
          <MenuLine />
          <MenuItem danger icon={<Ungroup size={16} />} onSelect={() => onAsk('dissolve')}>
            {t('pattern-menu.dissolve')}
          </MenuItem>
        </>
      ) : null}
    </MenuPopup>
  )
}

/** Whether this device shows from how many rooms and tables patterns come. */
function SpreadItem() {
  const on = useValue(spreadShown)
  return (
    <MenuCheck icon={<Check size={16} />} checked={on} onChange={spreadShown.set}>
      {t('spread.show')}
    </MenuCheck>
  )
}
