import { freePatterns, sheetName } from '../../shared/export/frames.ts'
import { exemplarsFirst, notesOf, type References } from '../../shared/export/references.ts'
import type { Words } from '../../shared/export/words.ts'
import type { RecordPattern, RoundRecord } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { QualifierPips } from '../parts/qualifier.tsx'
import styles from './document.module.css'
import { NoteList } from './note-list.tsx'

/** A pattern with how widespread it is, what it leads to, and its notes. */
export function PatternSection({
  pattern,
  record,
  references,
  words,
}: {
  readonly pattern: RecordPattern
  readonly record: RoundRecord
  readonly references: References
  readonly words: Words
}) {
  const notes = exemplarsFirst(pattern, notesOf(pattern, references))
  const theories = record.theories.filter(({ evidence }) =>
    evidence.some(({ target }) => target === pattern.id),
  )
  return (
    <section id={`P${pattern.number}`} className={styles.pattern}>
      <h3 className={styles.statement}>
        <span className={styles.mark}>P{pattern.number}</span> {sheetName(pattern, words)}
      </h3>
      <p className={styles.trail}>
        <QualifierPips qualifier={pattern.qualifier} />
        <span>{t('common.notes', { count: notes.length })}</span>
        {pattern.formerly === undefined ? null : (
          <span>
            {words.formerly}: {pattern.formerly.map((said) => `“${said}”`).join(' · ')}
          </span>
        )}
        {theories.length === 0 ? null : (
          <span>
            {words.leadsTo}{' '}
            {theories.map(({ id, number }) => (
              <a key={id} className={styles.link} href={`#T${number}`}>
                T{number}
              </a>
            ))}
          </span>
        )}
      </p>
      {pattern.outliers ? <p className={styles.soft}>{words.oddOnes}</p> : null}
      <NoteList
        notes={notes}
        exemplars={pattern.exemplars}
        placed={(note) => firstPattern(record, note.id) === pattern.id}
      />
    </section>
  )
}

/** A note in several patterns is numbered, and found, where it is met first. */
function firstPattern(record: RoundRecord, noteId: string): string | undefined {
  return freePatterns(record).find(({ notes }) => notes.includes(noteId))?.id
}
