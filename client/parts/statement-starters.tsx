import { SUBJECTS } from '../../shared/board/model.ts'
import { beginText } from '../../shared/board/texts.ts'
import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import { tellRefusal } from './refusal.ts'
import styles from './statement-starters.module.css'

/** The words with which a statement may begin, in its empty field; whoever writes just writes. */
export function StatementStarters({ pattern }: { readonly pattern: string }) {
  const { board } = useSession()

  function begin(word: string, button: Element): void {
    const field = button.closest('[data-pattern]')?.querySelector('textarea')
    tellRefusal(beginText(board, { of: 'statement', id: pattern }, `${word} `))
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(field.value.length, field.value.length)
    })
  }

  return (
    <div data-starters="" className={styles.starters}>
      {SUBJECTS.map((subject) => {
        const word = t(`starter.${subject}`)
        return (
          <button
            key={subject}
            type="button"
            aria-label={t('starter.label', { word })}
            className={styles.word}
            onClick={({ currentTarget }) => begin(word, currentTarget)}
          >
            {word}…
          </button>
        )
      })}
    </div>
  )
}
