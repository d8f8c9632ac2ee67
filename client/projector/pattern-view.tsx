import { exemplarsFirst } from '../../shared/board/groups.ts'
import type { Note, Pattern } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { patternName } from '../parts/pattern-name.ts'
import { QualifierPips } from '../parts/qualifier.tsx'
import { SubjectMark } from '../parts/subject-mark.tsx'
import { useNotesOf } from '../store/use-board.ts'
import { FitList } from './fit-list.tsx'
import { sizeFor } from './room-on-wall.ts'
import { SideList } from './side-list.tsx'
import styles from './wall.module.css'

const MOST_NOTES = 4

/** A pattern with how widespread it is and a few of its notes; beside it the patterns so far. */
export function PatternView({
  pattern,
  all,
}: {
  readonly pattern: Pattern
  readonly all: readonly Pattern[]
}) {
  const notes = exemplarsFirst(pattern, useNotesOf(pattern.id))
  const statement = patternName(pattern)
  return (
    <div className={styles.parted}>
      <main className={styles.main}>
        <p className={styles.facts}>
          <QualifierPips qualifier={pattern.qualifier} />
          {t('common.notes', { count: notes.length })}
        </p>
        <h2 className={`${styles.statement} ${styles[sizeFor(statement)]}`}>{statement}</h2>
        <FitList total={notes.length}>
          {notes.slice(0, MOST_NOTES).map((note) => (
            <NoteLine key={note.id} note={note} />
          ))}
        </FitList>
      </main>
      <SideList
        title={t('wall.patterns')}
        current={pattern.id}
        things={all.map((each) => ({ id: each.id, text: patternName(each) }))}
      />
    </div>
  )
}

function NoteLine({ note }: { readonly note: Note }) {
  return (
    <div className={styles.note}>
      <span className={styles.mark}>
        <SubjectMark about={note.about} />
      </span>
      <span className={styles.words}>{note.text}</span>
      <span className={styles.room}>{note.room}</span>
    </div>
  )
}
