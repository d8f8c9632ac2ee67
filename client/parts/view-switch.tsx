import { FRAME_NAMES, framesOn } from '../../shared/board/frames.ts'
import { bringToView } from '../../shared/stage/stage.ts'
import { t } from '../messages/index.ts'
import { useBoardPart, useRights, useSession, useWholeParts } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
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
  if (laid.length === 0 && !(isSorting && write)) return null

  function bring(): void {
    bringToView(session.board, frame, session.now())
    tell(t('frame.brought'))
  }

  return (
    <div className={`${styles.switch} ${className ?? ''}`}>
      <select
        aria-label={t('frame.label')}
        title={t('frame.label')}
        className={styles.views}
        data-in-frame={frame === null ? undefined : ''}
        value={frame ?? FREE}
        onChange={({ target }) => openFrame(session, target.value === FREE ? null : target.value)}
      >
        <option value={FREE}>{viewName(null)}</option>
        {laid.map((name) => (
          <option key={name} value={name}>
            {viewName(name)}
          </option>
        ))}
        {offered.length === 0 ? null : (
          <optgroup label={t('frame.more')}>
            {offered.map((name) => (
              <option key={name} value={name}>
                {viewName(name)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      {facilitate && (brought?.frame ?? null) !== frame ? (
        <Button kind="quiet" className={styles.bring} onClick={bring}>
          {t('frame.bring')}
        </Button>
      ) : null}
    </div>
  )
}

/** The frames that were opened on this board. */
function useLaid(): readonly string[] {
  const [patterns] = useWholeParts((board) => [board.patterns])
  return framesOn({ patterns })
}
