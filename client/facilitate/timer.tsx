import { Pause, Play, Plus } from 'lucide-react'
import { setTimer } from '../../shared/stage/stage.ts'
import { extended, paused, remaining, started } from '../../shared/stage/timer.ts'
import { t } from '../messages/index.ts'
import { clockFace } from '../parts/clock-face.ts'
import { useBoardPart, useNow, useSession } from '../store/use-board.ts'
import { IconButton } from '../ui/button.tsx'
import styles from './timer.module.css'

const MINUTE = 60_000

/** The step's clock as everybody sees it; nothing while none is set. */
export function TimeLeft() {
  const timer = useBoardPart(({ stage }) => stage.timer)
  const now = useNow(timer.state === 'running')
  const left = remaining(timer, now)
  if (left === null) return null
  return (
    <span
      role="timer"
      aria-label={t('timer.label')}
      className={`${styles.left} ${left <= 0 ? styles.over : ''}`}
      title={left <= 0 ? t('timer.over') : undefined}
    >
      {clockFace(left)}
    </span>
  )
}

/** Start, pause, one minute more: the facilitator's. */
export function TimerControls({ minutes }: { readonly minutes: number }) {
  const session = useSession()
  const timer = useBoardPart(({ stage }) => stage.timer)
  return (
    <>
      {timer.state === 'running' ? (
        <IconButton
          label={t('timer.pause')}
          onClick={() => setTimer(session.board, paused(timer, session.now()))}
        >
          <Pause size={18} aria-hidden />
        </IconButton>
      ) : (
        <IconButton
          label={t('timer.start')}
          onClick={() => setTimer(session.board, started(timer, session.now(), minutes * MINUTE))}
        >
          <Play size={18} aria-hidden />
        </IconButton>
      )}
      {timer.state === 'off' ? null : (
        <IconButton
          label={t('timer.more')}
          onClick={() => setTimer(session.board, extended(timer, session.now(), MINUTE))}
        >
          <Plus size={18} aria-hidden />
        </IconButton>
      )}
    </>
  )
}
