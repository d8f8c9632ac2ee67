import { Minus, Plus } from 'lucide-react'
import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { useCanvas } from './canvas-model.ts'
import { runCommand } from './commands.ts'
import styles from './zoom-bar.module.css'

/** How near the paper is, and back to all of it. */
export function ZoomBar() {
  const session = useSession()
  const model = useCanvas()
  const { zoom } = useValue(model.camera)
  const run = (does: 'zoom-in' | 'zoom-out' | 'fit-all') => () =>
    void runCommand({ does }, session, model, false)
  return (
    <div role="toolbar" aria-label={t('canvas.view')} className={styles.bar}>
      <IconButton label={t('canvas.zoomOut')} onClick={run('zoom-out')}>
        <Minus size={18} aria-hidden />
      </IconButton>
      <span className={styles.percent}>{Math.round(zoom * 100)} %</span>
      <IconButton label={t('canvas.zoomIn')} onClick={run('zoom-in')}>
        <Plus size={18} aria-hidden />
      </IconButton>
      <Button kind="quiet" onClick={run('fit-all')}>
        {t('canvas.fitAll')}
      </Button>
    </div>
  )
}
