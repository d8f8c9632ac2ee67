import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Board, NextStep, Theory } from '../../shared/board/model.ts'
import { deleteNext } from '../../shared/board/next.ts'
import { showDate, t } from '../messages/index.ts'
import { theoryNumbers } from '../parts/numbers.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { undoing } from '../parts/take-back.ts'
import { theoryText } from '../parts/theory-sentence.tsx'
import { TrailLink } from '../parts/trail-link.tsx'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { tell } from '../ui/notice.tsx'
import styles from './next.module.css'
import { NextDetails } from './next-details.tsx'

/** One thing to do: the action, what is agreed about it in one line, and the fields behind that. */
export function NextItem({ step }: { readonly step: NextStep }) {
  const session = useSession()
  const { write } = useRights()
  const [open, setOpen] = useState(false)

  function remove(): void {
    const outcome = deleteNext(session.board, step.id)
    tellRefusal(outcome)
    if (outcome.ok) {
      tell(t('next.deleted'), 'plain', undoing(session))
    }
  }

  return (
    <li data-next={step.id} className={styles.item}>
      <SharedText
        place={{ of: 'action', id: step.id }}
        text={step.action}
        label={t('next.action')}
        placeholder={t('next.placeholder')}
        className={styles.action}
      />
      <div className={styles.line}>
        <Agreed step={step} />
        {write ? (
          <span className={styles.buttons}>
            <Button
              kind="quiet"
              className={styles.more}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? (
                <ChevronDown size={16} aria-hidden />
              ) : (
                <ChevronRight size={16} aria-hidden />
              )}
              {t('next.details')}
            </Button>
            <IconButton label={t('next.delete')} className={styles.delete} onClick={remove}>
              <Trash2 size={16} aria-hidden />
            </IconButton>
          </span>
        ) : null}
      </div>
      {open && write ? <NextDetails step={step} /> : null}
    </li>
  )
}

/** "for the school · leaders of year teams · check on 12 May · serves T1" */
function Agreed({ step }: { readonly step: NextStep }) {
  const theories = useBoardPart((board) => board.theories)
  const theory = theories.get(step.theory ?? '')
  const said = [
    t(step.for === 'school' ? 'next.forSchool' : 'next.forNetwork'),
    step.owner,
    step.check === null ? '' : t('next.checkOn', { date: showDate(step.check) }),
  ].filter((part) => part !== '')
  return (
    <p className={styles.agreed}>
      {said.join(' · ')}
      {theory === undefined ? null : (
        <>
          {' · '}
          <TrailLink
            to="theory"
            id={theory.id}
            className={styles.serves}
            label={`${servesWords(theories, theory)}: ${theoryText(theory)}`}
          >
            {servesWords(theories, theory)}
          </TrailLink>
        </>
      )}
    </p>
  )
}

function servesWords(theories: Board['theories'], { id }: Theory): string {
  return t('next.serves', { theory: `T${theoryNumbers({ theories }).get(id)}` })
}
