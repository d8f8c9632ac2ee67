import { Check, Scan, SquareDashed } from 'lucide-react'
import { t } from '../../messages/index.ts'
import { useSession } from '../../store/use-board.ts'
import { useValue } from '../../store/value.ts'
import { MenuCheck, MenuItem, MenuLine } from '../../ui/menu.tsx'
import type { OpenMenu } from '../../ui/menu-button.tsx'
import { MenuPopup } from '../../ui/menu-popup.tsx'
import { runCommand } from '../keys/commands.ts'
import { useCanvas } from '../model/canvas-model.ts'

/** Other ways to look at the paper, and what a wheel does. */
export function ViewMenu(opened: OpenMenu) {
  const session = useSession()
  const model = useCanvas()
  const run = (does: 'zoom-whole' | 'fit-selection') => () =>
    void runCommand({ does }, session, model, false)
  return (
    <MenuPopup {...opened}>
      <MenuItem icon={<SquareDashed size={16} />} onSelect={run('fit-selection')}>
        {t('canvas.fitSelection')}
      </MenuItem>
      <MenuItem icon={<Scan size={16} />} onSelect={run('zoom-whole')}>
        {t('canvas.zoomWhole')}
      </MenuItem>
      <MenuLine />
      <WheelItem />
    </MenuPopup>
  )
}

function WheelItem() {
  const { wheel } = useCanvas()
  const use = useValue(wheel)
  return (
    <MenuCheck
      icon={<Check size={16} />}
      checked={use === 'zooms'}
      onChange={(zooms) => wheel.set(zooms ? 'zooms' : 'pans')}
    >
      {t('canvas.wheelZooms')}
    </MenuCheck>
  )
}
