import { Check, X } from 'lucide-react'
import { dropFormer } from '../../shared/board/merging.ts'
import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import { MenuItem } from '../ui/menu.tsx'
import type { OpenMenu } from '../ui/menu-button.tsx'
import { MenuPopup } from '../ui/menu-popup.tsx'
import { tellRefusal } from './refusal.ts'
import { makeStatement } from './sheet-acts.ts'

/** The menu of a statement that was said before patterns were merged, as it stands open. */
export function FormerMenuPopup({
  pattern,
  former,
  ...opened
}: OpenMenu & { readonly pattern: string; readonly former: string }) {
  const session = useSession()
  return (
    <MenuPopup {...opened}>
      <MenuItem icon={<Check size={16} />} onSelect={() => makeStatement(session, pattern, former)}>
        {t('pattern-menu.sayFormer')}
      </MenuItem>
      <MenuItem
        icon={<X size={16} />}
        onSelect={() => tellRefusal(dropFormer(session.board, pattern, former))}
      >
        {t('pattern-menu.dropFormer')}
      </MenuItem>
    </MenuPopup>
  )
}
