import type { Observation } from '../../shared/import/observations.ts'
import { t } from '../messages/index.ts'
import { SubjectMark } from '../parts/subject-mark.tsx'
import styles from './import-dialog.module.css'
import { summaryOf } from './summary.ts'

const SHOWN = 4

/** The notes in numbers, and the first few of them as they will stand on the board. */
export function Understood({ notes }: { readonly notes: readonly Observation[] }) {
  const { about, rooms } = summaryOf(notes)
  return (
    <>
      {about.every((counted) => counted.about === null) ? null : (
        <ul className={styles.counts} aria-label={t('subject.label')}>
          {about.map((counted) => (
            <li key={counted.about ?? 'none'} className={styles.counted}>
              <SubjectMark about={counted.about} size={20} named={false} />
              {counted.about === null ? t('import.noSubject') : t(`subject.${counted.about}`)}{' '}
              <b>{counted.count}</b>
            </li>
          ))}
        </ul>
      )}
      {rooms.length === 0 ? null : (
        <ul className={styles.counts} aria-label={t('newRound.rooms')}>
          {rooms.map(({ room, count }) => (
            <li key={room} className={styles.counted}>
              {room} <b>{count}</b>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.first} aria-label={t('import.first')}>
        {notes.slice(0, SHOWN).map((note) => (
          <li key={note.row} className={styles.note}>
            <span>
              <SubjectMark about={note.about} size={18} />
            </span>
            <span>{note.text}</span>
            <span className={styles.soft}>
              {[note.room, note.team].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
        {notes.length > SHOWN ? (
          <li className={styles.soft}>{t('import.more', { count: notes.length - SHOWN })}</li>
        ) : null}
      </ul>
    </>
  )
}
