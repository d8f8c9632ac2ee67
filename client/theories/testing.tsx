import type { Test, Theory } from '../../shared/board/model.ts'
import { setTheory } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { Choice } from '../ui/choice.tsx'
import styles from './testing.module.css'

const OPTIONS = [
  { value: 'supports', words: 'testing.supports' },
  { value: 'challenges', words: 'testing.challenges' },
  { value: 'unseen', words: 'testing.unseen' },
] as const satisfies readonly { value: Test; words: string }[]

/** A theory of an earlier round is put up to be tested: what this one saw, and what becomes of it. */
export function Testing({ theory }: { readonly theory: Theory }) {
  const { board } = useSession()
  const { write } = useRights()
  const { id } = theory
  return (
    <section aria-label={t('testing.title')} className={styles.testing}>
      <p className={styles.title}>{t('testing.title')}</p>
      <p className={styles.why}>{t('testing.why')}</p>
      <Choice
        label={t('testing.saw')}
        labelled="shown"
        value={theory.tested}
        optional
        disabled={!write}
        options={OPTIONS.map(({ value, words }) => ({ value, label: t(words) }))}
        onChange={(tested) => tellRefusal(setTheory(board, id, 'tested', tested))}
      />
      <Choice
        label={t('theories.status')}
        labelled="shown"
        value={theory.status === 'new' ? null : theory.status}
        optional
        disabled={!write}
        options={[
          { value: 'kept', label: t('theories.statusKept') },
          { value: 'revised', label: t('theories.statusRevised') },
          { value: 'dropped', label: t('theories.statusDropped') },
        ]}
        onChange={(status) => tellRefusal(setTheory(board, id, 'status', status ?? 'new'))}
      />
    </section>
  )
}
