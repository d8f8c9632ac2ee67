import { Plus } from 'lucide-react'
import { FRAME_NAMES, type FrameName, framesOn } from '../../shared/board/frames.ts'
import { bringToView } from '../../shared/stage/stage.ts'
import { t } from '../messages/index.ts'
import { useBoardPart, useRights, useSession, useWholeParts } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { MenuItem } from '../ui/menu.tsx'
import { MenuBeneath } from '../ui/menu-beneath.tsx'
import { tell } from '../ui/notice.tsx'
import { openFrame, viewName } from './open-frame.ts'
import styles from './view-switch.module.css'

/** No frame is called so. */
const FREE = ''

/**
 * By what the notes are sorted here: the free groups or an outside frame, each a view of the same
 * notes. It is there while the room groups and names, and wherever a frame was opened.
 */
export function ViewSwitch({ className }: { readonly className?: string | undefined }) {
  const session = useSession()
  const frame = useValue(session.store.frame)
  const { write, facilitate } = useRights()
  const laid = useLaid()
  const isSorting = useBoardPart(({ stage }) => {
    const kind = stage.agenda.find(({ id }) => id === stage.step)?.kind
    return kind === 'group' || kind === 'name'
  })
  const brought = useBoardPart(({ stage }) => stage.view)
  const offered = write ? FRAME_NAMES.filter((name) => !laid.includes(name)) : []
  // A view stays in use here although somebody has taken the last of its sheets away.
  const views = frame === null || laid.includes(frame) ? laid : [...laid, frame]
  if (views.length === 0 && !(isSorting && write)) return null

  function bring(): void {
    bringToView(session.board, frame, session.now())
    tell(t('frame.brought'))
  }

  return (
    <div className={`${styles.switch} ${className ?? ''}`}>
      {views.length === 0 ? null : (
        <select
          aria-label={t('frame.label')}
          title={t('frame.label')}
          className={styles.views}
          data-in-frame={frame === null ? undefined : ''}
          value={frame ?? FREE}
          onChange={({ target }) => openFrame(session, target.value === FREE ? null : target.value)}
        >
          <option value={FREE}>{viewName(null)}</option>
          {views.map((name) => (
            <option key={name} value={name}>
              {viewName(name)}
            </option>
          ))}
        </select>
      )}
      {offered.length === 0 ? null : <OpenFrame frames={offered} named={views.length === 0} />}
      {facilitate && (brought?.frame ?? null) !== frame ? (
        <Button kind="quiet" className={styles.bring} onClick={bring}>
          {t('frame.bring')}
        </Button>
      ) : null}
    </div>
  )
}

/**
 * Opens a frame that nobody has opened yet. It lays sheets for everybody, so it is no option of the
 * list beside it, in which an arrow key chooses.
 */
function OpenFrame({
  frames,
  named,
}: {
  readonly frames: readonly FrameName[]
  /** Whether the button has words. */
  readonly named: boolean
}) {
  const session = useSession()
  return (
    <MenuBeneath
      trigger={
        <Button
          kind="quiet"
          className={styles.open}
          aria-label={t('frame.more')}
          title={t('frame.more')}
        >
          <Plus size={16} aria-hidden />
          {named ? t('frame.more') : null}
        </Button>
      }
    >
      {frames.map((name) => (
        <MenuItem key={name} onSelect={() => openFrame(session, name)}>
          {viewName(name)}
        </MenuItem>
      ))}
    </MenuBeneath>
  )
}

/** The frames that were opened on this board. */
function useLaid(): readonly string[] {
  const [patterns] = useWholeParts((board) => [board.patterns])
  return framesOn({ patterns })
}
