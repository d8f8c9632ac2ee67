import { useId, useState } from 'react'
import type { NextStep } from '../../shared/board/model.ts'
import { showDate, t } from '../messages/index.ts'
import { theoryNumbers } from '../parts/numbers.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { theoryText } from '../parts/theory-sentence.tsx'
import { TrailLink } from '../parts/trail-link.tsx'
import { useBoardPart, useRights } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { DropSpot } from './drop-spot.tsx'
import { Grip } from './grip.tsx'
import styles from './next.module.css'
import { NextDetails } from './next-details.tsx'
import { StepMenu } from './step-menu.tsx'

/** One thing to do: the action, what is agreed about it in one line, and the fields behind that. */
export function NextItem({ step }: { readonly step: NextStep }) {
  const { write } = useRights()
  const [open, setOpen] = useState(false)
  const details = useId()
  const { id, horizon, for: audience } = step
  return (
    <li data-next={id}>
      <DropSpot spot={{ horizon, for: audience, beside: id }} disabled={!write}>
        <div className={styles.item}>
          <div className={styles.row}>
            {write ? <Grip held={{ of: 'step', id, text: step.action }} /> : null}
            <SharedText
              place={{ of: 'action', id }}
              text={step.action}
              label={t('next.action')}
              placeholder={t('next.placeholder')}
              className={styles.action}
            />
            {write ? (
              <MenuButton
                label={t('next.menu')}
                className={styles.menu}
                menu={(opened) => <StepMenu {...opened} step={step} />}
              />
            ) : null}
          </div>
          <div className={styles.line}>
            {write ? (
              <Button
                kind="quiet"
                className={styles.agree}
                aria-expanded={open}
                aria-controls={open ? details : undefined}
                onClick={() => setOpen(!open)}
              >
                <Agreed step={step} />
              </Button>
            ) : (
              <Agreed step={step} />
            )}
            <Serves step={step} />
          </div>
          {open && write ? (
            <div id={details}>
              <NextDetails step={step} />
            </div>
          ) : null}
        </div>
      </DropSpot>
    </li>
  )
}

/** "leaders of year teams · check on 12 May", and what is still to be agreed. */
function Agreed({ step }: { readonly step: NextStep }) {
  const { write } = useRights()
  const owner = step.owner === '' && write ? t('next.whoIsOwner') : step.owner
  const open = write ? t('next.whenChecked') : ''
  const check = step.check === null ? open : t('next.checkOn', { date: showDate(step.check) })
  return (
    <span className={styles.agreed}>
      {[owner, check].filter((part) => part !== '').join(' · ')}
    </span>
  )
}

/** The way to the theory that a step serves, if it serves one. */
function Serves({ step }: { readonly step: NextStep }) {
  const theories = useBoardPart((board) => board.theories)
  const theory = theories.get(step.theory ?? '')
  if (theory === undefined) return null
  const said = t('next.serves', { theory: `T${theoryNumbers({ theories }).get(theory.id)}` })
  return (
    <TrailLink
      to="theory"
      id={theory.id}
      className={styles.serves}
      label={`${said}: ${theoryText(theory)}`}
    >
      {said}
    </TrailLink>
  )
}
