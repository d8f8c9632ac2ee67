import { Check, Minus, Plus, Scan, SquareDashed } from 'lucide-react'
import { t } from '../../messages/index.ts'
import { useSession } from '../../store/use-board.ts'
import { useValue } from '../../store/value.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { MenuCheck, MenuItem, MenuLine } from '../../ui/menu.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { runCommand } from '../keys/commands.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { usePart } from '../paper/use-thing.ts'
import styles from './zoom-bar.module.css'

/** How near the paper is, and back to all of it. */
export function ZoomBar() {
  const session = useSession()
  const model = useCanvas()
  const run = (does: 'zoom-in' | 'zoom-out' | 'zoom-whole' | 'fit-all' | 'fit-selection') => () =>
    void runCommand({ does }, session, model, false)
  return (
    <div role="toolbar" aria-label={t('canvas.view')} className={styles.bar}>
      <IconButton label={t('canvas.zoomOut')} onClick={run('zoom-out')}>
        <Minus size={18} aria-hidden />
      </IconButton>
      <Percent />
      <IconButton label={t('canvas.zoomIn')} onClick={run('zoom-in')}>
        <Plus size={18} aria-hidden />
      </IconButton>
      <Button kind="quiet" onClick={run('fit-all')}>
        {t('canvas.fitAll')}
      </Button>
      <MenuButton
        label={t('canvas.viewMenu')}
        items={() => (
          <>
            <MenuItem icon={<SquareDashed size={16} />} onSelect={run('fit-selection')}>
              {t('canvas.fitSelection')}
            </MenuItem>
            <MenuItem icon={<Scan size={16} />} onSelect={run('zoom-whole')}>
              {t('canvas.zoomWhole')}
            </MenuItem>
            <MenuLine />
            <WheelItem />
          </>
        )}
      />
    </div>
  )
}

/** Follows the scale by itself: nothing else is drawn again while the paper is zoomed. */
function Percent() {
  const percent = usePart(useCanvas().camera, ({ zoom }) => Math.max(1, Math.round(zoom * 100)))
  return <span className={styles.percent}>{percent} %</span>
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
