import { useId } from 'react'
import { theoriesInOrder } from '../../shared/board/groups.ts'
import { HORIZONS, type NextStep } from '../../shared/board/model.ts'
import { type NextFields, setNext } from '../../shared/board/next.ts'
import { LIMITS } from '../../shared/limits.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { theoryText } from '../parts/theory-sentence.tsx'
import { useBoard, useSession } from '../store/use-board.ts'
import { Choice } from '../ui/choice.tsx'
import { DraftField } from '../ui/draft-field.tsx'
import { SelectField } from '../ui/text-field.tsx'
import styles from './next.module.css'
import { useNamed } from './use-named.ts'

/** So much of a theory fits into a line of a list. */
const SHOWN = 70

/** What is agreed about a next step: for whom, by which role, looked at when, for which theory. */
export function NextDetails({ step }: { readonly step: NextStep }) {
  const { board } = useSession()
  const now = useBoard()
  const roles = useId()
  const isNamed = useNamed(step.owner, now.about.language)
  const known = [...new Set([...now.next.values()].map(({ owner }) => owner))].filter(
    (owner) => owner !== '',
  )

  function set<Field extends keyof NextFields>(field: Field, value: NextFields[Field]): void {
    tellRefusal(setNext(board, step.id, field, value))
  }

  return (
    <div className={styles.details}>
      <Choice
        label={t('next.for')}
        labelled="shown"
        value={step.for}
        options={[
          { value: 'school', label: t('next.school') },
          { value: 'network', label: t('next.network') },
        ]}
        onChange={(audience) => audience !== null && set('for', audience)}
      />
      <SelectField
        label={t('next.horizon')}
        value={step.horizon}
        options={HORIZONS.map((horizon) => ({ value: horizon, label: t(`next.${horizon}`) }))}
        onChange={(horizon) => set('horizon', horizon)}
      />
      <DraftField
        label={t('next.owner')}
        hint={t(isNamed ? 'next.ownerName' : 'next.ownerHint')}
        value={step.owner}
        maxLength={LIMITS.labelLength}
        list={roles}
        onChange={(owner) => set('owner', owner.trim())}
      />
      <datalist id={roles}>
        {known.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <DraftField
        label={t('next.check')}
        type="date"
        value={step.check ?? ''}
        onChange={(date) => set('check', date === '' ? null : date)}
      />
      <SelectField
        label={t('next.theory')}
        value={step.theory !== null && now.theories.has(step.theory) ? step.theory : ''}
        options={[
          { value: '', label: t('next.noTheory') },
          ...theoriesInOrder(now).map((theory, index) => ({
            value: theory.id,
            label: `T${index + 1} ${shortened(theoryText(theory))}`,
          })),
        ]}
        onChange={(theory) => set('theory', theory === '' ? null : theory)}
      />
    </div>
  )
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`
}
