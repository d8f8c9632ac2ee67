import { Minus, Plus } from 'lucide-react'
import { t } from '../../messages/index.ts'
import { useSession } from '../../store/use-board.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { laterOpened } from '../../ui/later.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { runCommand } from '../keys/commands.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { usePart } from '../paper/use-thing.ts'
import styles from './zoom-bar.module.css'

const ViewMenu = laterOpened(async () => (await import('./view-menu.tsx')).ViewMenu)

/** How near the paper is, and back to all of it. */
export function ZoomBar() {
  const session = useSession()
  const model = useCanvas()
  const run = (does: 'zoom-in' | 'zoom-out' | 'fit-all') => () =>
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
      <MenuButton label={t('canvas.viewMenu')} menu={(opened) => <ViewMenu {...opened} />} />
    </div>
  )
}

/** Follows the scale by itself: nothing else is drawn again while the paper is zoomed. */
function Percent() {
  const percent = usePart(useCanvas().camera, ({ zoom }) => Math.max(1, Math.round(zoom * 100)))
  return <span className={styles.percent}>{percent} %</span>
}
