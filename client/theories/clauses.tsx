import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Theory } from '../../shared/board/model.ts'
import { addLink, linkNames } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { isUnwritten } from '../parts/sentence.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import styles from './clause.module.css'
import { ClauseField } from './clause-field.tsx'
import { LinkClause } from './link-clause.tsx'

/** The sentence of a theory as it is written, in large letters, and what it takes for granted. */
export function Clauses({ theory }: { readonly theory: Theory }) {
  const { board } = useSession()
  const { write } = useRights()
  const [added, setAdded] = useState<string | null>(null)
  const { id } = theory
  const names = linkNames(board, id)

  function add(): void {
    tellRefusal(addLink(board, id))
    setAdded(linkNames(board, id).at(-1) ?? null)
  }

  return (
    <div className={styles.clauses}>
      <ClauseField
        place={{ of: 'clause', id, clause: 'action' }}
        text={theory.action}
        label={t(theory.lead === 'If' ? 'theories.action' : 'theories.actionWhen')}
        hint={t('theories.actionHint')}
        autoFocus={write && isUnwritten(theory)}
      />
      <ClauseField
        place={{ of: 'clause', id, clause: 'then' }}
        text={theory.then}
        label={t('theories.then')}
        hint={t('theories.thenHint')}
      />
      {theory.links.map((_, index) => {
        const name = names[index] ?? ''
        return (
          <LinkClause
            key={name === '' ? index : name}
            theory={theory}
            name={name}
            index={index}
            autoFocus={name !== '' && name === added}
          />
        )
      })}
      {write ? (
        <Button kind="quiet" className={styles.addLink} onClick={add}>
          <Plus size={16} aria-hidden />
          {t('theories.addLink')}
        </Button>
      ) : null}
      <ClauseField
        place={{ of: 'clause', id, clause: 'soThat' }}
        text={theory.soThat}
        label={t('theories.soThat')}
        hint={t('theories.soThatHint')}
      />
      <hr className={styles.line} />
      <ClauseField
        kind="aside"
        place={{ of: 'clause', id, clause: 'assumption' }}
        text={theory.assumption}
        label={t('theories.assumption')}
        hint={t('theories.assumptionHint')}
      />
      <ClauseField
        kind="aside"
        place={{ of: 'clause', id, clause: 'disprovedBy' }}
        text={theory.disprovedBy}
        label={t('theories.disprovedBy')}
        hint={t('theories.disprovedByHint')}
      />
    </div>
  )
}
