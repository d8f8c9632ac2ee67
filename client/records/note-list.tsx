import type { RecordNote } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { SubjectMark } from '../parts/subject-mark.tsx'
import styles from './document.module.css'

/** Notes of a record, each with its number and room. Of a note in several patterns the first has the place. */
export function NoteList({
  notes,
  placed = true,
  exemplars = [],
}: {
  readonly notes: readonly RecordNote[]
  /** Which of them stand for their pattern. */
  readonly exemplars?: readonly string[] | undefined
  /** Whether this list is where links to its notes lead. */
  readonly placed?: boolean | ((note: RecordNote) => boolean)
}) {
  return (
    <ul className={styles.notes}>
      {notes.map((note) => {
        const isPlace = typeof placed === 'boolean' ? placed : placed(note)
        return (
          <li
            key={note.id}
            id={isPlace ? `note-${note.number}` : undefined}
            className={styles.note}
          >
            <span className={styles.number}>[{note.number}]</span>
            <span>
              <SubjectMark about={note.about} size={18} />
            </span>
            <span className={styles.words}>
              {note.text}
              {exemplars.includes(note.id) ? (
                <span className={styles.exemplar}>{t('exemplar.mark')}</span>
              ) : null}
            </span>
            <span className={styles.soft}>{note.room}</span>
          </li>
        )
      })}
    </ul>
  )
}
