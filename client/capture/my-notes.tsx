import { t } from '../messages/index.ts'
import { NoteMenu } from '../parts/note-menu.tsx'
import { SharedText } from '../parts/shared-text.tsx'
import { SubjectMark } from '../parts/subject-mark.tsx'
import tint from '../parts/tint.module.css'
import { useBoard } from '../store/use-board.ts'
import { useValue, type Value } from '../store/value.ts'
import styles from './my-notes.module.css'

/** What this device wrote, newest last, near the field: the phone's first page. */
export function MyNotes({ mine }: { readonly mine: Value<readonly string[]> }) {
  const { notes } = useBoard()
  const written = useValue(mine).flatMap((id) => notes.get(id) ?? [])
  if (written.length === 0) return <p className={styles.empty}>{t('round.yourNotesEmpty')}</p>
  return (
    <ul className={styles.list} aria-label={t('round.yourNotes')}>
      {written.map((note) => (
        <li key={note.id}>
          <article
            aria-label={note.text}
            className={`${styles.note} ${tint[note.about ?? 'plain']}`}
          >
            <header className={styles.head}>
              <SubjectMark about={note.about} />
              <span className={styles.room}>{note.room}</span>
              <NoteMenu
                note={note}
                inPattern={null}
                onEdit={() => document.getElementById(`mine-${note.id}`)?.focus()}
              />
            </header>
            <SharedText
              id={`mine-${note.id}`}
              place={{ of: 'note', id: note.id }}
              text={note.text}
              label={t('canvas.noteText')}
              className={styles.text ?? ''}
            />
          </article>
        </li>
      ))}
    </ul>
  )
}
