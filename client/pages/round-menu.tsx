import {
  Flag,
  History,
  House,
  ImageDown,
  Import,
  Keyboard,
  Monitor,
  Quote,
  Search,
  SquareDashedKanban,
  Terminal,
} from 'lucide-react'
import { useLocation } from 'wouter'
import { t } from '../messages/index.ts'
import { useRights } from '../store/use-board.ts'
import { MenuItem, MenuLine } from '../ui/menu.tsx'
import type { OpenMenu } from '../ui/menu-button.tsx'
import { MenuPopup } from '../ui/menu-popup.tsx'
import { askToFind, useRoundView } from './round-view.ts'
import { SheetItems } from './sheet-items.tsx'

/** What is needed now and then. `onCanvas` is there where the paper is not on screen. */
export function RoundMenuPopup({
  onCanvas,
  ...opened
}: OpenMenu & { readonly onCanvas: (() => void) | null }) {
  const { write, facilitate } = useRights()
  const view = useRoundView()
  const { dialog } = view
  const [, navigate] = useLocation()
  return (
    <MenuPopup {...opened}>
      {onCanvas === null ? null : (
        <MenuItem icon={<SquareDashedKanban size={18} />} onSelect={onCanvas}>
          {t('round.canvas')}
        </MenuItem>
      )}
      <MenuItem icon={<Search size={18} />} onSelect={() => askToFind(view)}>
        {t('canvas.find')}
      </MenuItem>
      <MenuItem icon={<Terminal size={18} />} onSelect={() => dialog.set('palette')}>
        {t('round.commands')}
      </MenuItem>
      <MenuItem icon={<Keyboard size={18} />} onSelect={() => dialog.set('shortcuts')}>
        {t('round.keys')}
      </MenuItem>
      <MenuItem icon={<ImageDown size={18} />} onSelect={() => dialog.set('picture')}>
        {t('round.picture')}
      </MenuItem>
      {write ? (
        <MenuItem icon={<Import size={18} />} onSelect={() => dialog.set('import')}>
          {t('round.import')}
        </MenuItem>
      ) : null}
      <MenuItem icon={<Monitor size={18} />} onSelect={() => dialog.set('share')}>
        {t('round.shareAndRoomView')}
      </MenuItem>
      <SheetItems />
      <MenuItem icon={<House size={18} />} onSelect={() => navigate('/')}>
        {t('round.toStart')}
      </MenuItem>
      {facilitate ? (
        <>
          <MenuLine />
          <MenuItem icon={<History size={18} />} onSelect={() => dialog.set('restore')}>
            {t('restore.title')}
          </MenuItem>
          <MenuItem icon={<Quote size={18} />} onSelect={() => dialog.set('wording')}>
            {t('wording.title')}
          </MenuItem>
          <MenuItem icon={<Flag size={18} />} onSelect={() => dialog.set('close')}>
            {t('round.close')}
          </MenuItem>
        </>
      ) : null}
    </MenuPopup>
  )
}
