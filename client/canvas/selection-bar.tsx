import { t } from '../messages/index.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { useCanvas } from './canvas-model.ts'
import { runCommand } from './commands.ts'
import styles from './selection-bar.module.css'

/** What can be done with the notes that are selected. */
export function SelectionBar() {
  const session = useSession()
  const model = useCanvas()
  const selected = useValue(model.selection)
  const { write } = useRights()
  if (!write || selected.size === 0) return null
  const run = (does: 'group' | 'delete' | 'leave') => () =>
    void runCommand({ does }, session, model, write)
  return (
    <div
      role="toolbar"
      aria-label={t('canvas.selected', { count: selected.size })}
      className={styles.bar}
    >
      <span>{t('canvas.selected', { count: selected.size })}</span>
      <Button kind="main" onClick={run('group')}>
        {t('canvas.group')}
      </Button>
      <Button kind="quiet" onClick={run('delete')}>
        {t('canvas.delete')}
      </Button>
      <Button kind="quiet" onClick={run('leave')}>
        {t('canvas.deselect')}
      </Button>
    </div>
  )
}
