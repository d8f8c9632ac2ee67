import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { neighbourStep } from '../../shared/stage/agenda.ts'
import { goToStep } from '../../shared/stage/stage.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { remember, remembered } from '../platform.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import { Button, IconButton } from '../ui/button.tsx'
import styles from './step-card.module.css'
import { TimerControls } from './timer.tsx'

/** What the step asks for and why; for the facilitator also the way on and the clock. */
export function StepCard() {
  const stage = useBoardPart((board) => board.stage)
  const { facilitate } = useRights()
  const [folded, setFolded] = useState(() => remembered('step-card') === 'folded')
  const step = stage.agenda.find(({ id }) => id === stage.step)
  if (step === undefined) return null

  function fold(): void {
    remember('step-card', folded ? 'open' : 'folded')
    setFolded(!folded)
  }

  return (
    <section aria-label={t('steps.card', { step: step.name })} className={styles.card}>
      <h2 className={styles.name}>{step.name}</h2>
      <div className={styles.words}>
        {folded ? null : (
          <>
            <p>{step.line}</p>
            <p className={styles.why}>{t('steps.why', { why: step.why })}</p>
          </>
        )}
      </div>
      {facilitate ? (
        <div className={styles.controls}>
          <FacilitatorControls />
        </div>
      ) : null}
      <IconButton
        className={styles.fold ?? ''}
        label={folded ? t('steps.unfold') : t('steps.fold')}
        onClick={fold}
      >
        {folded ? <ChevronDown size={18} aria-hidden /> : <ChevronUp size={18} aria-hidden />}
      </IconButton>
    </section>
  )
}

function FacilitatorControls() {
  const { board } = useSession()
  const stage = useBoardPart((board) => board.stage)
  const previous = neighbourStep(stage.agenda, stage.step, -1)
  const next = neighbourStep(stage.agenda, stage.step, 1)
  const minutes = stage.agenda.find(({ id }) => id === stage.step)?.minutes ?? 10
  return (
    <>
      <IconButton
        label={t('steps.previous')}
        disabled={previous === null}
        onClick={() => previous !== null && tellRefusal(goToStep(board, previous.id))}
      >
        <ChevronLeft size={20} aria-hidden />
      </IconButton>
      <Button
        disabled={next === null}
        aria-label={t('steps.next')}
        onClick={() => next !== null && tellRefusal(goToStep(board, next.id))}
      >
        {next === null ? t('steps.next') : next.name}
        <ChevronRight size={18} aria-hidden />
      </Button>
      <TimerControls minutes={minutes} />
    </>
  )
}
