import type { Note } from '../../shared/board/model.ts'
import { SubjectMark } from '../parts/subject-mark.tsx'
import { sizeFor } from './room-on-wall.ts'
import styles from './wall.module.css'

/** One note, before everybody's eyes. */
export function NoteView({ note }: { readonly note: Note }) {
  return (
    <main className={styles.single}>
      <p className={styles.facts}>
        <span className={styles.mark}>
          <SubjectMark about={note.about} />
        </span>
        {note.room}
      </p>
      <p className={`${styles.picture} ${styles[sizeFor(note.text)]} ${styles.asTyped}`}>
        {note.text}
      </p>
    </main>
  )
}
