import type { Theory } from '../../shared/board/model.ts'
import { setTheory } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { Choice } from '../ui/choice.tsx'
import styles from './composer.module.css'
import { StrandField } from './strand-field.tsx'

/**
 * How a theory begins and where it belongs: for whom it holds, its strand, and what becomes of it.
 * That of one to be tested is asked where it is tested.
 */
export function Placing({ theory }: { readonly theory: Theory }) {
  const { board } = useSession()
  const { write } = useRights()
  const { id } = theory
  return (
    <div className={styles.placing}>
      <Choice
        label={t('theories.lead')}
        labelled="shown"
        value={theory.lead}
        disabled={!write}
        options={[
          { value: 'If', label: t('theories.action') },
          { value: 'When', label: t('theories.actionWhen') },
        ]}
        onChange={(lead) => lead !== null && tellRefusal(setTheory(board, id, 'lead', lead))}
      />
      <Choice
        label={t('theories.level')}
        labelled="shown"
        value={theory.level}
        disabled={!write}
        options={[
          { value: 'school', label: t('theories.levelSchool') },
          { value: 'teacher', label: t('theories.levelTeacher') },
        ]}
        onChange={(level) => level !== null && tellRefusal(setTheory(board, id, 'level', level))}
      />
      <StrandField theory={theory} disabled={!write} />
      {theory.from !== null ? null : (
        <Choice
          label={t('theories.status')}
          labelled="shown"
          value={theory.status}
          disabled={!write}
          options={[
            { value: 'new', label: t('theories.statusNew') },
            { value: 'kept', label: t('theories.statusKept') },
            { value: 'revised', label: t('theories.statusRevised') },
            { value: 'dropped', label: t('theories.statusDropped') },
          ]}
          onChange={(status) =>
            status !== null && tellRefusal(setTheory(board, id, 'status', status))
          }
        />
      )}
    </div>
  )
}
