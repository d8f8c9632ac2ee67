import type { RecordNote } from '../../shared/record/format.ts'
import { SubjectMark } from '../parts/subject-mark.tsx'
import styles from './document.module.css'

/** Notes of a record, each with its number and room. Of a note in several patterns the first has the place. */
export function NoteList({
  notes,
  placed = true,
}: {
  readonly notes: readonly RecordNote[]
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
            <span className={styles.words}>{note.text}</span>
            <span className={styles.soft}>{note.room}</span>
          </li>
        )
      })}
    </ul>
  )
}
