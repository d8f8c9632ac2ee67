import { Check } from 'lucide-react'
import type { Theory } from '../../shared/board/model.ts'
import { setLooked } from '../../shared/board/theories.ts'
import { namesIn } from '../../shared/theory/names.ts'
import { type Question, questionsTo } from '../../shared/theory/questions.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { isUnwritten } from '../parts/sentence.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import styles from './questions.module.css'
import { useEvidenceOf } from './use-evidence-of.ts'

/** What makes a sentence a theory, as quiet questions with their reasons. It judges nothing. */
export function Questions({ theory }: { readonly theory: Theory }) {
  const about = useBoardPart((board) => board.about)
  const evidence = useEvidenceOf(theory)
  if (isUnwritten(theory)) return null
  const { language, rooms } = about
  const questions = questionsTo({
    theory,
    evidence,
    language,
    rooms,
    namesIn: (text) => namesIn(text, language),
  })
  const answered = questions.filter(({ is }) => is === 'answered')
  return (
    <details className={styles.fold} open>
      <summary>{t('questions.title')}</summary>
      <p className={styles.why}>{t('questions.text')}</p>
      <ul className={styles.list} aria-label={t('questions.title')}>
        {questions.map((question) =>
          question.is === 'asked' ? (
            <Asked key={question.name} theory={theory} question={question} />
          ) : null,
        )}
      </ul>
      {answered.length === 0 ? null : (
        <ul className={styles.answered} aria-label={t('questions.answered')}>
          {answered.map(({ name }) => (
            <li key={name}>
              <Check size={14} aria-hidden /> {t(`questions.${name}.answered`)}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** A question that only people can answer, or that the words leave open. */
function Asked({
  theory,
  question,
}: {
  readonly theory: Theory
  readonly question: Extract<Question, { is: 'asked' }>
}) {
  const { board } = useSession()
  const { write } = useRights()
  const { name, why, words, looked } = question
  const said = words.map((word) => `“${word}”`).join(', ')
  return (
    <li className={`${styles.question} ${looked ? styles.looked : ''}`}>
      <p className={styles.asked}>{t(`questions.${name}`)}</p>
      <p className={styles.why}>
        {why === 'for-people' ? null : `${t(`questions.found.${why}`, { words: said })} `}
        {t(`questions.${name}.why`)}
      </p>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={looked}
          disabled={!write}
          aria-label={t('questions.lookedAt', { question: t(`questions.${name}`) })}
          onChange={({ target }) => tellRefusal(setLooked(board, theory.id, name, target.checked))}
        />
        {t('questions.looked')}
      </label>
    </li>
  )
}
