import { useEffect, useRef } from 'react'
import { t } from '../messages/index.ts'
import { NoteMenu } from '../parts/note-menu.tsx'
import { SharedText } from '../parts/shared-text.tsx'
import { SubjectMark } from '../parts/subject-mark.tsx'
import tint from '../parts/tint.module.css'
import { WordingHint } from '../parts/wording-hint.ts'
import { useBoardParts, useRights } from '../store/use-board.ts'
import { useValue, type Value } from '../store/value.ts'
import styles from './my-notes.module.css'

/** What this device wrote, newest last, near the field: the phone's first page. */
export function MyNotes({ mine }: { readonly mine: Value<readonly string[]> }) {
  const { write } = useRights()
  const ids = useValue(mine)
  const written = useBoardParts(({ notes }) => ids.flatMap((id) => notes.get(id) ?? []))
  const list = useRef<HTMLUListElement>(null)
  const count = written.length
  // The newest stands nearest to the field: it is brought into sight when it comes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever there is one more
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [count])
  if (count === 0) {
    const empty = write ? 'round.yourNotesEmpty' : 'round.yourNotesNone'
    return <p className={styles.empty}>{t(empty)}</p>
  }
  return (
    <ul ref={list} className={styles.list} aria-label={t('round.yourNotes')}>
      {written.map((note) => (
        <li key={note.id}>
          <article
            aria-label={note.text}
            className={`${styles.note} ${tint[note.about ?? 'plain']}`}
          >
            <header className={note.about === null && note.room === '' ? styles.bare : styles.head}>
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
              whileWriting={(text) => (
                <WordingHint
                  note={note.id}
                  text={text}
                  className={styles.text}
                  lies="in-line"
                  escEnds={false}
                />
              )}
            />
          </article>
        </li>
      ))}
    </ul>
  )
}
