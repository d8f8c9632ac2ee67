import { Plus, X } from 'lucide-react'
import type { Theory } from '../../shared/board/model.ts'
import { addLink, removeLink, setTheory } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { isUnwritten } from '../parts/sentence.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { ClauseField } from './clause-field.tsx'
import styles from './composer.module.css'

/** The sentence of a theory, clause by clause, and what it takes for granted. */
export function Clauses({ theory }: { readonly theory: Theory }) {
  const { board } = useSession()
  const { write } = useRights()
  const { id } = theory
  return (
    <div className={styles.clauses}>
      <ClauseField
        place={{ of: 'clause', id, clause: 'action' }}
        text={theory.action}
        label={t(theory.lead === 'If' ? 'theories.action' : 'theories.actionWhen')}
        hint={t('theories.actionHint')}
        autoFocus={write && isUnwritten(theory)}
        beside={
          write ? (
            <Choice
              label={t('theories.lead')}
              value={theory.lead}
              options={[
                { value: 'If', label: t('theories.action') },
                { value: 'When', label: t('theories.actionWhen') },
              ]}
              onChange={(lead) => lead !== null && tellRefusal(setTheory(board, id, 'lead', lead))}
            />
          ) : null
        }
      />
      <ClauseField
        place={{ of: 'clause', id, clause: 'then' }}
        text={theory.then}
        label={t('theories.then')}
        hint={t('theories.thenHint')}
      />
      {theory.links.map((link, index) => (
        <ClauseField
          // biome-ignore lint/suspicious/noArrayIndexKey: a link has no other name than its place
          key={index}
          place={{ of: 'link', id, index }}
          text={link}
          label={t('theories.andThen')}
          hint={t('theories.andThenHint')}
          beside={
            write ? (
              <IconButton
                label={t('theories.removeLink')}
                className={styles.small}
                onClick={() => tellRefusal(removeLink(board, id, index))}
              >
                <X size={16} aria-hidden />
              </IconButton>
            ) : null
          }
        />
      ))}
      {write ? (
        <Button
          kind="quiet"
          className={styles.addLink}
          onClick={() => tellRefusal(addLink(board, id))}
        >
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
        place={{ of: 'clause', id, clause: 'assumption' }}
        text={theory.assumption}
        label={t('theories.assumption')}
        hint={t('theories.assumptionHint')}
      />
      <ClauseField
        place={{ of: 'clause', id, clause: 'disprovedBy' }}
        text={theory.disprovedBy}
        label={t('theories.disprovedBy')}
        hint={t('theories.disprovedByHint')}
      />
    </div>
  )
}
