import type { Step } from '../../shared/stage/agenda.ts'
import { remaining } from '../../shared/stage/timer.ts'
import { t } from '../messages/index.ts'
import { clockFace } from '../parts/clock-face.ts'
import { useBoardPart, useNow } from '../store/use-board.ts'
import { Logo } from '../ui/logo.tsx'
import styles from './wall.module.css'
import type { WallView } from './wall-view.ts'

/** Where the line stands large in the picture, it need not stand above it as well. */
const LINE_BELOW: ReadonlySet<WallView['shows']> = new Set(['line', 'predictions', 'closed'])

/** The step's name, its line, and the time that is left. */
export function WallHead({ step, view }: { readonly step: Step | null; readonly view: WallView }) {
  const about = useBoardPart((board) => board.about)
  const stage = useBoardPart((board) => board.stage)
  const now = useNow(stage.timer.state === 'running')
  const left = stage.closed === null ? remaining(stage.timer, now) : null
  const round = about.title || about.school
  const name = view.shows === 'closed' ? t('wall.closed') : (step?.name ?? round)
  const beside = LINE_BELOW.has(view.shows) ? round : step?.line
  return (
    <header className={styles.head}>
      <span className={styles.logo}>
        <Logo />
      </span>
      <h1 className={styles.step}>{name}</h1>
      <p className={styles.line}>{beside === name ? '' : beside}</p>
      {left === null ? null : (
        <p className={styles.clock} role="timer" data-over={left < 0 ? '' : undefined}>
          {clockFace(left)}
        </p>
      )}
    </header>
  )
}
