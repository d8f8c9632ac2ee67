import type { Note } from '../../shared/board/model.ts'
import styles from './note-line.module.css'
import { SubjectMark } from './subject-mark.tsx'

/** A note as a line to read: what it is about, its text, its room. */
export function NoteLine({ note }: { readonly note: Note }) {
  return (
    <span className={styles.line}>
      <span className={styles.mark}>
        <SubjectMark about={note.about} size={16} />
      </span>
      <span className={styles.text}>
        {note.text}
        {note.room === '' ? null : <span className={styles.room}> {note.room}</span>}
      </span>
    </span>
  )
}
