import {
  FilePlus2,
  Frame,
  Hand,
  MousePointer2,
  Redo2,
  Search,
  SquareDashed,
  SquareStack,
  StickyNote,
  Undo2,
} from 'lucide-react'
import { t } from '../messages/index.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { IconButton } from '../ui/button.tsx'
import styles from './canvas-tools.module.css'
import { runCommand } from './keys/commands.ts'
import type { PlainCommand } from './keys/keymap.ts'
import { useCanvas } from './model/canvas-model.ts'

/** The tools at the left edge of the paper. */
export function CanvasTools({
  onImport,
  onFind,
}: {
  readonly onImport: () => void
  readonly onFind: () => void
}) {
  const session = useSession()
  const model = useCanvas()
  const { write } = useRights()
  const tool = useValue(model.tool)
  const undoable = useValue(session.store.undoable)
  const run = (does: PlainCommand) => () => void runCommand({ does }, session, model, write)
  return (
    <div
      role="toolbar"
      aria-label={t('canvas.tools')}
      aria-orientation="vertical"
      className={styles.tools}
    >
      <IconButton
        label={t('canvas.select')}
        aria-pressed={tool === 'select'}
        onClick={run('tool-select')}
      >
        <MousePointer2 size={20} aria-hidden />
      </IconButton>
      <IconButton label={t('canvas.pan')} aria-pressed={tool === 'pan'} onClick={run('tool-pan')}>
        <Hand size={20} aria-hidden />
      </IconButton>
      <IconButton label={t('canvas.find')} onClick={onFind}>
        <Search size={20} aria-hidden />
      </IconButton>
      {write ? (
        <>
          <span className={styles.line} />
          <IconButton label={t('canvas.note')} onClick={run('new-note')}>
            <StickyNote size={20} aria-hidden />
          </IconButton>
          <IconButton label={t('canvas.pattern')} onClick={run('new-pattern')}>
            <SquareStack size={20} aria-hidden />
          </IconButton>
          <IconButton label={t('outline.outliers')} onClick={run('outliers')}>
            <Frame size={20} aria-hidden />
          </IconButton>
          <IconButton label={t('canvas.suggest')} onClick={run('suggest')}>
            <SquareDashed size={20} aria-hidden />
          </IconButton>
          <IconButton label={t('canvas.import')} onClick={onImport}>
            <FilePlus2 size={20} aria-hidden />
          </IconButton>
          <span className={styles.line} />
          <IconButton label={t('canvas.undo')} disabled={!undoable.undo} onClick={run('undo')}>
            <Undo2 size={20} aria-hidden />
          </IconButton>
          <IconButton label={t('canvas.redo')} disabled={!undoable.redo} onClick={run('redo')}>
            <Redo2 size={20} aria-hidden />
          </IconButton>
        </>
      ) : null}
    </div>
  )
}
