import { ChevronDown } from 'lucide-react'
import { agreedBefore } from '../../shared/board/groups.ts'
import { CAMES, HORIZONS, type NextStep } from '../../shared/board/model.ts'
import { setNext } from '../../shared/board/next.ts'
import { LAST_TIME } from '../../shared/stage/agenda.ts'
import { showDate, t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { MenuItem } from '../ui/menu.tsx'
import { MenuBeneath } from '../ui/menu-beneath.tsx'
import { agreeAgain, horizonName } from './acts.ts'
import styles from './last-time.module.css'
import parked from './parked.module.css'

/** What the round before agreed: what came of it. Open while the room looks back at it. */
export function LastTime() {
  const steps = agreedBefore({ next: useBoardPart((board) => board.next) })
  const isTime = useBoardPart(({ stage }) => stage.step === LAST_TIME)
  if (steps.length === 0) return null
  return (
    <details className={parked.advice} open={isTime}>
      <summary className={parked.summary}>{t('before.title', { count: steps.length })}</summary>
      <p className={parked.why}>{t('before.why')}</p>
      <ul className={styles.list} aria-label={t('before.list')}>
        {steps.map((step) => (
          <Agreed key={step.id} step={step} />
        ))}
      </ul>
    </details>
  )
}

function Agreed({ step }: { readonly step: NextStep }) {
  const { board } = useSession()
  const { write } = useRights()
  const { id, action, owner, check, came, horizon } = step
  const said = [
    horizonName(horizon),
    owner,
    check === null ? '' : t('next.checkOn', { date: showDate(check) }),
  ]
  return (
    <li className={styles.agreed}>
      <p>{action}</p>
      <p className={styles.facts}>{said.filter((part) => part !== '').join(' · ')}</p>
      <div className={styles.row}>
        <Choice
          label={t('before.came', { action })}
          value={came}
          optional
          disabled={!write}
          options={CAMES.map((value) => ({ value, label: t(`before.${value}`) }))}
          onChange={(chosen) => tellRefusal(setNext(board, id, 'came', chosen))}
        />
        {write ? <AgreeAgain step={step} /> : null}
      </div>
    </li>
  )
}

/** Makes a step of this round of it, in the horizon that is chosen. */
function AgreeAgain({ step }: { readonly step: NextStep }) {
  const session = useSession()
  return (
    <MenuBeneath
      trigger={
        <Button kind="quiet">
          {t('before.again')}
          <ChevronDown size={16} aria-hidden />
        </Button>
      }
    >
      {HORIZONS.map((horizon) => (
        <MenuItem key={horizon} onSelect={() => agreeAgain(session, step, horizon)}>
          {horizonName(horizon)}
        </MenuItem>
      ))}
    </MenuBeneath>
  )
}
