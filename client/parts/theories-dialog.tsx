import type { RefObject } from 'react'
import { theoriesInOrder } from '../../shared/board/groups.ts'
import { setEvidence } from '../../shared/board/theories.ts'
import { theoriesOn } from '../../shared/board/trace.ts'
import { t } from '../messages/index.ts'
import { useFocus } from '../store/focus.ts'
import { useRights, useSession, useWholeBoard } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import { useNewTheory } from './new-theory.ts'
import { theoryNumbers } from './numbers.ts'
import styles from './picker.module.css'
import { tellRefusal } from './refusal.ts'
import { TheorySentence } from './theory-sentence.tsx'

export interface TheoriesDialogProps {
  readonly title: string
  /** The pattern or note in question. */
  readonly target: string
  /** The theories that rest on it, to go to; or the others, to lay it under. */
  readonly shows: 'resting' | 'others'
  readonly returnTo?: RefObject<HTMLElement | null> | undefined
  readonly onClose: () => void
}

/** The theories above a pattern or note. Open as long as it is there. */
export function TheoriesDialog({ title, target, shows, returnTo, onClose }: TheoriesDialogProps) {
  const { board } = useSession()
  const now = useWholeBoard()
  const focus = useFocus()
  const { write } = useRights()
  const newTheory = useNewTheory()
  const numbers = theoryNumbers(now)
  const theories =
    shows === 'resting'
      ? theoriesOn(now, target)
      : theoriesInOrder(now).filter(({ evidence }) => evidence[target] === undefined)

  function choose(id: string): void {
    if (shows === 'resting') {
      focus.set({ state: 'theory', id })
    } else {
      const outcome = setEvidence(board, id, target, 'supports')
      tellRefusal(outcome)
      if (outcome.ok) tell(t('theories-dialog.added', { theory: `T${numbers.get(id)}` }))
    }
    onClose()
  }

  return (
    <Dialog open title={title} onClose={onClose} returnTo={returnTo}>
      {theories.length === 0 ? (
        <p className={styles.empty}>
          {t(shows === 'resting' ? 'theories-dialog.empty' : 'theories-dialog.noneLeft')}
        </p>
      ) : (
        <ul className={styles.list} aria-label={t('theories-dialog.list')}>
          {theories.map((theory, index) => (
            <li key={theory.id}>
              <button
                type="button"
                className={styles.choice}
                data-start-here={index === 0 ? '' : undefined}
                onClick={() => choose(theory.id)}
              >
                <span className={styles.number}>T{numbers.get(theory.id)}</span>
                <span className={styles.words}>
                  <TheorySentence theory={theory} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {write ? (
        <Button
          onClick={() => {
            newTheory(target)
            onClose()
          }}
        >
          {t('theories-dialog.new')}
        </Button>
      ) : null}
    </Dialog>
  )
}
