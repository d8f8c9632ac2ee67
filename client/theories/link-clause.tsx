import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { Theory } from '../../shared/board/model.ts'
import { moveLink, removeLink } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import { useWriters } from '../parts/others-carets.tsx'
import { tellRefusal } from '../parts/refusal.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { IconButton } from '../ui/button.tsx'
import styles from './clause.module.css'
import { ClauseField } from './clause-field.tsx'

/** An "and then" of a theory: written, moved among the others, taken away unless somebody writes in it. */
export function LinkClause({
  theory,
  name,
  index,
  autoFocus,
}: {
  readonly theory: Theory
  /** The link's name in the document. */
  readonly name: string
  readonly index: number
  readonly autoFocus: boolean
}) {
  const { board } = useSession()
  const { write } = useRights()
  const { id, links } = theory
  const place = { of: 'link', id, link: name } as const
  const isWrittenIn = useWriters(place).length > 0
  const move = (by: -1 | 1): void => tellRefusal(moveLink(board, id, name, by))
  return (
    <ClauseField
      place={place}
      text={links[index] ?? ''}
      label={t('theories.andThen')}
      hint={t('theories.andThenHint')}
      autoFocus={autoFocus}
      tools={
        write ? (
          <>
            {links.length < 2 ? null : (
              <>
                <IconButton
                  label={t('theories.linkEarlier')}
                  className={styles.small}
                  disabled={index === 0}
                  onClick={() => move(-1)}
                >
                  <ArrowUp size={16} aria-hidden />
                </IconButton>
                <IconButton
                  label={t('theories.linkLater')}
                  className={styles.small}
                  disabled={index === links.length - 1}
                  onClick={() => move(1)}
                >
                  <ArrowDown size={16} aria-hidden />
                </IconButton>
              </>
            )}
            <IconButton
              label={t('theories.removeLink')}
              className={styles.small}
              disabled={isWrittenIn}
              onClick={() => tellRefusal(removeLink(board, id, name))}
            >
              <X size={16} aria-hidden />
            </IconButton>
          </>
        ) : undefined
      }
    />
  )
}
