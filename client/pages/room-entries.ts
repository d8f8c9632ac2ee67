import type { Board } from '../../shared/board/model.ts'
import { neighbourStep } from '../../shared/stage/agenda.ts'
import { goToStep, setLocked, setTimer } from '../../shared/stage/stage.ts'
import { extended, paused, started } from '../../shared/stage/timer.ts'
import type { Entry } from '../find/entry.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import type { Session } from '../sync/session.ts'

const MINUTE = 60_000

/** What the one who leads the room can do with its steps, clock and lock. */
export function roomEntries(session: Session, { stage }: Board): readonly Entry[] {
  const { board } = session
  const at = (direction: -1 | 1) => neighbourStep(stage.agenda, stage.step, direction)
  const minutes = stage.agenda.find(({ id }) => id === stage.step)?.minutes ?? 10
  const entry = (id: string, name: string, run: () => void): Entry => ({
    id,
    name,
    group: t('palette.room'),
    keys: [],
    run,
  })
  const go = (step: string) => () => void tellRefusal(goToStep(board, step))
  const [next, previous] = [at(1), at(-1)]
  const { timer } = stage
  const clock = (id: string, name: string, change: () => typeof timer) =>
    entry(id, name, () => setTimer(board, change()))
  return [
    ...(next === null ? [] : [entry('next-step', `${t('steps.next')}: ${next.name}`, go(next.id))]),
    ...(previous === null
      ? []
      : [entry('previous-step', `${t('steps.previous')}: ${previous.name}`, go(previous.id))]),
    timer.state === 'running'
      ? clock('timer', t('timer.pause'), () => paused(timer, session.now()))
      : clock('timer', t('timer.start'), () => started(timer, session.now(), minutes * MINUTE)),
    ...(timer.state === 'off'
      ? []
      : [clock('timer-more', t('timer.more'), () => extended(timer, session.now(), MINUTE))]),
    entry('lock', t(stage.locked ? 'palette.unlock' : 'palette.lock'), () =>
      setLocked(board, !stage.locked),
    ),
    ...stage.agenda
      .filter(({ id }) => id !== stage.step)
      .map(({ id, name }) => entry(`step-${id}`, t('palette.goToStep', { step: name }), go(id))),
  ]
}
