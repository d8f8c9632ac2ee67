import { Check, X } from 'lucide-react'
import { dropFormer, sayFormer } from '../../shared/board/merging.ts'
import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import { MenuItem } from '../ui/menu.tsx'
import type { OpenMenu } from '../ui/menu-button.tsx'
import { MenuPopup } from '../ui/menu-popup.tsx'
import { tellRefusal } from './refusal.ts'

/** The menu of a statement that was said before patterns were merged, as it stands open. */
export function FormerMenuPopup({
  pattern,
  former,
  ...opened
}: OpenMenu & { readonly pattern: string; readonly former: string }) {
  const { board } = useSession()
  return (
    <MenuPopup {...opened}>
      <MenuItem
        icon={<Check size={16} />}
        onSelect={() => tellRefusal(sayFormer(board, pattern, former))}
      >
        {t('pattern-menu.sayFormer')}
      </MenuItem>
      <MenuItem
        icon={<X size={16} />}
        onSelect={() => tellRefusal(dropFormer(board, pattern, former))}
      >
        {t('pattern-menu.dropFormer')}
      </MenuItem>
    </MenuPopup>
  )
}
